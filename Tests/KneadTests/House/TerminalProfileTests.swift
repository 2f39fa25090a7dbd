import Testing

/// Only one file reads the terminal's environment variables.
@Suite struct TerminalProfileTests {
  /// The variables that describe the terminal.
  static let variables = ["TERM", "TMUX", "STY", "SSH_CONNECTION", "COLORFGBG"]

  static let profile = "Sources/Terminal/TerminalProfile.swift"

  /// Where a file names such a variable. The build tools are not part of the program.
  private static func violations(_ file: SourceFile) -> [String] {
    if file.path == profile || ["compile-library", "manual-pages"].contains(file.target) {
      return []
    }
    return file.code.flatMap { number, line in
      variables.filter { line.contains("\"\($0)\"") }.map { "\(file.path):\(number): \($0)" }
    }
  }

  @Test("no other file names TERM, TMUX or another of them")
  func sources() throws {
    let files = try SourceTree.sources()
    let owner = try #require(files.first { $0.path == Self.profile })
    #expect(Self.variables.allSatisfy { owner.text.contains("\"\($0)\"") })
    let violations = files.flatMap(Self.violations)
    #expect(violations.isEmpty, "\(list(violations))")
  }

  @Test("a file that names one is found", arguments: variables)
  func finds(_ variable: String) {
    let bad = SourceFile(
      path: "Sources/Runtime/Faces/A.swift", text: "let type = environment[\"\(variable)\"]\n")
    #expect(Self.violations(bad).count == 1)
  }
}
