import Testing

/// Mistakes in the rules are reported where they are.
@Suite("Mistakes in the rules") struct RuleErrorTests {
  @Test("mistakes in red flags", arguments: Self.redFlagRows)
  func redFlags(_ change: FileChange) throws { try change.check() }

  static let redFlagRows = [
    FileChange(
      "red-flags", "- id: RF-1\n    when", "- when", "3:5: an entry in red-flags needs `id:`"),
    FileChange(
      "red-flags", "    advise: same-day\n", "", "3:5: an entry in red-flags needs `advise:`"),
    FileChange("red-flags", "    say: a fever\n", "", "3:5: an entry in red-flags needs `say:`"),
    FileChange(
      "red-flags", "    sources: [S1]\n", "", "3:5: an entry in red-flags needs `sources:`"),
    FileChange(
      "red-flags", "advise: same-day", "advise: sameday",
      "5:13: `sameday` is not a level of advice: did you mean `same-day`?"),
    FileChange(
      "red-flags", "advise: same-day", "advise: T1",
      "5:13: `T1` is not a level of advice: use one of self-care, routine-visit, soon, same-day, "
        + "maternity, emergency"
    ),
    FileChange(
      "red-flags", "say: a fever", "says: a fever",
      "3:5: an entry in red-flags needs `say:`",
      "6:5: unknown key `says` in an entry in red-flags: did you mean `say`?"),
    FileChange(
      "red-flags", "[S1, K-2]", "[S1, K-3]",
      "15:19: there is no source `K-3`: `knead screening --table` lists the sources"),
    FileChange("red-flags", "id: RF-2", "id: RF-1", "8:9: there are two entries named `RF-1`"),
    FileChange(
      "red-flags", "say: a fever", "say: a fever\n    signature: given",
      "7:16: `given` is not a mark for a signature: write `needed`"),
    FileChange(
      "red-flags", "say: a fever", "say: a fever\n    unsure: {of: [fever], advise: soon}",
      "7:13: `unsure` needs `say:`"),
    FileChange(
      "red-flags", "say: a fever",
      "say: a fever\n    unsure: {of: [fevr], advise: soon, say: perhaps}",
      "7:19: there is no question `fevr`: did you mean `fever`?"),
    FileChange(
      "red-flags", "red-flags:", "flags:", "1:1: the file needs `red-flags:`",
      "2:1: unknown key `flags` in the file: use one of format, red-flags"),
  ]

  @Test("mistakes in conditions", arguments: Self.conditionRows)
  func conditions(_ change: FileChange) throws { try change.check() }

  private static let forms =
    "a condition must be one of these: yes, sure, unsure, no, unless, any, all, not, count, at-least, "
    + "at-most, is, some (for example, {yes: fever})"

  static let conditionRows = [
    FileChange("red-flags", "{any: [fever, {is: {since: weeks}}]}", "fever", "4:11: \(forms)"),
    FileChange("red-flags", "{any: [fever, {is: {since: weeks}}]}", "{}", "4:11: \(forms)"),
    FileChange(
      "red-flags", "{any: [fever, {is: {since: weeks}}]}", "{yes: fever, no: private}",
      "4:11: \(forms)"),
    FileChange(
      "red-flags", "{any: [fever, {is: {since: weeks}}]}", "{either: [fever]}",
      "4:12: `either` is not a condition"),
    FileChange("red-flags", "[fever, {is: {since: weeks}}]", "[]", "4:17: the list is empty"),
    FileChange(
      "red-flags", "[fever, {is: {since: weeks}}]", "fever",
      "4:17: a list of conditions is needed here, such as [a, b]"),
    FileChange(
      "red-flags", "[fever, {is: {since: weeks}}]", "[fevr]",
      "4:18: there is no question `fevr`: did you mean `fever`?"),
    FileChange(
      "red-flags", "{since: weeks}", "{since: week}",
      "4:38: `week` is not a choice for `since`: did you mean `weeks`?"),
    FileChange(
      "red-flags", "{is: {since: weeks}}", "{is: weeks}",
      "4:30: write a question and a choice, such as {since: weeks}"),
    FileChange(
      "red-flags", "{is: {since: weeks}}", "{is: {until: weeks}}",
      "4:31: there is no question `until`"),
    FileChange(
      "red-flags", "{at-least: {pain: 7}}", "{at-least: 7}",
      "17:29: write a question and a number, such as {pain: 7}"),
    FileChange(
      "red-flags", "{pain: 7}", "{pain: 11}", "17:36: a whole number from 0 to 10 is needed here"),
    FileChange(
      "red-flags", "{pain: 8}", "{pian: 8}",
      "17:52: there is no question `pian`: did you mean `pain`?"),
    FileChange("red-flags", "        at-least: 2\n", "", "11:9: `count` needs `at-least:`"),
    FileChange(
      "red-flags", "at-least: 2", "at-least: 0", "12:19: a whole number from 1 to 20 is needed here"
    ),
    FileChange(
      "red-flags", "of: [fever", "off: [fever", "11:9: `count` needs `of:`",
      "11:9: unknown key `off` in `count`: did you mean `of`?"),
  ]

  @Test(
    "a condition that could never hold is refused",
    arguments: [
      ("{any: [fever, {is: {since: weeks}}]}", "{yes: pain}"),
      ("{any: [fever, {is: {since: weeks}}]}", "{at-least: {fever: 1}}"),
      ("at-least: 2", "at-least: 3"),
    ])
  func canHold(old: String, new: String) throws {
    let found = try FileChange("red-flags", old, new).problems()
    #expect(!found.isEmpty)
  }
}
