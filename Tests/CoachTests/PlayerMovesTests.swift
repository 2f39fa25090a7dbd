import Coach
import TestSupport
import Testing

/// Next, back and release: moves that take no played time away.
@Suite struct PlayerMovesTests {
  /// Two glides of a minute, one of them on both sides: segments 1, 2 and 3, then the closing rest.
  private let timeline = Sample.timeline([
    Sample.step(.glide, seconds: 60), Sample.step(.glide, seconds: 60, eachSide: true),
  ])

  /// A player that started with its clock at zero, and that clock this many seconds later.
  private func player(after seconds: Int) -> (Player, Duration) {
    var player = Player(timeline, now: .zero)
    _ = player.tick(.seconds(seconds))
    return (player, .seconds(seconds))
  }

  @Test("next credits only what was played")
  func nextCreditsNothing() {
    var (player, now) = player(after: 15)
    #expect(player.next(now) == [.change(2)])
    #expect(player.position == .seconds(60))
    expectNoDifference(player.played, [5, 10, 0, 0, 0].map { .seconds($0) })
    #expect(player.next(now) == [.switchSides(3)])
    #expect(player.next(now) == [.change(4)])
    #expect(player.next(now) == [.done])
    #expect(player.state == .finished)
    expectNoDifference(player.played, [5, 10, 0, 0, 0].map { .seconds($0) })
  }

  @Test("next during the get-ready time begins the first step at once")
  func skipsGettingReady() {
    var (player, now) = player(after: 2)
    #expect(player.next(now) == [.change(1)])
    #expect(player.position == .zero)
    #expect(player.state == .running(anchor: now))
  }

  @Test("back goes to the start of the segment after its first 3 seconds")
  func backToTheStart() {
    var (player, now) = player(after: 5 + 60 + 3)
    #expect(player.back(now) == [.change(2)])
    #expect(player.position == .seconds(60))
    expectNoDifference(player.played, [5, 60, 3, 0, 0].map { .seconds($0) })
  }

  @Test("back goes to the previous segment within the first 3 seconds")
  func backToTheOneBefore() {
    var (player, now) = player(after: 5 + 60)
    now += .milliseconds(2999)
    #expect(player.back(now) == [.change(1)])
    #expect(player.position == .zero)
    #expect(player.back(now) == [.getReady])
    #expect(player.position == .seconds(-5))
    #expect(player.back(now) == [.getReady])
    #expect(player.position == .seconds(-5))
  }

  @Test("time played again counts again")
  func playedTwice() {
    var (player, now) = player(after: 5 + 50)
    _ = player.back(now)
    now += .seconds(20)
    _ = player.tick(now)
    #expect(player.played[1] == .seconds(70))
    #expect(player.position == .seconds(20))
  }

  @Test("cues skipped by a jump are not delivered later")
  func skippedCuesStaySkipped() {
    var (player, now) = player(after: 10)
    _ = player.next(now)
    #expect(player.tick(now + .seconds(10)).isEmpty)
  }

  @Test("a hold can be released after its shortest time, and not before")
  func releases() {
    let held = Sample.timeline([Sample.step(seconds: 60, from: 20), Sample.step(seconds: 30)])
    var player = Player(held, now: .zero)
    _ = player.tick(.seconds(20))
    #expect(player.release(.milliseconds(24_999)).isEmpty)
    #expect(player.position == .milliseconds(19_999))
    #expect(player.release(.seconds(25)) == [.change(2)])
    #expect(player.position == .seconds(60))
    #expect(player.played[1] == .seconds(20))
  }

  @Test("steps with an exact time, and the get-ready time, can't be released")
  func releasesNothingElse() {
    for seconds in [2, 8, 60, 100] {
      var (player, now) = player(after: seconds)
      let before = player
      #expect(player.release(now).isEmpty)
      #expect(player == before, "after \(seconds) s")
    }
  }

  @Test("cues that fall due with a pause, an extension or a stop are still delivered")
  func deliversWhatIsDue() {
    for press in [Press.pause, .togglePause, .longer, .stop, .release] {
      var player = Player(timeline, now: .zero)
      _ = player.tick(.seconds(62))
      let cues = press.apply(to: &player, .seconds(64))
      #expect(cues == [.countdown(2), .countdown(1)], "\(press)")
      #expect(player.played[1] == .seconds(59), "\(press)")
    }
  }

  @Test("a jump credits what was played until then, and announces what begins, not what ended")
  func jumpsAnnounceWhatBegins() {
    for (press, index) in [(Press.next, 2), (.back, 1)] {
      var player = Player(timeline, now: .zero)
      _ = player.tick(.seconds(62))
      #expect(press.apply(to: &player, .seconds(64)) == [.change(index)], "\(press)")
      #expect(player.played[1] == .seconds(59), "\(press)")
    }
  }
}
