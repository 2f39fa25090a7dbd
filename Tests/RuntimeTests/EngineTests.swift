import Coach
import Flow
import Platform
import TestSupport
import Testing
import Wording

@testable import Runtime

/// Effects run in one queue. None is lost, and nothing is announced that did not happen.
@Suite struct EngineTests {
  private let log = Log()

  private func engine(
    refusal: StorageProblem? = nil, problem: Notice? = nil, others: Bool = false
  ) -> Engine<FakeStore> {
    Engine(
      Flow(), store: FakeStore(log: log, refusal: refusal, problem: problem),
      clock: AppClock(speed: 1), clocks: Clocks(),
      greet: { [log] title in
        log.lines.append("greet \(title)")
        return others
      })
  }

  /// A history with an interrupted practice timer.
  private static func history() throws -> History {
    var flow = Flow()
    let effects = flow.reduce(.practise(.countUp), at: Moment(.zero))
    let checkpoint = effects.lazy.compactMap { effect in
      if case .checkpoint(let checkpoint) = effect { checkpoint } else { nil }
    }.first
    return History(interrupted: [
      InterruptedSession(
        id: "x", checkpoint: try #require(checkpoint), routine: nil, practice: .countUp,
        ago: .seconds(60))
    ])
  }

  @Test("where a page was written is said again once the screen is closed")
  func printed() {
    var engine = engine()
    engine.take(.libraryLoaded(Fixtures.library))
    engine.take(
      .journalOpened(History(checkIn: CheckInRecord(at: .zero, advice: .emergency))))
    engine.takeWithoutLooking(.readAdvice)
    engine.take(.putOnPaper("text"))
    #expect(log.lines == ["print"])
    #expect(engine.flow.notices == [.printed("/home/me/page.txt")])
    #expect(engine.deferredMessages == [Notice.printed("/home/me/page.txt").sentence])
  }

  @Test("a session that cannot be resumed announces, saves and greets nothing")
  func refused() throws {
    var engine = engine(refusal: .resumedElsewhere)
    engine.take(.libraryLoaded(Fixtures.library))
    engine.take(.journalOpened(try Self.history()))
    engine.takeWithoutLooking(.resume)
    #expect(engine.flow.route == .home)
    #expect(engine.flow.notices == [.resumeFailed(.resumedElsewhere)])
    #expect(engine.takeNews() == [])
    engine.note()
    #expect(log.lines == ["resumed", "reread"])
    #expect(!engine.hasEnded)
  }

  @Test("a resumed session is announced once, and saved after it is shown")
  func resumed() throws {
    var engine = engine()
    engine.take(.libraryLoaded(Fixtures.library))
    engine.take(.journalOpened(try Self.history()))
    engine.takeWithoutLooking(.resume)
    let title = try #require(engine.flow.route.playing).title
    #expect(log.lines == ["resumed", "greet \(title)"])
    guard case .told(let announcements) = try #require(engine.takeNews().first) else {
      Issue.record("nothing was announced")
      return
    }
    #expect(announcements.count == 1)
    engine.note()
    #expect(log.lines.last == "checkpoint")
    engine.note()
    #expect(log.lines.count { $0 == "checkpoint" } == 1)
  }

  @Test("the results of effects are handled: progress read is shown, and a rating is reread")
  func follows() {
    var engine = engine()
    engine.take(.libraryLoaded(Fixtures.library))
    engine.take(.showProgress(Period(last: CalendarDay(20_000), days: 7)))
    guard case .progress = engine.flow.route else {
      Issue.record("progress is not shown: \(engine.flow.route)")
      return
    }
    engine.take(.home)
    engine.take(.open(.activities))
    engine.take(.rateActivities([Activity(name: "stairs", score: 3)]))
    #expect(log.lines == ["readProgress", "log", "reread"])
  }

  @Test("a problem is shown at once, and repeated when the screen is closed")
  func problems() {
    var engine = engine(problem: .cannotCheckpoint(.notAFolder("sessions")))
    engine.take(.practise(.countUp))
    engine.note()
    #expect(
      engine.flow.route.playing?.notice
        == .problem(.cannotCheckpoint(.notAFolder("sessions"))))
    #expect(
      engine.deferredMessages == [
        "sessions is not a folder. If the session is interrupted, you won't be able to resume it."
      ])
  }

  @Test("a new session shows that another one is open")
  func others() {
    var engine = engine(others: true)
    engine.take(.practise(.countUp))
    #expect(engine.flow.route.playing?.notice == .problem(.playingElsewhere))
  }

  @Test("a postponed event is handled once, when the home screen is reached")
  func postponed() {
    var engine = engine()
    engine.take(.libraryLoaded(Fixtures.library))
    engine.take(.open(.library))
    engine.postpone(.open(.timers))
    #expect(engine.flow.route == .library)
    engine.take(.home)
    #expect(engine.flow.route == .timers)
    engine.take(.home)
    #expect(engine.flow.route == .home)
  }

  @Test("a pause hushes the voice, but resuming does not")
  func hush() {
    var engine = engine()
    engine.take(.practise(.countUp))
    _ = engine.takeNews()
    engine.take(.player(.pause))
    #expect(engine.takeNews() == [.hush])
    engine.take(.player(.pause))
    #expect(engine.takeNews() == [])
  }

  @Test("after leaving, the last checkpoint is still saved")
  func ends() {
    var engine = engine()
    engine.take(.practise(.countUp))
    engine.take(.leave)
    #expect(engine.hasEnded)
    engine.note()
    #expect(log.lines.last == "checkpoint")
  }
}
