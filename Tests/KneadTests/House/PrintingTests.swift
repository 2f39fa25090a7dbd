import Testing

/// Nothing writes to standard output or standard error while the screen is up.
@Suite struct PrintingTests {
  /// Everything that writes to the terminal without going through the screen.
  static let writers = [
    "print(", "debugPrint(", "dump(", "puts(", "fputs(", "fputc(", "putchar(", "printf(",
    "fprintf(", "vprintf(", "perror(", "syslog(", "NSLog(", "os_log(", "FileHandle",
    "FileDescriptor.standard", "STDERR_FILENO", "stderr", "stdout",
  ]

  /// The only file that writes to the standard streams.
  static let door = "Sources/Runtime/Output.swift"

  /// The only file that creates an `Output`. Code that isn't given it cannot print.
  static let maker = "Sources/knead/Support/ThisHost.swift"

  /// Where a file prints without permission. The build tools are not part of the program.
  private static func violations(_ file: SourceFile) -> [String] {
    if ["compile-library", "manual-pages"].contains(file.target) || file.path == door { return [] }
    let text = file.text.replacing("output.print(", with: "")
    let words = writers + (file.path == maker ? [] : ["Output("])
    return WordSearch.places(of: words, in: SourceFile(path: file.path, text: text))
  }

  @Test("everything prints through the host's output, which is created in one place")
  func sources() throws {
    let files = try SourceTree.sources(["swift", "c"])
    #expect(Set([Self.door, Self.maker]).isSubset(of: files.map(\.path)))
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

  @Test("commands may print through the output, and similar words are allowed")
  func allows() {
    let text = "try host.output.print(text)"
    let command = SourceFile(path: "Sources/knead/Commands/ListCommands.swift", text: text)
    #expect(Self.violations(command).isEmpty)
    let loop = SourceFile(path: "Sources/Runtime/Loop/Engine.swift", text: "Output().write(text)")
    #expect(!Self.violations(loop).isEmpty)
    let other = SourceFile(path: "Sources/Coach/A.swift", text: "blueprint(of: routine)")
    #expect(Self.violations(other).isEmpty)
  }
}
