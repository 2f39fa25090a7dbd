import TestSupport
import Testing

@testable import Coach

/// The shipped drawings, mirrored for the side that they do not show.
@Suite("Mirrored drawings") struct DrawingMirrorTests {
  /// The lines of a frame in a style, as drawn and mirrored.
  private struct Pair {
    let figure: Figure
    let style: DrawingStyle
    let drawn: [String]
    let mirrored: [String]
    /// The number of columns of the drawing, in both frames.
    let width: Int
  }

  private let pairs = Fixtures.library.drawings.figures.values.flatMap { figure -> [Pair] in
    guard let side = figure.side else { return [] }
    return DrawingStyle.allCases.flatMap { style in
      let frames = (0...1).map { figure.lines(style, showing: side, frame: $0) }
      return (0...1).map { frame in
        Pair(
          figure: figure, style: style, drawn: frames[frame],
          mirrored: figure.lines(style, showing: side.other, frame: frame),
          width: frames.joined().map(\.count).max() ?? 0)
      }
    }
  }

  @Test("a mirrored drawing is another one of the same size, and mirrored again the first one")
  func twice() {
    #expect(!pairs.isEmpty)
    for pair in pairs {
      #expect(pair.mirrored != pair.drawn, "\(pair.figure.id)")
      #expect(pair.mirrored.count == pair.drawn.count, "\(pair.figure.id)")
      #expect(pair.mirrored.allSatisfy { $0.count <= pair.width }, "\(pair.figure.id)")
      #expect(Mirror(width: pair.width).lines(pair.mirrored) == pair.drawn, "\(pair.figure.id)")
    }
  }

  @Test("the words of the labels stay as they are, and in their order") func words() {
    for pair in pairs {
      for (drawn, mirrored) in zip(pair.drawn, pair.mirrored) {
        #expect(words(in: drawn).sorted() == words(in: mirrored).sorted(), "\(pair.figure.id)")
        guard pair.style == .unicode else { continue }
        for label in labels(in: drawn) {
          #expect(mirrored.contains(label), "\(pair.figure.id): \(label)")
        }
      }
    }
  }

  @Test("each glyph in a drawing has a mirror image, or looks the same in a mirror") func glyphs() {
    let symmetric = Set(" │─━┃║═┬┴┼╳╎╌╵╷·●○▒↑↓↕_-|=#@^:.,'+HX")
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789")
    for figure in Fixtures.library.drawings.figures.values {
      for style in DrawingStyle.allCases {
        for glyph in (0...1).flatMap({ figure.lines(style, frame: $0) }).joined() {
          let image = Mirror.image(of: glyph)
          #expect(Mirror.image(of: image) == glyph)
          #expect(
            image != glyph || symmetric.contains(glyph) || letters.contains(glyph),
            "\(glyph) in \(figure.id)")
        }
      }
    }
  }

  /// The runs of small letters and digits in a line.
  private func words(in line: String) -> [String] {
    line.split { !isLetter($0) }.map { String($0) }
  }

  /// The labels in a line: words with one blank between two, and none of them beside a glyph.
  private func labels(in line: String) -> [String] {
    let tokens = line.split(separator: " ", omittingEmptySubsequences: false)
    let groups = tokens.split { token in
      token.isEmpty || !token.allSatisfy { isLetter($0) || $0 == "," || $0 == ":" }
    }
    return groups.map { $0.joined(separator: " ") }
  }

  private func isLetter(_ character: Character) -> Bool {
    ("a"..."z").contains(character) || ("0"..."9").contains(character)
  }
}
