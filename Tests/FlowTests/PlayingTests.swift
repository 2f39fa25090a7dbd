import Coach
import Flow
import TestSupport
import Testing

/// The player within the application: how a session ends, and what is saved.
@Suite struct PlayingTests {
  /// Playing since time zero.
  private func playing() -> Driver {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    driver.send(.begin)
    return driver
  }

  private static let playerEvents: [Flow.Event] =
    [.command(.cues, .cues(.quiet))]
    + PlayerCommand.allCases.map { .command($0, $0.values == nil ? nil : .number(2)) }
    + [PlayerEvent.tick, .pause, .releaseByHolding, .stalled, .hidden, .shown(after: .seconds(9))]
    .map(Flow.Event.player)

  @Test("player events after the end change nothing", arguments: playerEvents)
  func afterTheEnd(_ event: Flow.Event) {
    var driver = playing()
    driver.playOn()
    let (place, history) = (driver.flow.route, driver.flow.history)
    driver.now += .seconds(10)
    #expect(driver.send(event) == [])
    #expect(driver.flow.route == place)
    #expect(driver.flow.history == history)
  }

  @Test("leaving a session pauses it, saves its position and quits")
  func leaving() throws {
    var driver = playing()
    driver.now = .seconds(35)
    let effects = driver.send(.leave)
    #expect(effects.saved == [], "the session can be resumed and is not over")
    let kept = try #require(effects.checkpoints.last)
    #expect(effects.suffix(2) == [.checkpoint(kept), .quit])
    #expect(kept.position == .seconds(30))
    #expect(kept.record?.active == .seconds(30))
    #expect(kept.record?.ending == .stopped)
    #expect(driver.flow.route.player?.state == .paused(at: .seconds(30)))
    #expect(driver.flow.history.sessions == 0)
  }

  @Test("leaving at the moment a session ends saves it as finished")
  func leavingAtTheEnd() {
    var driver = playing()
    driver.now = .seconds(305)
    let effects = driver.send(.leave)
    #expect(effects.saved.map(\.ending) == [.finished])
    #expect(effects.checkpoints == [])
    #expect(effects.last == .quit)
    #expect(driver.flow.route.name == "after")
  }

  @Test("stopping saves what was played and asks how the pain is now")
  func stopping() throws {
    var driver = playing()
    driver.now = .seconds(65)
    driver.play(.pause)
    driver.now = .seconds(500)
    guard case .save(let record)? = driver.play(.stop).last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(record.ending == .stopped)
    #expect(record.active == .seconds(60), "the pause does not count")
    #expect(driver.flow.route == .after(try #require(driver.flow.route.after)))
    #expect(driver.flow.history.last?.record == record)
    #expect(driver.flow.history.sessions == 1)
  }

  @Test("stopping while getting ready saves nothing and offers nothing to resume")
  func gettingReady() {
    var driver = playing()
    driver.now = .seconds(4)
    let others = driver.play(.stop).filter { $0.cue == nil }
    #expect(others == [.forgetCheckpoint])
    #expect(driver.flow.route == .home)
    #expect(driver.flow.history.sessions == 0)
  }

  @Test("leaving while getting ready saves nothing, but the session can be resumed")
  func leftGettingReady() {
    var driver = playing()
    driver.now = .seconds(4)
    let effects = driver.send(.leave)
    #expect(effects.saved == [])
    #expect(effects.checkpoints.map(\.position) == [.seconds(-1)])
    #expect(effects.last == .quit)
    #expect(driver.flow.history.sessions == 0)
  }

  @Test("leaving a session that has ended just quits, as it is already saved")
  func leavingAfter() {
    var driver = playing()
    driver.playOn()
    #expect(driver.send(.leave) == [.quit])
    #expect(driver.flow.history.sessions == 1)
  }

  @Test("parts skipped on the way to the end do not count")
  func skipping() {
    var driver = playing()
    driver.now = .seconds(15)
    var effects: [Flow.Effect] = []
    while driver.flow.route.name == "playing" { effects += driver.play(.next) }
    guard case .save(let record)? = effects.last else {
      Issue.record("nothing was saved: \(effects)")
      return
    }
    #expect(record.active == .seconds(10))
    #expect(record.ending == .finished)
  }

  @Test("a rating outside 0 to 10 is rejected", arguments: [-1, 11, Int.max, Int.min])
  func rating(_ pain: Int) {
    var driver = playing()
    driver.playOn()
    #expect(driver.send(.rate(pain: pain, note: "")) == [])
    #expect(driver.flow.route.name == "after")
  }

  @Test("the application wakes only for the player, and not while it is paused")
  func wake() {
    var driver = Driver()
    #expect(driver.flow.wake == nil)
    driver = playing()
    #expect(driver.flow.wake != nil)
    driver.play(.pause)
    #expect(driver.flow.wake == nil)
  }
}

extension Flow.Route {
  /// The session waiting to be rated.
  fileprivate var after: PendingRating? {
    if case .after(let after) = self { after } else { nil }
  }
}
