import Text
import Foundation
import Testing

/// Each character that is drawn has a stand-in where the terminal shows ASCII only.
@Suite("ASCII stand-ins") struct GlyphTests {
  /// The folder of the package.
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The texts of the files with an ending in a folder, by their path.
  private static func texts(in folder: String, _ ending: String) throws -> [(String, String)] {
    let url = package.appendingPathComponent(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(ending) }
    return try paths.sorted().map { path in
      (path, try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8))
    }
  }

  @Test("all that the sources draw", arguments: ["Sources/Screens", "Sources/Canvas"])
  func sources(folder: String) throws {
    let texts = try Self.texts(in: folder, ".swift").filter { $0.0 != "Glyph.swift" }
    #expect(texts.count > 5)
    for (path, text) in texts {
      for line in text.split(separator: "\n") {
        let code = line.trimmingCharacters(in: .whitespaces)
        if code.hasPrefix("//") { continue }
        for character in code where !character.isASCII {
          #expect(Glyph.ascii(character) != "?", "\(character) in \(path): \(code)")
        }
      }
    }
  }

  @Test("all that the files of Routines/ say") func routines() throws {
    let texts = try Self.texts(in: "Routines", ".yaml")
    #expect(texts.count > 10)
    // The examples for other readers have characters in them that no routine may have.
    for (path, text) in texts where !path.contains("conformance/") {
      for line in text.split(separator: "\n") {
        for character in line where !character.isASCII {
          #expect(Glyph.ascii(character) != "?", "\(character) in \(path): \(line)")
        }
      }
    }
  }

  @Test("ASCII stays as it is, and what has no stand-in is a question mark") func others() {
    for code in UInt8(0)..<128 {
      let character = Character(Unicode.Scalar(code))
      #expect(Glyph.ascii(character) == character)
    }
    #expect(Glyph.ascii("背") == "?" && Glyph.ascii("☃") == "?")
  }

  @Test("every stand-in is one ASCII character; a letter with a mark is its letter") func standIns()
  {
    #expect(Glyph.ascii("é") == "e" && Glyph.ascii("e\u{301}") == "e")
    for character in "─│█░■□●•·…–—’“”×→←↑↓°öüäñç▶✓" {
      let stand = Glyph.ascii(character)
      #expect(stand.isASCII && stand != "?", "\(character)")
    }
    #expect(Glyph.ascii("█") != Glyph.ascii("░") && Glyph.ascii("■") != Glyph.ascii("□"))
    #expect(Glyph.ascii("▕") != Glyph.ascii("▏"))
  }
}
