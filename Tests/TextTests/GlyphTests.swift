import Text
import Foundation
import Testing

/// Every character drawn has a stand-in for terminals that show only ASCII.
@Suite("ASCII stand-ins") struct GlyphTests {
  /// The root folder of the package.
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paths and texts of the files in a folder that have this ending.
  private static func texts(in folder: String, _ ending: String) throws -> [(String, String)] {
    let url = package.appendingPathComponent(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(ending) }
    return try paths.sorted().map { path in
      (path, try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8))
    }
  }

  @Test(
    "everything that the sources draw has a stand-in",
    arguments: ["Sources/Screens", "Sources/Canvas"])
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

  @Test("everything in the files of Routines/ has a stand-in") func routines() throws {
    let texts = try Self.texts(in: "Routines", ".yaml")
    #expect(texts.count > 10)
    // The conformance examples contain characters that no routine may use.
    for (path, text) in texts where !path.contains("conformance/") {
      for line in text.split(separator: "\n") {
        for character in line where !character.isASCII {
          #expect(Glyph.ascii(character) != "?", "\(character) in \(path): \(line)")
        }
      }
    }
  }

  @Test("ASCII stays unchanged, and anything without a stand-in becomes a question mark")
  func others() {
    for code in UInt8(0)..<128 {
      let character = Character(Unicode.Scalar(code))
      #expect(Glyph.ascii(character) == character)
    }
    #expect(Glyph.ascii("背") == "?" && Glyph.ascii("☃") == "?")
  }

  @Test("every stand-in is one ASCII character; an accented letter loses its accent")
  func standIns() {
    #expect(Glyph.ascii("é") == "e" && Glyph.ascii("e\u{301}") == "e")
    for character in "─│█░■□●•·…–—’“”×→←↑↓°öüäñç✓▾▌▁▇" {
      let standIn = Glyph.ascii(character)
      #expect(standIn.isASCII && standIn != "?", "\(character)")
    }
    #expect(Glyph.ascii("█") != Glyph.ascii("░") && Glyph.ascii("■") != Glyph.ascii("□"))
    #expect(Glyph.ascii("▕") != Glyph.ascii("▏"))
  }
}
