import Canvas
import Coach
import TestSupport
import Testing

/// The list of sessions on the progress screen.
@Suite struct SessionListTests {
  /// Sessions from this year and the last, with short and long titles, notes and figures.
  private static let sessions: [PastSession] = (0..<12).map { number in
    let record = SessionRecord(
      routine: "x",
      title: number % 2 == 0 ? "Calf" : "Seated palm press for the lower back and the shoulder",
      technique: .swedish, ending: number % 4 == 1 ? .stopped : .finished,
      active: .seconds([60, 600, 4200][number % 3]), parts: [], painBefore: 10,
      painAfter: number % 5 == 4 ? nil : number % 11, painNextMorning: number % 3 == 0 ? 7 : nil,
      note: number % 4 == 2 ? "Warm and loose." : "")
    let day = ProgressSamples.today.number - number * 40
    return PastSession(
      record: record,
      ended: WallTime(milliseconds: Int64(day) * 86_400_000 + 27_000_000, offset: 0))
  }

  private func list(_ size: Size) -> [String] {
    var scene = ProgressSamples.scene(
      ProgressSamples.progress([3: (6, 4)], sessions: Self.sessions))
    scene.size = size
    scene.press(.character("s"))
    return scene.frame().lines
  }

  @Test("day, time, minutes and pain of a session share a row, from 40 columns up")
  func figures() {
    for width in 40...200 {
      let lines = list(Size(width: width, height: 90))
      for (day, time, pain) in [
        ("29 Nov", "1 min", "10 → 0"), ("20 Oct", "10 min", "10 → 1"),
        ("15 Sep 2025", "1 h 10 min", "10 → 0"),
      ] {
        let row = lines.first { $0.contains(day) && !$0.contains("Progress") } ?? ""
        #expect(
          row.contains("07:30") && row.contains(time) && row.contains(pain), "\(width): \(row)")
      }
    }
  }

  @Test("each figure has its column, and the year is there only if it is not this one")
  func columns() {
    let lines = list(Size(width: 80, height: 60))
    let rows = lines.filter { $0.contains("07:30") }
    #expect(rows.count == 12)
    for mark in ["07:30", "min", "10 → "] {
      let columns = rows.compactMap { row in
        row.ranges(of: mark).first.map { row.distance(from: row.startIndex, to: $0.upperBound) }
      }
      #expect(columns.count >= 10 && Set(columns).count == 1, "\(mark): \(columns)")
    }
    #expect(!lines.contains { $0.contains("2026") })
    #expect(rows.filter { $0.contains(" 2025") }.count == 3)
  }

  @Test("titles and notes are whole, and no figure is broken, at every width from 20")
  func whole() {
    for width in 20...200 {
      let lines = list(Size(width: width, height: 150))
      for figure in ["15 Sep 2025", "07:30", "1 h 10 min", "10 → 8"] {
        #expect(lines.contains { $0.contains(figure) }, "\(width): \(figure)")
      }
      let words = lines.joined(separator: " ").split(separator: " ")
      for word in ["Seated", "shoulder", "Calf", "Warm", "loose.", "stopped", "early"] {
        #expect(words.contains { $0 == word }, "\(width): \(word)")
      }
    }
  }

  @Test(
    "Esc leads from the sessions and from the table back to the charts, as does q from the sessions"
  )
  func back() {
    for key in [Character("s"), "t"] {
      var scene = ProgressSamples.scene(
        ProgressSamples.progress([3: (6, 4)], sessions: Self.sessions))
      let charts = scene.frame().text
      scene.press(.character(key))
      #expect(scene.frame().text != charts)
      #expect(scene.frame().lines.last?.contains("Esc back") == true)
      scene.press(.escape)
      #expect(scene.frame().text == charts)
      scene.press(.character(key))
      scene.press(.character("q"))
      #expect(key == "s" ? scene.frame().text == charts : scene.flow.route == .home)
    }
  }

  @Test("Esc leads from the words of a picture back to the picture")
  func asText() {
    for name in ["preview", "home-past"] {
      var scene = Scenes.named(name)
      let (drawn, route) = (scene.frame().text, scene.flow.route)
      scene.press(.character("t"))
      #expect(scene.frame().text != drawn, "\(name)")
      scene.press(.escape)
      #expect(scene.frame().text == drawn && scene.flow.route == route, "\(name)")
    }
  }
}
