import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// The list of routines in another order, and what it says about them.
@Suite struct GroupingTests {
  private static let usual = Size(width: 80, height: 24)

  @Test("g groups the list in each way in turn, and begins at its top") func turns() {
    var scene = Scenes.named("library")
    var corners: [String] = []
    for _ in RoutineGrouping.allCases {
      scene.press(.down)
      scene.press(.character("g"))
      let lines = scene.frame().lines
      corners.append(String(lines[0].suffix(while: { $0 != "," })))
      #expect(scene.frame().cursor.row < 9)
    }
    #expect(corners == [" by area", " by minutes", " by what helped", " by technique"])
  }

  @Test("while something is looked for, g is a letter") func search() {
    var scene = Scenes.named("library")
    scene.type("/g")
    #expect(scene.flow.grouping == .technique && scene.frame().text.contains("/ g_"))
  }

  @Test("a group tells how many of it are shown") func counts() {
    var scene = Scenes.named("library")
    func count() -> String? {
      scene.frame().lines.first { $0.contains("Swedish ─") }?.split(separator: " ").last
        .map(String.init)
    }
    #expect(count() == "2")
    scene.type("/glide")
    #expect(count() == "1")
  }

  @Test("a bar says what is not for the user now, in full strength, and the legend says what it is")
  func marked() {
    let scene = Scenes.named("library-not-now")
    let frame = scene.frame(Self.usual)
    let row = frame.lines.firstIndex { $0.contains("not in the first 6 weeks") } ?? 0
    let line = Array(frame.lines[row])
    let column = line.firstIndex(of: "┃") ?? 0
    #expect(String(line[(column + 2)...]).hasPrefix("not in the first 6 weeks"))
    #expect(frame[column, row].style == Style(foreground: .yellow, solid: true))
    #expect(frame[column + 2, row].style == .plain)
    let legend = frame.lines.last { $0.contains("not for you now") } ?? ""
    #expect(legend.contains("▾ how much lower your pain was afterwards (estimate)"))
  }

  @Test("a long reason is whole, below the title, at every width") func long() {
    for width in [24, 40, 66, 80, 120] {
      let frame = Scenes.marked(thinner: true).frame(Size(width: width, height: 200))
      #expect(
        frame.words.replacing("┃ ", with: "").contains("if you take a blood thinner, only light"),
        "\(width)")
    }
  }

  @Test("without a check-in there is no bar and no legend") func unmarked() {
    let text = Scenes.named("library").frame(Self.usual).text
    #expect(!text.contains("┃") && !text.contains("not for you now"))
  }
}

extension String {
  /// The longest suffix of characters that all meet a condition.
  fileprivate func suffix(while holds: (Character) -> Bool) -> Substring {
    self[(lastIndex { !holds($0) }.map(index(after:)) ?? startIndex)...]
  }
}
