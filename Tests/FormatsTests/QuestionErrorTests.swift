import Testing

/// Mistakes in the questions are reported where they are.
@Suite("Mistakes in the questions") struct QuestionErrorTests {
  @Test(
    "missing and unknown keys", arguments: Self.keyRows)
  func keys(_ change: FileChange) throws {
    try change.check()
  }

  static let keyRows = [
    FileChange("questions", "format: 1\n", "", "1:1: the questions file needs `format:`"),
    FileChange(
      "questions", "format: 1", "format: 3", "1:9: this version of knead reads only `format: 1`"),
    FileChange(
      "questions", "pages:", "page:", "1:1: the questions file needs `pages:`",
      "2:1: unknown key `page` in the questions file: did you mean `pages`?"),
    FileChange("questions", "- id: adult\n    ask", "- ask", "3:5: a page needs `id:`"),
    FileChange("questions", "    ask: Are you 18 or older?\n", "", "3:5: a page needs `ask:`"),
    FileChange("questions", "\n    keep: always", "", "3:5: a page needs `keep:`"),
    FileChange("questions", "    kind: yes-no\n", "", "3:5: a page needs `kind:`"),
    FileChange(
      "questions", "why: To be safe.", "because: so",
      "9:5: unknown key `because` in a page: use one of id, heading, together, follow-up, due, "
        + "again, ask, why, shows, keep, ask-if, only-to-suggest, ticks, choices"),
    FileChange(
      "questions", "- id: fever\n        text", "- text", "12:9: a tick needs `id:`",
      "19:19: there is no question `fever`"),
    FileChange(
      "questions", "\n        text: Fever", "", "12:9: a tick needs `text:`",
      "19:19: there is no question `fever`"),
    FileChange(
      "questions", "skippable", "skipable",
      "16:9: unknown key `skipable` in a tick: did you mean `skippable`?"),
    FileChange(
      "questions", "pages:", "fact: []\npages:",
      "2:1: unknown key `fact` in the questions file: did you mean `facts`?"),
    FileChange(
      "questions", "    text: It was", "    words: It was", "34:5: a tick needs `text:`",
      "35:5: unknown key `words` in a tick: use one of id, text, doubt, skippable, keep, ask-if, due, "
        + "reopens"),
  ]

  @Test("invalid values", arguments: Self.valueRows)
  func values(_ change: FileChange) throws { try change.check() }

  static let valueRows = [
    FileChange(
      "questions", "kind: yes-no", "kind: yesno",
      "5:11: `yesno` is not a kind of question: did you mean `yes-no`?"),
    FileChange(
      "questions", "kind: yes-no", "kind: text",
      "5:11: `text` is not a kind of question: use one of yes-no, choice, choices, scale, read"),
    FileChange(
      "questions", "why: To be safe.", "shows: welcom",
      "9:12: `welcom` is not a valid value for `shows`: did you mean `welcome`?"),
    FileChange(
      "questions", "keep: 12h", "keep: 6 hours",
      "10:11: `6 hours` is not a valid value for `keep`: use one of always, never, 12h, 3d, 14d, "
        + "session"),
    FileChange("questions", "skippable: yes", "skippable: true", "16:20: write `yes` or `no` here"),
    FileChange(
      "questions", "only-to-suggest: yes", "only-to-suggest: 1", "30:22: write `yes` or `no` here"),
    FileChange(
      "questions", "regions: [foot]", "regions: [food]",
      "27:19: `food` is not a region: did you mean `foot`?"),
    FileChange(
      "questions", "kind: yes-no", "kind: choices", "3:5: `kind: choices` needs `choices:`"),
    FileChange(
      "questions", "- id: fever", "- id: fe ver",
      "12:13: an id can contain only letters, digits and single dashes",
      "20:19: there is no question `fever`"),
    FileChange(
      "questions", "ask-if: {yes: fever}", "ask-if: {yes: fevers}",
      "20:19: there is no question `fevers`: did you mean `fever`?"),
    FileChange(
      "questions", "ask-if: {yes: fever}", "ask-if: {at-least: {pain: 3}}",
      "20:25: there is no question `pain`"),
  ]

  @Test("no two questions and no two pages have the same id", arguments: Self.idRows)
  func ids(_ change: FileChange) throws { try change.check() }

  static let idRows = [
    FileChange(
      "questions", "- id: private", "- id: fever", "14:13: there are two questions named `fever`"),
    FileChange(
      "questions", "- id: pain", "- id: since", "28:9: there are two questions named `since`"),
    FileChange("questions", "- id: pain", "- id: signs", "28:9: there are two pages named `signs`"),
  ]

  @Test(
    "a choice without an id or text is reported, and nothing else is",
    arguments: [
      ("- id: days\n        text", "- text", "23:9: a choice needs `id:`"),
      ("        text: Days\n", "", "23:9: a choice needs `text:`"),
    ])
  func choices(old: String, new: String, problem: String) throws {
    let found = try FileChange("questions", old, new).problems()
    #expect(found.contains(problem), "\(found)")
    #expect(found.count == 1)
  }

  @Test("a page without ticks is refused with a diagnostic") func noTicks() throws {
    let empty = "- id: empty\n    ask: Nothing?\n    keep: session\n    ticks: []\n  - id: pain"
    let found = try FileChange("questions", "- id: pain", empty).problems()
    #expect(found != ["refused without a diagnostic"])
  }

  @Test("two choices for one question cannot have the same id") func twoChoices() throws {
    let found = try FileChange("questions", "- id: weeks", "- id: days").problems()
    #expect(found.contains { $0 == "25:9: there are two choices named `days`" })
  }
}
