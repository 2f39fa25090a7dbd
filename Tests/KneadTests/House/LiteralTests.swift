import Testing

/// Each sentence is written once, in Wording. Other targets may not have a literal with a word and
/// a space, except for the headings, diagnostics and help of files, documents and commands.
@Suite struct LiteralTests {
  /// The targets and folders that may have such literals.
  private static let free: Set = [
    "Wording", "Notation", "Formats", "Documents", "knead", "Runtime/Doctor",
  ]

  /// The build tools, which are not part of the program.
  private static let tools: Set = ["compile-library", "manual-pages"]

  private static let passed = Set(exceptions.map { "Sources/\($0)" })

  private static func violations(_ file: SourceFile) -> [String] {
    if free.contains(file.target) || tools.contains(file.target) { return [] }
    if free.contains(where: { file.path.hasPrefix("Sources/\($0)/") }) { return [] }
    return StringLiterals.all(in: file.text).filter { isText($0.text, in: file.target) }
      .map { "\(file.path):\($0.line): \($0.text.prefix(60))" }
  }

  /// Whether a literal is text for people. The journal's SQL is not.
  private static func isText(_ text: String, in target: String) -> Bool {
    guard text.contains(where: \.isWhitespace), text.contains(where: \.isLetter) else {
      return false
    }
    let word = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let sql: Set = ["SELECT", "UPDATE", "DELETE", "CREATE", "ALTER", "PRAGMA"]
    return !(target == "Journal" && sql.contains(word))
  }

  @Test("only Wording and targets with headings, diagnostics or help have text for people")
  func sources() throws {
    let files = try SourceTree.sources()
    let violations = files.filter { !Self.passed.contains($0.path) }.flatMap(Self.violations)
    #expect(violations.isEmpty, "\(list(violations))")
  }

  @Test("a file that no longer has such a literal is not on the list of exceptions")
  func shrinks() throws {
    let speaking = Set(
      try SourceTree.sources().filter { !Self.violations($0).isEmpty }.map(\.path))
    let silent = Self.passed.subtracting(speaking).sorted()
    #expect(silent.isEmpty, "\(list(silent))")
  }

  @Test(
    "a literal with text for people is found",
    arguments: [
      #"let text = "It hurts.""#, #"let text = "\(left) s""#, ##"let text = #"It "hurts" here"#"##,
      #"let text = "\(isLeft ? "on the left" : "")""#, "let text = \"\"\"\n  It hurts.\n  \"\"\"",
      #"print("a" + "b c") // "d""#,
    ])
  func finds(_ line: String) {
    for path in ["Sources/Coach/Bad.swift", "Sources/Runtime/Loop/Bad.swift"] {
      #expect(Self.violations(SourceFile(path: path, text: line)).count == 1, "\(path)")
    }
  }

  @Test("file keywords, symbols, comments, SQL and code are allowed")
  func allows() {
    let good = #"""
      // "It hurts."
      /* "It hurts." */
      let words = ["first-days", ", ", " · ", "\(left)", "\(names.joined(separator: ", "))", "\"" ]
      let quoted = "\\" + name + " "
      """#
    #expect(Self.violations(SourceFile(path: "Sources/Coach/Good.swift", text: good)) == [])
    let sql = #"let row = "SELECT * FROM session""#
    #expect(Self.violations(SourceFile(path: "Sources/Journal/Good.swift", text: sql)) == [])
    #expect(Self.violations(SourceFile(path: "Sources/Coach/Bad.swift", text: sql)).count == 1)
    let wording = #"let text = "It hurts.""#
    for folder in ["Wording", "Runtime/Doctor", "knead/Commands"] {
      let file = SourceFile(path: "Sources/\(folder)/Good.swift", text: wording)
      #expect(Self.violations(file) == [])
    }
  }

  @Test("a literal is read with its line, and without interpolations")
  func reads() {
    let text = #"""
      let one = "a \(b("c d")) e"
      let two = "\""
      """#
    #expect(
      StringLiterals.all(in: text) == [
        StringLiterals.Literal(line: 1, text: "c d"), StringLiterals.Literal(line: 1, text: "a  e"),
        StringLiterals.Literal(line: 2, text: ""),
      ])
  }
}
