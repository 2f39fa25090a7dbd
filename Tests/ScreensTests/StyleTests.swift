import Canvas
import TestSupport
import Testing

/// The styles of some screens, as one letter per cell below the text: what stands out, and how.
@Suite struct StyleTests {
  @Test("each screen has the styles of its drawing", arguments: Scenes.names)
  func styles(_ name: String) {
    let frame = Scenes.named(name).frame(Size(width: 80, height: 24))
    expectDrawing(frame.text + "\n\n" + layer(frame), "\(name)-style")
  }

  @Test(
    "on a large screen, each has the text and the styles of its drawing",
    arguments: ["home-past", "suggestions", "library"])
  func large(_ name: String) {
    let frame = Scenes.named(name).frame(Size(width: 120, height: 36))
    expectDrawing(frame.text + "\n\n" + layer(frame), "\(name)-120x36")
  }

  /// The characters that are marks, which may be coloured; a letter, figure or sign never is.
  private static let marks = Set(">┃█▓▒░●○◇─━■▪▌━▁▂▃▄▅▆▇▀▾")

  @Test("only marks are coloured, and never bold; the background is the terminal's own")
  func marks() {
    var seen: Set<Character> = []
    for (name, scene) in Scenes.all {
      for size in [Size(width: 40, height: 12), Size(width: 80, height: 24)] {
        let frame = scene.frame(size)
        let coloured = frame.cells.filter { $0.style.foreground != nil && $0.character != " " }
        seen.formUnion(coloured.map(\.character))
        let letters = coloured.filter { !Self.marks.contains($0.character) }.map(\.character)
        #expect(letters == [], "\(name)")
        #expect(coloured.allSatisfy { !$0.style.bold }, "\(name)")
        #expect(frame.cells.allSatisfy { $0.style.background == nil }, "\(name)")
      }
    }
    #expect(seen.isSuperset(of: "┃█▓●○◇━■▪▾"))
  }

  @Test("nothing about safety is dim")
  func safety() {
    let texts = Fixtures.library.texts
    let sentences =
      texts.advice.values.flatMap(\.say) + texts.crisis.say + texts.helpline + texts.emergencyNow
      + texts.session + [texts.safetyNet, texts.stillUnsure] + texts.safetyNetSigns
    var found: Set<String> = []
    for (name, scene) in Scenes.all {
      let frame = scene.frame(Size(width: 200, height: 60))
      for (row, line) in frame.lines.enumerated() {
        for sentence in sentences {
          guard let range = line.ranges(of: sentence.prefix(60)).first else { continue }
          found.insert(sentence)
          let column = line.distance(from: line.startIndex, to: range.lowerBound)
          #expect(!frame[column, row].style.dim, "\(name): \(sentence)")
        }
      }
    }
    #expect(found.count > 20, "\(found.count)")
  }

  /// One letter per cell: b bold, d dim, V bold and reversed, . plain; the colours of marks: a accent,
  /// m sore, g good, y mind, r stop.
  private func layer(_ frame: Frame) -> String {
    (0..<frame.size.height).map { row in
      var line = (0..<frame.size.width).map { column -> Character in
        let cell = frame[column, row]
        return cell.character == " " ? " " : letter(cell.style)
      }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    .joined(separator: "\n")
  }

  private func letter(_ style: Style) -> Character {
    switch style.foreground {
    case nil: style.reverse ? "V" : style.bold ? "b" : style.dim ? "d" : "."
    case .cyan: "a"
    case .magenta: "m"
    case .yellow: "y"
    case .green: "g"
    case .red: "r"
    default: "?"
    }
  }
}
