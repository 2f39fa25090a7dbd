import Foundation
import Testing

/// Paths that aren't files, and malicious files, cause a message and nothing else.
@Suite struct BadFileTests {
  private let good = UserRoutine.text

  /// What lint reports about a file.
  private func report(_ file: String, _ home: Home) async throws -> String {
    let outcome = try await home.knead("lint", file)
    #expect([65, 66, 74].contains(outcome.status), "\(file): \(outcome.status)")
    #expect(!outcome.output.contains("\u{1B}") && !outcome.errors.contains("\u{1B}"))
    #expect(outcome.output.hasPrefix(file + ":1:1: error: ") || outcome.output.contains(":"))
    return outcome.output
  }

  @Test("a folder, a pipe, a device, a loop of links and a missing file are refused")
  func noFiles() async throws {
    let home = try Home()
    let (pipe, loop) = (home.path + "/pipe.yaml", home.path + "/loop.yaml")
    mkfifo(pipe, 0o600)
    symlink(loop, loop)
    #expect(try await report(home.path, home).contains("is a folder; specify the files in it"))
    #expect(try await report(pipe, home).contains("is not a file"))
    #expect(try await report("/dev/zero", home).contains("is not a file"))
    #expect(try await report(loop, home).contains("Too many levels of symbolic links"))
    #expect(try await report(home.path + "/none.yaml", home).contains("No such file"))
  }

  @Test("a file of 1 GB is refused before it is read") func huge() async throws {
    let home = try Home()
    let file = try home.write("", to: "huge.yaml")
    truncate(file, 1 << 30)
    #expect(try await report(file, home).contains("is larger than 512 KB"))
  }

  @Test("an alias bomb and excessive nesting are refused") func bombs() async throws {
    let home = try Home()
    let levels = (0..<30).map { "a\($0): &a\($0) [*a\($0), *a\($0)]\n" }.joined()
    let bomb = try home.write(levels, to: "bomb.yaml")
    #expect(try await report(bomb, home).contains("anchors, aliases and tags"))
    let deep = try home.write("a: " + String(repeating: "[", count: 100_000), to: "deep.yaml")
    #expect(try await report(deep, home).contains("nested too deeply"))
    let lines = (0..<600).map { String(repeating: " ", count: $0) + "-\n" }.joined()
    let stairs = try home.write(lines, to: "stairs.yaml")
    #expect(try await report(stairs, home).contains("nested too deeply"))
  }

  @Test("bytes that are not UTF-8 are reported with their line") func latin1() async throws {
    let home = try Home()
    let file = home.path + "/latin.yaml"
    let text = good.replacing("Evening", with: "Größe")
    try #require(text.data(using: .isoLatin1)).write(to: URL(fileURLWithPath: file))
    #expect(try await report(file, home).contains("is not UTF-8 text (line 2); save it as UTF-8"))
  }

  @Test("a NUL is an error, but a byte order mark and Windows line ends are accepted") func marks()
    async throws
  {
    let home = try Home()
    let nul = try home.write(good.replacing("Evening", with: "Eve\u{0}ning"), to: "nul.yaml")
    #expect(try await report(nul, home).contains("2:11: error: the invisible character U+0000"))
    let windows = "\u{FEFF}" + good.replacing("\n", with: "\r\n")
    let file = try home.write(windows, to: "windows.yaml")
    #expect(try await home.knead("show", file).output.hasPrefix("Evening glide\n"))
  }

  @Test("an escape sequence in any field or file name never reaches the terminal")
  func escapes() async throws {
    let home = try Home()
    let lines = good.split(separator: "\n", omittingEmptySubsequences: false)
    var files: [String] = []
    for (index, line) in lines.enumerated() where !line.isEmpty {
      for escape in ["\u{1B}]0;x\u{7}", "\u{9B}2J", "\\e[2J", "\u{202E}"] {
        var changed = lines.map { String($0) }
        changed[index] = "\(line)\(escape)"
        let name = "x\(files.count).yaml"
        files.append(try home.write(changed.joined(separator: "\n"), to: name))
      }
    }
    for arguments in [
      ["lint"] + files, ["format"] + files, ["show", files[4]], ["play", files[5]],
    ] {
      let outcome = try await home.run(Program.knead(), arguments)
      let text = outcome.output + outcome.errors
      #expect(outcome.status == 65 && !text.isEmpty)
      #expect(!text.contains("\u{202E}"))
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
    let named = try home.write(good.replacing("2", with: "x"), to: "a\u{1B}[31mb.yaml")
    for command in ["lint", "show", "play", "format"] {
      let outcome = try await home.knead(command, named)
      #expect(!(outcome.output + outcome.errors).contains("\u{1B}"), "\(command)")
    }
  }
}
