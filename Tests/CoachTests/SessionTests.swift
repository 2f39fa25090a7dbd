import Coach
import TestSupport
import Testing

/// The commands of a session: what each returns, records and shows.
@Suite struct SessionTests {
  private static let steps = [
    Sample.step(.glide, seconds: 60), Sample.step(seconds: 40, from: 20, eachSide: true),
    Sample.step(.glide, seconds: 60),
  ]

  /// A session this many seconds into a routine.
  private func session(at seconds: Int) -> Session {
    let routine = Sample.routine(steps: Self.steps)
    let timeline = Sample.timeline(Self.steps)
    var session = Session(
      .routine(routine, painBefore: 4), player: Player(timeline, now: .zero),
      fingerprint: timeline.fingerprint, pressure: 4, highestPressure: 5, profile: .full)
    _ = session.take(.tick, at: .seconds(seconds + 5))
    return session
  }

  private func value(for command: PlayerCommand) -> PlayerCommand.Value? {
    switch command.values {
    case .step: .number(3)
    case .pressure: .number(2)
    case .percent: .number(70)
    case .profile: .cues(.quiet)
    case nil: nil
    }
  }

  @Test("a command is recorded only if the table says so", arguments: PlayerCommand.allCases)
  func kept(_ command: PlayerCommand) {
    var session = session(at: 10)
    let change = session.perform(command, value(for: command), at: .seconds(16))
    #expect((change.adjustment != nil) == command.isKept)
    #expect(session.adjustments == (change.adjustment.map { [$0] } ?? []))
    if let adjustment = change.adjustment {
      #expect(adjustment.kind == .command(command))
      #expect(adjustment.step == 1, "the step in which the command came")
    }
    #expect(session.record?.adjustments == session.adjustments)
  }

  @Test("an adjustment is recorded with its amount")
  func amounts() {
    var session = session(at: 10)
    let changes: [(PlayerCommand, Int?, Int)] = [
      (.longer, nil, 15), (.shorter, nil, 15), (.pressure, 9, 5), (.length, 70, 70),
      (.swapSides, nil, 1), (.jump, 3, 3), (.restart, nil, 1),
    ]
    for (command, wanted, value) in changes {
      let change = session.perform(
        command, wanted.map(PlayerCommand.Value.number), at: .seconds(15))
      #expect(change.adjustment?.value == value, "\(command)")
    }
    #expect(session.adjustments.map(\.value) == changes.map(\.2))
    #expect(session.adjustments.map(\.step) == [1, 1, 1, 1, 1, 1, 3])
  }

  @Test("a command that changes nothing is not recorded, and says why")
  func refused() {
    var session = session(at: 10)
    while session.perform(.longer, at: .seconds(15)).adjustment != nil {}
    #expect(session.notice == .safeLimit)
    while session.perform(.shorter, at: .seconds(15)).adjustment != nil {}
    #expect(session.notice == .tooShort)
    #expect(session.perform(.pressure, .number(4), at: .seconds(15)).adjustment == nil)
    #expect(session.perform(.length, .number(100), at: .seconds(15)).adjustment == nil)
    #expect(session.notice == nil, "the notice of the previous change is gone")
  }

  @Test("a hold that can't be released yet says how much longer to hold")
  func holdOn() {
    var session = session(at: 65)
    let change = session.perform(.release, at: .seconds(70))
    #expect(change.notice == .holdOn(seconds: 15))
    #expect(session.notice == change.notice)
    #expect(session.player.position == .seconds(65))
    #expect(session.perform(.release, at: .seconds(86)).notice == nil)
    #expect(session.player.position == .seconds(100))
  }

  @Test("a problem from outside the session is shown until the next cue or command")
  func problem() {
    var session = session(at: 10)
    session.show(.problem(.ratingWithoutSession))
    for event in [PlayerEvent.tick, .hidden, .shown(after: .zero), .stalled] {
      #expect(session.take(event, at: .seconds(16)).notice == .problem(.ratingWithoutSession))
    }
    _ = session.perform(.togglePause, at: .seconds(16))
    #expect(session.notice == nil)
    session.show(.problem(.ratingWithoutSession))
    #expect(session.take(.tick, at: .seconds(90)).cues != [])
    #expect(session.notice == nil)
  }

  @Test("a missing or invalid value changes nothing")
  func values() {
    let before = session(at: 10)
    for (command, value) in [
      (.jump, nil), (.jump, .number(0)), (.jump, .number(9)), (.pressure, .cues(.quiet)),
      (.length, nil), (.cues, .number(1)), (.adjust, nil), (.text, nil),
    ] as [(PlayerCommand, PlayerCommand.Value?)] {
      var session = before
      #expect(session.perform(command, value, at: .seconds(15)) == SessionTests.nothing)
      #expect(session == before, "\(command)")
    }
    #expect(!before.accepts(.number(5), for: .jump) && before.accepts(.number(4), for: .jump))
    #expect(!before.accepts(.number(11), for: .pressure))
    #expect(
      !before.accepts(.number(49), for: .length) && before.accepts(.number(150), for: .length))
    #expect(before.accepts(.cues(.full), for: .cues) && !before.accepts(.number(1), for: .next))
  }

  /// The change from a tick in which nothing happens.
  private static let nothing: SessionChange = {
    var session = SessionTests().session(at: 10)
    return session.take(.tick, at: .seconds(15))
  }()

  @Test(
    "easing makes the rest lighter and shorter, and the second time also skips the part that hurts")
  func eases() {
    var session = session(at: 65)
    _ = session.perform(.hurts, at: .seconds(70))
    let change = session.ease(.seconds(70))
    #expect(change.notice == .eased(pressure: 2) && change.adjustment?.kind == .ease)
    #expect(session.ease(.seconds(70)).notice == .easedAndLeftOut)
    #expect(session.notice == .easedAndLeftOut)
    #expect(session.adjustments.map(\.value) == [1, 1] || session.adjustments.map(\.value) == [2])
    #expect(session.eased == 2 && session.pressure == 1 && session.highestPressure == 1)
  }
}
