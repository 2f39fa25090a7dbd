import Coach
import TestSupport
import Testing

/// What a player does on each event in each state.
@Suite struct PlayerTableTests {
  /// The five states.
  enum Doing: CaseIterable, Sendable {
    case running, paused, waiting, finished, stopped
  }

  /// The expected outcome of an event.
  struct Outcome: Equatable {
    let state: Player.State
    let position: Int
    let cues: [Cue]
    /// The lengths of the segments after the get-ready time.
    var lengths = [60, 40, 40, 15, 85]
    /// The sides of the second and third of these.
    var sides = [Side.left, .right]
    let played: [Int]
  }

  /// A hold of 20 to 60 s with a remark at 40 s, a glide of 40 s on each side that waits for a
  /// key, a rest of 15 s, and the closing rest up to 4 min.
  private static let timeline = Sample.timeline(
    [
      Sample.step(seconds: 60, from: 20, remarks: [Sample.remark(after: 40, "loosen")]),
      Sample.step(.glide, seconds: 40, eachSide: true, waits: true),
      Sample.step(.rest, seconds: 15),
    ], minutes: 4)

  /// Every event comes at 147 s on the clock. The player started at 100 s, so it is at position 42
  /// if it kept running. Otherwise it has not moved since 135 s, and is at position 30, or at 60 if
  /// the glide waits.
  private func player(_ doing: Doing) -> Player {
    var player = Player(Self.timeline, now: .seconds(100))
    _ = player.tick(.seconds(135))
    switch doing {
    case .running: break
    case .paused: _ = player.pause(.seconds(135))
    case .waiting: _ = player.next(.seconds(135))
    case .stopped: _ = player.stop(.seconds(135))
    case .finished: for _ in 0..<5 { _ = player.next(.seconds(135)) }
    }
    return player
  }

  /// The outcome of an event at position 42 of a running player.
  private func running(_ press: Press) -> Outcome {
    let said = Cue.remark("loosen")
    let on = Player.State.running(anchor: .seconds(105))
    let played = [5, 42, 0, 0, 0, 0]
    // A jump drops the cues it passes: only what begins is announced.
    let moved = Outcome(
      state: .waiting(at: .seconds(60)), position: 60, cues: [.waiting(2)], played: played)
    let begun = Outcome(
      state: .running(anchor: .seconds(147)), position: 0, cues: [.change(1)], played: played)
    let still = Outcome(
      state: .paused(at: .seconds(42)), position: 42, cues: [said], played: played)
    switch press {
    case .tick: return Outcome(state: on, position: 42, cues: [said], played: played)
    case .togglePause, .pause: return still
    case .stall:
      return Outcome(
        state: .paused(at: .seconds(30)), position: 30, cues: [], played: [5, 30, 0, 0, 0, 0])
    case .next, .release, .releaseByHolding, .jump, .skipSide: return moved
    case .back, .restart: return begun
    case .longer:
      return Outcome(
        state: on, position: 42, cues: [said], lengths: [75, 40, 40, 15, 85], played: played)
    // Five seconds of the hold are left.
    case .shorter:
      return Outcome(
        state: on, position: 42, cues: [said], lengths: [47, 40, 40, 15, 85], played: played)
    // A glide of less than 30 s isn't effective.
    case .length:
      return Outcome(
        state: on, position: 42, cues: [said], lengths: [60, 30, 30, 15, 85], played: played)
    case .swapSides:
      return Outcome(
        state: on, position: 42, cues: [said], sides: [.right, .left], played: played)
    case .stop:
      return Outcome(
        state: .stopped(at: .seconds(42)), position: 42, cues: [said], played: played)
    }
  }

  /// The outcome of an event while paused at position 30.
  private func paused(_ press: Press) -> Outcome {
    let still = Player.State.paused(at: .seconds(30))
    let played = [5, 30, 0, 0, 0, 0]
    let moved = Outcome(
      state: .paused(at: .seconds(60)), position: 60, cues: [.waiting(2)], played: played)
    switch press {
    case .tick, .pause, .stall:
      return Outcome(state: still, position: 30, cues: [], played: played)
    case .togglePause:
      return Outcome(
        state: .running(anchor: .seconds(117)), position: 30, cues: [], played: played)
    case .next, .release, .jump, .skipSide: return moved
    // The space bar's first press paused. Holding it resumes and releases, and the glide waits.
    case .releaseByHolding:
      return Outcome(
        state: .waiting(at: .seconds(60)), position: 60, cues: [.waiting(2)], played: played)
    case .back, .restart:
      return Outcome(state: .paused(at: .zero), position: 0, cues: [.change(1)], played: played)
    case .longer:
      return Outcome(
        state: still, position: 30, cues: [], lengths: [75, 40, 40, 15, 85], played: played)
    case .shorter:
      return Outcome(
        state: still, position: 30, cues: [], lengths: [45, 40, 40, 15, 85], played: played)
    case .length:
      return Outcome(
        state: still, position: 30, cues: [], lengths: [60, 30, 30, 15, 85], played: played)
    case .swapSides:
      return Outcome(
        state: still, position: 30, cues: [], sides: [.right, .left], played: played)
    case .stop:
      return Outcome(state: .stopped(at: .seconds(30)), position: 30, cues: [], played: played)
    }
  }

  /// The outcome of an event while the glide waits at position 60.
  private func waiting(_ press: Press) -> Outcome {
    let still = Player.State.waiting(at: .seconds(60))
    let played = [5, 30, 0, 0, 0, 0]
    switch press {
    // A glide can't be released, only the sides of later steps are swapped, and only massage steps
    // are scaled.
    case .tick, .pause, .stall, .releaseByHolding, .length, .swapSides:
      return Outcome(state: still, position: 60, cues: [], played: played)
    case .togglePause, .release:
      return Outcome(state: .running(anchor: .seconds(87)), position: 60, cues: [], played: played)
    case .next, .skipSide:
      return Outcome(
        state: .running(anchor: .seconds(47)), position: 100, cues: [.switchSides(3)],
        played: played)
    case .back:
      return Outcome(
        state: .running(anchor: .seconds(147)), position: 0, cues: [.change(1)], played: played)
    case .restart, .jump:
      return Outcome(state: still, position: 60, cues: [.waiting(2)], played: played)
    case .longer:
      return Outcome(
        state: still, position: 60, cues: [], lengths: [60, 55, 55, 15, 85], played: played)
    case .shorter:
      return Outcome(
        state: still, position: 60, cues: [], lengths: [60, 30, 30, 15, 85], played: played)
    case .stop:
      return Outcome(state: .stopped(at: .seconds(60)), position: 60, cues: [], played: played)
    }
  }

  private func expected(_ doing: Doing, _ press: Press) -> Outcome {
    let played = [5, 30, 0, 0, 0, 0]
    return switch doing {
    case .running: running(press)
    case .paused: paused(press)
    case .waiting: waiting(press)
    case .finished: Outcome(state: .finished, position: 240, cues: [], played: played)
    case .stopped:
      Outcome(state: .stopped(at: .seconds(30)), position: 30, cues: [], played: played)
    }
  }

  @Test(
    "each event has the expected outcome in each state", arguments: Doing.allCases, Press.allCases)
  func stateByEvent(doing: Doing, press: Press) {
    var player = player(doing)
    let before = player
    let cues = press.apply(to: &player, .seconds(147))
    let segments = player.timeline.segments
    let outcome = Outcome(
      state: player.state, position: Int(player.position.components.seconds), cues: cues,
      lengths: segments.dropFirst().map { Int($0.length.components.seconds) },
      sides: segments.compactMap(\.side),
      played: player.played.map { Int($0.components.seconds) })
    expectNoDifference(outcome, expected(doing, press))
    if before.isOver { #expect(player == before, "nothing changes once it is over") }
    #expect((player.wake != nil) == player.isRunning)
  }

  @Test("a player starts running at the beginning of its get-ready time")
  func starts() {
    let player = Player(Fixtures.timeline("comfort-pause"), now: .seconds(100))
    #expect(player.state == .running(anchor: .seconds(105)))
    #expect(player.position == .seconds(-5))
    #expect(player.played.allSatisfy { $0 == .zero })
    #expect(!player.isOver)
  }
}
