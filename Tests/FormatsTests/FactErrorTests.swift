import Testing

/// Mistakes in doses, sources and advice are reported where they are.
@Suite("Mistakes in doses, sources and advice") struct FactErrorTests {
  @Test("mistakes in sources", arguments: Self.sourceRows)
  func sources(_ change: FileChange) throws { try change.check() }

  static let sourceRows = [
    FileChange("sources", "- id: K-2\n    title", "- title", "6:5: a source needs `id:`"),
    FileChange("sources", "    title: \"A study\"\n", "", "3:5: a source needs `title:`"),
    FileChange("sources", "id: K-2", "id: S1", "6:5: there are two sources named `S1`"),
    FileChange(
      "sources", "id: K-2", "id: K_2",
      "6:9: an id can contain only letters, digits and single dashes"),
    FileChange(
      "sources", "url:", "link:",
      "5:5: unknown key `link` in a source: use one of id, title, url"),
    FileChange(
      "sources", "format: 1", "format: one", "1:9: this version of knead reads only `format: 1`"),
    FileChange(
      "sources", "\"A study\"", "A: study",
      "4:13: this is not valid YAML: mapping values are not allowed in this context; "
        + "put the text in double quotes"),
  ]

  @Test("mistakes in doses", arguments: Self.doseRows)
  func doses(_ change: FileChange) throws { try change.check() }

  static let doseRows = [
    FileChange(
      "doses", "session: 30m", "session: 30", "2:10: a time needs a unit: write `30s` or `30m`"),
    FileChange(
      "doses", "pressure: 6", "pressure: 11", "3:11: a whole number from 0 to 10 is needed here"),
    FileChange("doses", " hold: 3m,", "", "4:10: the list of maximum times needs `hold:`"),
    FileChange(
      "doses", "hold: 3m", "hols: 3m", "4:10: the list of maximum times needs `hold:`",
      "5:76: unknown key `hols` in the list of maximum times: did you mean `hold`?"),
    FileChange(
      "doses", "heat: 20m,", "heat: 20:00,",
      "6:77: a time needs units: write `20m` instead of `20:00`"),
    FileChange("doses", "session: 30m\n", "", "1:1: the doses file needs `session:`"),
    FileChange(
      "doses", "rest: 10m", "rest: 10m, close: 1m",
      "7:59: unknown key `close` in the list of maximum times: use one of check-in, breathe, glide, "
        + "knead, circles, press, hold, strip, roll, drag, thumb-walk, shake, tap, heat, device, "
        + "move, stretch, walk, rest"),
  ]

  @Test("mistakes in advice", arguments: Self.adviceRows)
  func advice(_ change: FileChange) throws { try change.check() }

  static let adviceRows = [
    FileChange(
      "advice", "  soon:", "  later:", "3:3: the advice needs `soon:`",
      "6:3: unknown key `later` in the advice: use one of self-care, routine-visit, soon, "
        + "same-day, maternity, emergency"),
    FileChange("advice", "title: Stop, ", "", "3:14: a piece of advice needs `title:`"),
    FileChange(
      "advice", "title: Stop", "titel: Stop", "3:14: a piece of advice needs `title:`",
      "3:15: unknown key `titel` in a piece of advice: did you mean `title`?"),
    FileChange(
      "advice", "say: [Go.]", "say: Go.", "8:31: a list of sentences is needed here, such as [a, b]"
    ),
    FileChange(
      "advice", "evidence: [e]", "proof: [e]", "1:1: the advice file needs `evidence:`",
      "20:1: unknown key `proof` in the advice file: use one of format, advice, crisis, "
        + "still-unsure, safety-net, helpline, emergency-now, emergency-unasked, self-care-limited, "
        + "breathing-only, safety-net-signs, first-run, session, evidence, end"),
    FileChange("advice", "[a, b]", "[a, '']", "17:23: text is needed here"),
  ]

  @Test("a format that is not text is refused", arguments: ["[1]", "{a: 1}"])
  func formatShape(value: String) throws {
    let found = try FileChange("sources", "format: 1", "format: \(value)").problems()
    #expect(found == ["1:9: this version of knead reads only `format: 1`"])
  }
}
