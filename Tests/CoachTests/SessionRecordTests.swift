import Coach
import TestSupport
import Testing

/// The record of a session: what really happened.
@Suite struct SessionRecordTests {
  /// The record of a routine with these steps after some events, each at a second on the clock.
  /// The first step begins at second 5.
  private func record(_ steps: [Step], _ events: [(Press, Int)]) -> SessionRecord {
    let routine = Sample.routine(steps: steps)
    var player = Player(Timeline(routine, limits: Sample.limits), now: .zero)
    for (press, second) in events { _ = press.apply(to: &player, .seconds(second)) }
    return SessionRecord(of: routine, played: player, painBefore: 6)
  }

  /// Step, side and seconds of each part.
  private func parts(_ record: SessionRecord) -> [String] {
    record.parts.map { part in
      "\(part.step) \(part.side?.rawValue ?? "both") \(part.time.components.seconds)"
    }
  }

  @Test("a routine played to its end is recorded with each side of each step, and its minutes")
  func playedToTheEnd() {
    let routine = Fixtures.routine("outer-hip-wall-hold")
    var player = Player(Fixtures.timeline(routine.id), now: .zero)
    _ = player.tick(.seconds(1000))
    let record = SessionRecord(of: routine, played: player, painBefore: 6)
    #expect(record.routine == "outer-hip-wall-hold")
    #expect(record.title == "Outer-hip spot on the wall")
    #expect(record.technique == .triggerPoint)
    #expect(record.ending == .finished)
    #expect(record.active == .seconds(300))
    #expect(record.painBefore == 6)
    #expect(record.painAfter == nil)
    #expect(record.note.isEmpty)
    expectNoDifference(
      parts(record),
      [
        "1 both 20", "2 left 45", "2 right 45", "3 left 10", "3 right 10", "4 left 30",
        "4 right 30", "5 left 20", "5 right 20", "6 both 70",
      ])
    #expect(record.parts[1].title == "First tender spot")
    #expect(record.parts[9].title == "Closing rest")
  }

  @Test(
    "every routine, played wake by wake to its end, takes its advertised minutes to the second",
    arguments: Fixtures.routineIDs)
  func everyRoutine(id: Routine.ID) {
    let routine = Fixtures.routine(id)
    var player = Player(Fixtures.timeline(id), now: .zero)
    var now = Duration.zero
    var wakes = 0
    while let wake = player.wake, wakes < 4000 {
      #expect(wake > now)
      now = wake
      _ = player.tick(now)
      wakes += 1
    }
    #expect(now == routine.length + Timeline.getReady)
    let record = SessionRecord(of: routine, played: player, painBefore: 4)
    #expect(record.ending == .finished && record.active == routine.length)
    #expect(record.parts.reduce(.zero) { $0 + $1.time } == routine.length)
  }

  @Test("a stopped session records what was played until then")
  func stopped() {
    let record = record([Sample.step(seconds: 60), Sample.step(seconds: 30)], [(.stop, 5 + 75)])
    #expect(record.ending == .stopped)
    #expect(record.active == .seconds(75))
    expectNoDifference(parts(record), ["1 both 60", "2 both 15"])
  }

  @Test(
    "a session that is still running or paused counts as stopped", arguments: [Press.tick, .pause])
  func notOver(press: Press) {
    #expect(record([Sample.step(seconds: 60)], [(press, 20)]).ending == .stopped)
  }

  @Test("the get-ready time is not recorded")
  func gettingReady() {
    let record = record([Sample.step(seconds: 60)], [(.stop, 4)])
    #expect(record.active == .zero)
    #expect(record.parts.isEmpty)
  }

  @Test("a skipped step leaves no part, and pauses leave no time")
  func skipped() {
    let record = record(
      [Sample.step(seconds: 60), Sample.step(seconds: 30), Sample.step(seconds: 40)],
      [(.pause, 15), (.togglePause, 500), (.next, 505), (.next, 505), (.stop, 512)])
    expectNoDifference(parts(record), ["1 both 15", "3 both 7"])
    #expect(record.active == .seconds(22))
  }

  @Test("a step that was played again has one part with all its time")
  func playedAgain() {
    let record = record([Sample.step(seconds: 60)], [(.back, 55), (.stop, 75)])
    expectNoDifference(parts(record), ["1 both 70"])
  }

  @Test("a session skipped to the end still counts as finished, with the time that was played")
  func skippedToTheEnd() {
    let record = record([Sample.step(seconds: 60)], [(.next, 15), (.next, 15)])
    #expect(record.ending == .finished)
    #expect(record.active == .seconds(10))
  }

  @Test("repeats of a step form one part")
  func repeats() {
    expectNoDifference(
      parts(record([Sample.step(seconds: 30, times: 3)], [(.stop, 95)])), ["1 both 90"])
    let rested = record(
      [Sample.step(seconds: 30, times: 2, rest: 10), Sample.step(seconds: 20)], [(.stop, 100)])
    #expect(rested.parts.map(\.step) == [1, 2, 3])
    #expect(rested.active == .seconds(95))
  }

  @Test("repeats on each side form one part per side")
  func repeatsOnEachSide() {
    let plain = record([Sample.step(seconds: 20, eachSide: true, times: 2)], [(.stop, 85)])
    expectNoDifference(parts(plain), ["1 left 40", "1 right 40"])
    let rested = record(
      [Sample.step(seconds: 20, eachSide: true, times: 2, rest: 10)], [(.stop, 105)])
    expectNoDifference(parts(rested), ["1 left 50", "1 right 50"])
  }

  @Test("the parts add up to the time actually played", arguments: Fixtures.routineIDs)
  func addsUp(id: Routine.ID) {
    var player = Player(Fixtures.timeline(id), now: .zero)
    _ = player.tick(.seconds(70))
    _ = player.next(.seconds(90))
    _ = player.back(.seconds(100))
    _ = player.stop(.seconds(131))
    let record = SessionRecord(of: Fixtures.routine(id), played: player, painBefore: 3)
    #expect(record.parts.reduce(.zero) { $0 + $1.time } == .seconds(126))
    #expect(record.active == .seconds(126))
  }
}
