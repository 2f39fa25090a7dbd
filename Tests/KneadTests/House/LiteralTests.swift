import Testing

/// Each sentence stands once, in Wording: a literal with a word and a blank in it stands nowhere
/// else but where files, documents and commands have headings, diagnostics and help of their own.
@Suite struct LiteralTests {
  /// Where such literals may stand.
  private static let free: Set = ["Wording", "Formats", "Documents", "knead", "Runtime/Doctor"]

  /// The build tools are no part of the program.
  private static let tools: Set = ["compile-library", "manual-pages"]

  private static let passed = Set(exceptions.map { "Sources/\($0)" })

  private static func violations(_ file: SourceFile) -> [String] {
    if free.contains(file.target) || tools.contains(file.target) { return [] }
    if free.contains(where: { file.path.hasPrefix("Sources/\($0)/") }) { return [] }
    return StringLiterals.all(in: file.text).filter { isText($0.text, in: file.target) }
      .map { "\(file.path):\($0.line): \($0.text.prefix(60))" }
  }

  /// Whether a literal says something. The journal speaks SQL with its database.
  private static func isText(_ text: String, in target: String) -> Bool {
    guard text.contains(where: \.isWhitespace), text.contains(where: \.isLetter) else {
      return false
    }
    let word = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let sql: Set = ["SELECT", "UPDATE", "DELETE", "CREATE", "ALTER", "PRAGMA"]
    return !(target == "Journal" && sql.contains(word))
  }

  @Test("only Wording says something, and what has its own headings, diagnostics or help")
  func sources() throws {
    let files = try SourceTree.sources()
    let violations = files.filter { !Self.passed.contains($0.path) }.flatMap(Self.violations)
    #expect(violations.isEmpty, "\(list(violations))")
  }

  @Test("a file without such a literal is taken off the list, so that the list only gets shorter")
  func shrinks() throws {
    let speaking = Set(
      try SourceTree.sources().filter { !Self.violations($0).isEmpty }.map(\.path))
    let silent = Self.passed.subtracting(speaking).sorted()
    #expect(silent.isEmpty, "\(list(silent))")
  }

  @Test(
    "a literal that says something is found",
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

  @Test("words of files, signs, comments, SQL and code are let pass")
  func lets() {
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

  @Test("a literal is read with its line, and without what is put in")
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
