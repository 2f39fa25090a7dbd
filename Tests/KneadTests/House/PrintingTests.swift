import Testing

/// Nothing writes to standard output or standard error while the screen is up.
@Suite struct PrintingTests {
  /// Everything that writes past the screen.
  static let writers = [
    "print(", "debugPrint(", "dump(", "puts(", "fputs(", "fputc(", "putchar(", "printf(",
    "fprintf(", "vprintf(", "perror(", "syslog(", "NSLog(", "os_log(", "FileHandle",
    "FileDescriptor.standard", "STDERR_FILENO", "stderr", "stdout",
  ]

  /// The files of the program that run while the screen is up.
  static let loop: Set = ["App.swift", "AppClock.swift", "Keeper.swift", "Speaker.swift"]

  /// Where a file writes that may not: everywhere but in commands, which print their outcome, and
  /// in the build tools, which are no part of the program.
  private static func violations(_ file: SourceFile) -> [String] {
    if ["embed-routines", "manual-pages"].contains(file.target) { return [] }
    if file.target == "knead", !loop.contains(file.name) { return [] }
    return WordSearch.places(of: writers, in: file)
  }

  @Test("nothing prints but the commands, and nothing in the loop of the screen")
  func sources() throws {
    let files = try SourceTree.sources(["swift", "c"])
    #expect(files.filter { $0.target == "knead" && Self.loop.contains($0.name) }.count == 4)
    let violations = files.flatMap(Self.violations)
    #expect(violations.isEmpty, "\(list(violations))")
  }

  @Test(
    "a line that prints is found",
    arguments: [
      "print(frame)", "    debugPrint(state)", "fputs(\"x\", stderr)", "Swift.print(text)",
      "FileHandle.standardError.write(data)", "_ = write(STDERR_FILENO, bytes, 3)", "dump(flow)",
    ])
  func finds(_ line: String) {
    for path in ["Sources/Terminal/A.swift", "Sources/knead/App.swift", "Sources/Journal/A.swift"] {
      #expect(!Self.violations(SourceFile(path: path, text: line)).isEmpty, "\(path)")
    }
  }

  @Test("commands may print, and words that only end like it are let pass")
  func lets() {
    let command = SourceFile(path: "Sources/knead/ListCommands.swift", text: "print(text)")
    #expect(Self.violations(command).isEmpty)
    let other = SourceFile(path: "Sources/Coach/A.swift", text: "blueprint(of: routine)")
    #expect(Self.violations(other).isEmpty)
  }
}
