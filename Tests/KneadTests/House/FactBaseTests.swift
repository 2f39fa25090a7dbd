import Testing

/// Everything that rules, doses, routines, documents and comments cite is in docs/clinical.md,
/// which every contributor can open.
@Suite struct FactBaseTests {
  private let text: String
  private let facts: FactBase

  init() throws {
    text = try SourceTree.file(FactBase.path).text
    facts = try FactBase(text)
  }

  @Test("everything cited has an entry in the fact base")
  func cited() throws {
    var files = try SourceTree.sources(["swift", "c", "h"])
    files += try SourceTree.files(under: "Tests", ["swift"])
    files += try SourceTree.files(under: "Routines", ["yaml", "md"])
      .filter { !$0.path.hasPrefix("Routines/conformance/") }
    files += try SourceTree.files(under: "docs", ["md"]).filter { $0.path != FactBase.path }
    #expect(try files.flatMap(FactBase.citations).count > 2000)
    let missing = try files.flatMap(facts.missing)
    #expect(missing.isEmpty, "\(list(missing))")
  }

  @Test(
    "a citation without an entry is found",
    arguments: [
      ("Sources/Coach/A.swift", "/// As in RF-CES-99."), ("Sources/Coach/A.swift", "(E.77)"),
      ("Sources/Coach/A.swift", "// (clinical.md, X)"), ("Tests/A/A.swift", "  /// R-SW-99"),
      ("Tests/A/A.swift", "// clinical.md, 0.9"), ("docs/a.md", "See EZ-77."),
      ("Routines/swedish/a.yaml", "sources: [S999]"), ("docs/lint/dose.md", "(B.99)"),
      ("docs/lint/dose.md", "See section X of clinical.md."),
      ("docs/lint/dose.md", "See section\nX of clinical.md."),
      ("Routines/screening/a.yaml", "  - id: JOURNAL-MADE-UP"),
      ("Routines/screening/a.yaml", "  - id: RF-CES-99-FAST"),
      ("Routines/screening/a.yaml", "reference: R-TP-77"),
      ("Routines/screening/a.yaml", "sources: [K-MADE-UP]"),
      ("Routines/screening/a.yaml", "blocks: [G-MADE-UP, CI-99]  # B-99"),
    ])
  func finds(_ path: String, _ line: String) throws {
    let missing = try facts.missing(in: SourceFile(path: path, text: line + "\n"))
    #expect(!missing.isEmpty)
  }

  @Test(
    "a removed entry is missed, however often other entries mention it",
    arguments: [
      "RF-CES-1", "RF-MED-1", "CI-05", "EZ-02", "G-ALL", "G-HARD-BALL", "M-LES", "R-SW-00",
      "R-SW-01", "B-01",
      "B-01b", "C-17", "F-01", "G-12", "A0-2", "S30", "S183b", "K-NG12", "A11-MINOR", "CONSENT",
      "A", "A.1", "A.10", "D.0", "0.2",
    ])
  func misses(_ id: String) throws {
    #expect(facts.holds(id))
    let rest = text.split(separator: "\n").filter { line in
      let words = line.split(separator: " ", maxSplits: 2)
      return words.count < 2 || !["\(id)", "\(id).", "\(id):"].contains(words[1])
    }
    #expect(try !FactBase(rest.joined(separator: "\n")).holds(id))
  }

  @Test(
    "variations, samples, made-up ids in test code and other words are allowed",
    arguments: [
      ("Routines/screening/a.yaml", "  - id: RF-NEU-1-FAST"), ("Sources/A/A.swift", "// ISO-8601"),
      ("Tests/A/A.swift", "let id = \"RF-99\""), ("docs/a.md", "```\nsources: S999\n```"),
      ("Routines/screening/a.yaml", "  - id: hard-to-pee"), ("Sources/A/A.swift", "// UTF-8, D.0."),
    ])
  func allows(_ path: String, _ line: String) throws {
    #expect(try facts.missing(in: SourceFile(path: path, text: line)) == [])
  }
}
