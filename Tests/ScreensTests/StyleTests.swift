import Canvas
import TestSupport
import Testing

/// The styles of some screens, as one letter per cell below the text: what stands out, and how.
@Suite struct StyleTests {
  @Test(
    "important text stands out",
    arguments: ["advice-emergency", "check-in-ticks", "check-in-where", "player-countdown"])
  func styles(_ name: String) {
    let frame = Scenes.named(name).frame(Size(width: 80, height: 24))
    expectDrawing(frame.text + "\n\n" + layer(frame), "\(name)-style")
  }

  @Test("no style is a colour alone, so that each screen works without colours")
  func noColourAlone() {
    for (name, scene) in Scenes.all {
      let frame = scene.frame(Size(width: 80, height: 24))
      let coloured = frame.cells.filter { $0.style.foreground != nil && $0.character != " " }
      let bare = coloured.filter {
        $0.style == Style(foreground: $0.style.foreground) && !"▕█░▏".contains($0.character)
      }
      #expect(bare.isEmpty, "\(name)")
      #expect(frame.cells.allSatisfy { $0.style.background == nil }, "\(name)")
    }
  }

  /// One letter per cell: b bold, d dim; capitals are bold in a colour: R red, M magenta, C cyan.
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
    case nil: style.bold ? "b" : style.dim ? "d" : style.reverse ? "r" : "."
    case .red: style.bold ? "R" : "r"
    case .magenta: style.bold ? "M" : "m"
    case .cyan: style.bold ? "C" : "c"
    default: "?"
    }
  }
}
