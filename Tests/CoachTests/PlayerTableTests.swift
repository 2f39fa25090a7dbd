import Coach
import TestSupport
import Testing

/// What a player does in each state on each event.
@Suite struct PlayerTableTests {
  /// The four states.
  enum Doing: CaseIterable, Sendable {
    case running, paused, finished, stopped
  }

  /// What should come of an event.
  struct Outcome: Equatable {
    let state: Player.State
    let position: Int
    let cues: [Cue]
    var hold = 60
    let played: [Int]
  }

  /// A hold of 20 to 60 s with a remark at 40 s, a rest of 15 s, and the closing rest to 2 min.
  /// Everything happens at 147 s on the clock; the player started at 100 s, so position 42 if it
  /// ran on. What does not run has stood at position 30 since 135 s.
  private func player(_ doing: Doing) -> Player {
    let hold = Sample.step(seconds: 60, from: 20, remarks: [Sample.remark(after: 40, "half-way")])
    let timeline = Sample.timeline([hold, Sample.step(.rest, seconds: 15)], minutes: 2)
    var player = Player(timeline, now: .seconds(100))
    _ = player.tick(.seconds(135))
    switch doing {
    case .running: break
    case .paused: _ = player.pause(.seconds(135))
    case .stopped: _ = player.stop(.seconds(135))
    case .finished: for _ in 0..<3 { _ = player.next(.seconds(135)) }
    }
    return player
  }

  /// The outcome of an event at position 42 of a running player.
  private func running(_ press: Press) -> Outcome {
    let said = Cue.remark("half-way")
    let played = [5, 42, 0, 0]
    func outcome(
      _ state: Player.State, _ position: Int = 42, _ cues: [Cue] = [said], hold: Int = 60
    ) -> Outcome {
      Outcome(state: state, position: position, cues: cues, hold: hold, played: played)
    }
    return switch press {
    case .tick: outcome(.running(anchor: .seconds(105)))
    case .pauseOrGoOn, .pause: outcome(.paused(at: .seconds(42)))
    // What a jump leaves behind is past: only what begins is told.
    case .next, .release: outcome(.running(anchor: .seconds(87)), 60, [.change(2)])
    case .back: outcome(.running(anchor: .seconds(147)), 0, [.change(1)])
    case .extend: outcome(.running(anchor: .seconds(105)), hold: 75)
    case .stop: outcome(.stopped(at: .seconds(42)))
    }
  }

  /// The outcome of an event while paused at position 30.
  private func paused(_ press: Press) -> Outcome {
    func outcome(
      _ state: Player.State, _ position: Int = 30, _ cues: [Cue] = [], hold: Int = 60
    ) -> Outcome {
      Outcome(state: state, position: position, cues: cues, hold: hold, played: [5, 30, 0, 0])
    }
    return switch press {
    case .tick, .pause: outcome(.paused(at: .seconds(30)))
    case .pauseOrGoOn: outcome(.running(anchor: .seconds(117)))
    case .next, .release: outcome(.paused(at: .seconds(60)), 60, [.change(2)])
    case .back: outcome(.paused(at: .zero), 0, [.change(1)])
    case .extend: outcome(.paused(at: .seconds(30)), hold: 75)
    case .stop: outcome(.stopped(at: .seconds(30)))
    }
  }

  private func expected(_ doing: Doing, _ press: Press) -> Outcome {
    switch doing {
    case .running: running(press)
    case .paused: paused(press)
    case .finished: Outcome(state: .finished, position: 120, cues: [], played: [5, 30, 0, 0])
    case .stopped:
      Outcome(state: .stopped(at: .seconds(30)), position: 30, cues: [], played: [5, 30, 0, 0])
    }
  }

  @Test("each event does in each state what it should", arguments: Doing.allCases, Press.allCases)
  func stateByEvent(doing: Doing, press: Press) {
    var player = player(doing)
    let before = player
    let cues = press.apply(to: &player, .seconds(147))
    let outcome = Outcome(
      state: player.state, position: Int(player.position.components.seconds), cues: cues,
      hold: Int(player.timeline.segments[1].length.components.seconds),
      played: player.played.map { Int($0.components.seconds) })
    expectNoDifference(outcome, expected(doing, press))
    if before.isOver { #expect(player == before, "over means over") }
    #expect(player.isOver == (player.wake == nil && player.state != .paused(at: player.position)))
  }

  @Test("a player starts to run at the beginning of its time to get ready")
  func starts() {
    let player = Player(Fixtures.timeline("comfort-pause"), now: .seconds(100))
    #expect(player.state == .running(anchor: .seconds(105)))
    #expect(player.position == .seconds(-5))
    #expect(player.played.allSatisfy { $0 == .zero })
    #expect(!player.isOver)
  }
}
