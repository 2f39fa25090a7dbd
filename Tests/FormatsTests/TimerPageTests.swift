import Notation
import Coach
import Foundation
import Formats
import Testing

/// The page about practice timers matches what the reader does.
@Suite("The page about practice timers") struct TimerPageTests {
  private let page: String

  init() throws {
    page = try String(
      contentsOf: Sources.folder.appendingPathComponent("docs/timer.md"), encoding: .utf8)
  }

  @Test("every command in a fenced block can be read") func commands() throws {
    let fences = page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
    let lines = fences.flatMap { $0.element.split(separator: "\n").dropFirst() }
    #expect(lines.count >= 7)
    for line in lines {
      let parts = try #require(line.wholeMatch(of: /knead timer "([^"]*)"/), "\(line)").output.1
      #expect(throws: Never.self, "\(line)") { try readPractice(String(parts)).get() }
    }
  }

  @Test("every example in the table lasts as long as the table says") func table() throws {
    let rows = page.matches(of: /\n\| `([^`]+)` \| [^|]+ \| (?:up to )?(\d+):(\d\d) \|/)
    #expect(rows.count == page.matches(of: /\n\| `/).count && rows.count >= 9)
    for row in rows {
      let practice = try readPractice(String(row.output.1)).get()
      let length = practice.laps.reduce(Duration.zero) { total, lap in
        total + (lap.time?.longest ?? .zero) * (lap.eachSide ? 2 : 1)
      }
      let minutes = try #require(Int(row.output.2))
      let seconds = try #require(Int(row.output.3))
      #expect(length == .seconds(minutes * 60 + seconds), "\(row.output.1)")
    }
  }

  @Test("what the page calls a mistake is refused", arguments: ["90", "1:30", "90 s"])
  func mistakes(time: String) {
    #expect(page.contains("`\(time)`"))
    #expect(throws: PracticeProblem.self) { try readPractice("hold \(time)").get() }
  }
}
