import Coach
import TestSupport
import Testing

/// A practice timer laid out in time.
@Suite struct PracticeTests {
  private typealias Lap = Practice.Lap

  private func lap(
    _ name: String, _ seconds: Int, eachSide: Bool = false, side: Side? = nil, rounds: [String] = []
  ) -> Practice.Lap {
    Practice.Lap(
      name: name, time: .exactly(.seconds(seconds)), eachSide: eachSide, side: side, rounds: rounds)
  }

  private let wait = Practice.Lap(name: "wait", time: nil)

  private func timeline(_ laps: [Practice.Lap]) -> Timeline {
    Timeline(Practice(title: "Practice", text: "x", laps: laps))
  }

  /// The name, side, seconds and first cue of each segment.
  private func laidOut(_ timeline: Timeline) -> [String] {
    timeline.segments.indices.dropFirst().map { index in
      let segment = timeline.segments[index]
      let side = segment.side.map { " \($0)" } ?? ""
      let length = segment.length.components.seconds
      return
        "\(timeline.step(of: segment).title)\(side) \(length) \(timeline.cueAtStart(of: index))"
    }
  }

  @Test("a part on each side is played on the left, then on the right")
  func eachSideOfAPart() {
    expectNoDifference(
      laidOut(timeline([lap("Hold", 90, eachSide: true), lap("Rest", 15)])),
      ["Hold left 90 change(1)", "Hold right 90 switchSides(2)", "Rest 15 change(3)"])
  }

  @Test("a group on each side is played whole on the left, then on the right, with one switch cue")
  func eachSideOfAGroup() {
    let group = [Side.left, .right].flatMap {
      [lap("Hold", 30, side: $0), lap("Rest", 10, side: $0), lap("Stretch", 20, side: $0)]
    }
    expectNoDifference(
      laidOut(timeline(group + [lap("Walk", 60)])),
      [
        "Hold left 30 change(1)", "Rest left 10 change(2)", "Stretch left 20 change(3)",
        "Hold right 30 switchSides(4)", "Rest right 10 change(5)", "Stretch right 20 change(6)",
        "Walk 60 change(7)",
      ])
  }

  @Test("a warning that the lap before has as well is not said again")
  func warnings() {
    let laps = [lap("In", 9), lap("Out", 9), lap("Rest", 9), lap("In", 9)]
    let practice = Practice(title: "Practice", text: "x", laps: laps)
      .warned(["In": "Stop if dizzy.", "Out": "Stop if dizzy."])
    let timeline = Timeline(practice)
    let said = (1...4).map { index -> String? in
      guard
        case .part(_, _, _, _, let warning) = timeline.opening(of: index, repeatsWarnings: false)
      else { return nil }
      return warning?.text
    }
    #expect(said == ["Stop if dizzy.", nil, nil, "Stop if dizzy."])
    #expect(
      timeline.steps.map(\.warning) == ["Stop if dizzy.", "Stop if dizzy.", nil, "Stop if dizzy."])
  }

  @Test("wait stops the clock until a key is pressed, and takes no time itself")
  func waits() {
    let timeline = timeline([
      lap("Hold", 20), wait, lap("Stretch", 30, eachSide: true), lap("Walk", 10),
    ])
    expectNoDifference(
      laidOut(timeline),
      [
        "Hold 20 change(1)", "Stretch left 30 waiting(2)", "Stretch right 30 switchSides(3)",
        "Walk 10 change(4)",
      ])
    #expect(timeline.end == .seconds(90))
    var player = Player(timeline, now: .zero)
    #expect(player.tick(.seconds(500)).last == .waiting(2))
    #expect(player.position == .seconds(20) && player.wake == nil)
    #expect(player.release(.seconds(1000)) == [])
    #expect(player.tick(.seconds(1070)).last == .done)
    #expect(player.playedInAll == .seconds(95))
  }

  @Test("a timer that begins with wait stops the clock after the get-ready time")
  func waitsAtFirst() {
    var player = Player(timeline([wait, lap("Hold", 20)]), now: .zero)
    #expect(player.tick(.seconds(60)).last == .waiting(1))
    #expect(player.position == .zero)
    #expect(player.state == .waiting(at: .zero))
  }

  @Test("each round is announced with its number, from the outermost inwards")
  func rounds() {
    let steps = timeline([
      lap("Hold", 20), lap("Hold", 20, rounds: ["2 of 3"]),
      lap("Hold", 20, rounds: ["2 of 3", "1 of 4"]),
    ]).steps
    expectNoDifference(steps.map(\.say), ["", "Round 2 of 3", "Round 2 of 3, set 1 of 4"])
  }

  @Test("scaling leaves a rest unchanged, and applies to every other part")
  func rests() {
    var player = Player(timeline([lap("Hold", 60), lap("Rest", 60), lap("Pull", 60)]), now: .zero)
    _ = player.tick(.seconds(10))
    _ = player.length(toPercent: 50, .seconds(10))
    expectNoDifference(
      player.timeline.segments.map(\.length), [5, 60, 60, 30].map { .seconds($0) })
  }

  @Test("no practice timer grows beyond 4 hours")
  func longest() {
    var player = Player(timeline([lap("Hold", 4 * 3600 - 20)]), now: .zero)
    _ = player.tick(.seconds(10))
    for _ in 0..<4 { _ = player.longer(.seconds(10)) }
    #expect(player.timeline.end == .seconds(4 * 3600))
  }

  @Test("a clock that counts up runs until it is stopped, for 4 hours at most")
  func countsUp() {
    #expect(Practice.countUp.countsUp)
    #expect(!Practice(title: "x", text: "hold 20s", laps: [lap("Hold", 20)]).countsUp)
    #expect(Timeline(.countUp).end == .seconds(4 * 3600))
  }
}
