import Canvas
import Flow
import TestSupport
import Testing

@testable import Coach
@testable import Screens

/// Nothing in the player moves within a session but the digits, the breath and the bar of the time
/// gone.
@Suite struct StandingStillTests {
  private static let sizes = [
    Size(width: 40, height: 12), Size(width: 60, height: 16), Size(width: 80, height: 23),
    Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60),
  ]

  /// Where the parts of a frame stand: the rows of the digits, the first row of the text, what comes
  /// next, and the keys.
  private struct Places: Hashable {
    var digits: Set<Int> = []
    var next: Int?
    var footer = 0

    init(_ frame: Frame) {
      for row in 2..<(frame.size.height - 1) {
        let cells = (0..<frame.size.width).map { frame[$0, row] }
        let blocks = cells.count { $0.character == "█" && $0.style.foreground == nil }
        if blocks > 0 { digits.insert(row) }
        let line = String(cells.map(\.character)).drop { $0 == " " }
        if line.hasPrefix("Next ") { next = row }
      }
      footer = frame.lines.lastIndex { $0.contains("? help") } ?? 0
    }
  }

  @Test(
    "digits, text, what comes next and the keys have one place for every part of every routine",
    arguments: sizes)
  func oneLayout(_ size: Size) {
    var tried = 0
    for routine in Fixtures.library.routines {
      var layouts: Set<PlayerLayout> = []
      for screen in screens(of: routine, at: [0]) {
        layouts.insert(screen.layout(size))
        tried += 1
      }
      #expect(layouts.count == 1, "\(routine.id)")
    }
    #expect(tried > 1000)
  }

  @Test("on the screen, too", arguments: sizes)
  func onScreen(_ size: Size) {
    // Every ninth routine, since each is drawn some hundred times.
    let all = Fixtures.library.routines
    for routine in stride(from: 0, to: all.count, by: 9).map({ all[$0] }) {
      var places: Set<Places> = []
      for screen in screens(of: routine) { places.insert(Places(screen.draw(size: size))) }
      let place = places.first
      #expect(places.count == 1, "\(routine.id): \(places)")
      #expect(place?.digits.isEmpty == false, "\(routine.id): \(places)")
      #expect(place?.next != nil, "\(routine.id): \(places)")
    }
  }

  @Test("a warning is whole in every part of every routine, and an instruction never empty")
  func words() {
    for routine in Fixtures.library.routines {
      for screen in screens(of: routine) {
        let layout = screen.layout(Size(width: 40, height: 12))
        let (rows, spoken) = screen.words(layout)
        #expect(rows.count <= layout.text.count && rows.indices.contains(spoken), "\(routine.id)")
        // The warning has the last rows, whatever is said above it.
        let warning = screen.warning(layout.width)
        #expect(rows.suffix(warning.count).map(\.text) == warning.map(\.text), "\(routine.id)")
        #expect(!rows[spoken].text.isEmpty, "\(routine.id)")
      }
    }
  }

  @Test("where digits do not fit beside a warning, the clock is a line, with the side beside it")
  func noDigits() {
    let routine = Fixtures.routine("outer-hip-wall-hold")
    for screen in screens(of: routine, at: [3]) where screen.side != nil && !screen.isPaused {
      let lines = screen.draw(size: Size(width: 40, height: 11)).lines
      let side = screen.side == .left ? "LEFT" : "RIGHT"
      #expect(lines[2...3].contains { $0.contains("█ \(side) █") }, "\(lines)")
      #expect(lines[2].contains(screen.clock))
    }
  }

  @Test("at 80×24 the words have the room that the linter counts with, and no sentence is cut")
  func slot() {
    for routine in Fixtures.library.routines {
      for screen in screens(of: routine) {
        let layout = screen.layout(Size(width: 80, height: 24))
        let hasDrawings = routine.steps.contains { $0.figure != nil }
        #expect(layout.text.count == TextSlot.rows, "\(routine.id)")
        #expect(layout.width == TextSlot.columns(hasDrawings: hasDrawings), "\(routine.id)")
        let instruction = screen.words(layout).rows.filter { $0.role == .strong }.map(\.text)
        let isWhole = instruction.last.map { !$0.hasSuffix("…") || $0.hasSuffix(". …") } ?? true
        #expect(isWhole, "\(routine.id): \(instruction)")
      }
    }
  }

  /// The player in each part of a routine: as it begins, later, near its end, with a remark, and
  /// paused.
  private func screens(of routine: Routine, at times: [Int] = [0, 3, 13, -2]) -> [PlayerScreen] {
    let timeline = Timeline(routine, limits: Fixtures.library.doses)
    let played = Array(repeating: Duration.zero, count: timeline.segments.count)
    return timeline.segments.flatMap { segment in
      times.flatMap { (seconds: Int) -> [PlayerScreen] in
        let offset = Duration.seconds(seconds)
        let position =
          seconds < 0
          ? max(segment.start, segment.end + offset)
          : min(segment.end - .seconds(1), segment.start + offset)
        let player = { (state: Player.State) in
          Player(timeline, state: state, played: played, at: position)
        }
        var remark = session(routine, player(.running(anchor: .zero - position)))
        remark.notice = .holdOn(seconds: 20)
        return [
          remark, session(routine, player(.running(anchor: .zero - position))),
          session(routine, player(.paused(at: position))),
        ].map(screen)
      }
    }
  }

  private func session(_ routine: Routine, _ player: Player) -> Session {
    Session(
      .routine(routine, painBefore: 3), player: player, fingerprint: player.timeline.fingerprint,
      pressure: 4, highestPressure: 5, profile: .full)
  }

  private func screen(_ session: Session) -> PlayerScreen {
    PlayerScreen(
      playing: session, stopQuestion: nil, showsText: false, drawings: Fixtures.library.drawings,
      style: .unicode, appearance: Appearance(), bindings: Bindings([:]))
  }
}
