import Coach
import Flow
import TestSupport
import Testing

/// A rehearsal: a routine played faster than anybody can practise along.
@Suite struct RehearsalTests {
  private let library = Fixtures.library
  private var routine: Routine { Fixtures.routine("desk-shoulders-and-arms") }

  /// The application at home, rehearsing.
  private func flow(_ history: History = History(), minutes: Int? = nil) -> Flow {
    var flow = Flow(Flow.Configuration(availableMinutes: minutes, isRehearsal: true))
    _ = flow.reduce(.libraryLoaded(library), at: Moment(.zero))
    _ = flow.reduce(.journalOpened(history), at: Moment(.zero))
    return flow
  }

  /// Plays to the end; returns all the effects.
  private func play(_ flow: inout Flow, _ event: Flow.Event) -> [Flow.Effect] {
    var effects = flow.reduce(event, at: Moment(.zero))
    while let wake = flow.wake {
      effects += flow.reduce(.player(.tick), at: Moment(wake))
      // A hold until it lets go, or a wait.
      if flow.wake == nil, case .playing = flow.route {
        effects += flow.reduce(.command(.release), at: Moment(wake))
      }
    }
    return effects
  }

  @Test("a rehearsal asks nothing, keeps nothing, and ends at home")
  func whole() throws {
    var flow = flow()
    let effects = play(&flow, .choose(routine))
    for effect in effects {
      guard case .tell = effect else {
        Issue.record("an effect other than telling: \(effect)")
        return
      }
    }
    #expect(effects.count > 10)
    #expect(flow.route == .home && flow.notices == [.rehearsed])
    #expect(flow.history.sessions == 0 && flow.history.last == nil)
  }

  @Test("its session is marked, and has no record")
  func marked() throws {
    var flow = flow()
    _ = flow.reduce(.choose(routine), at: Moment(.zero))
    let playing = try #require(flow.route.playing)
    #expect(playing.isRehearsal && playing.record == nil)
    #expect(playing.pressure == routine.highestPressure)
  }

  @Test("it fits into the minutes given")
  func fitted() throws {
    var (whole, short) = (flow(), flow(minutes: routine.minutes - 1))
    _ = whole.reduce(.choose(routine), at: Moment(.zero))
    _ = short.reduce(.choose(routine), at: Moment(.zero))
    let (long, cut) = try (
      #require(whole.route.playing).player.timeline.end,
      #require(short.route.playing).player.timeline.end
    )
    #expect(cut < long)
  }

  @Test("a timer is rehearsed as well")
  func timer() {
    var flow = flow()
    _ = flow.reduce(.practise(.countUp), at: Moment(.zero))
    #expect(flow.route.playing?.isRehearsal == true)
    let effects = flow.reduce(.command(.stop), at: Moment(.seconds(9)))
    #expect(effects.allSatisfy { if case .tell = $0 { true } else { false } })
  }

  @Test("something that hurts in a rehearsal leads to its advice, which stands")
  func hurts() throws {
    let symptom = try #require(
      library.hurts.first {
        if case .stop(let stop) = $0.outcome { stop.advice != nil } else { false }
      })
    var flow = flow()
    _ = flow.reduce(.choose(routine), at: Moment(.zero))
    _ = flow.reduce(.command(.hurts), at: Moment(.seconds(30)))
    let effects = flow.reduce(.hurt(symptom.id), at: Moment(.seconds(31)))
    guard case .stopped(let stopped) = flow.route else {
      Issue.record("not stopped: \(flow.route)")
      return
    }
    #expect(stopped.hurt == symptom && stopped.after == nil)
    #expect(effects.contains { if case .checkedIn = $0 { true } else { false } })
  }

  @Test("an unfinished session stays unfinished")
  func resume() throws {
    var driver = Driver()
    driver.send(.practise(.countUp))
    let playing = try #require(driver.flow.route.playing)
    var history = History()
    let unfinished = InterruptedSession(
      id: "a", checkpoint: playing.checkpoint, routine: routine, ago: .seconds(60))
    history.interrupted = [unfinished]
    var flow = flow(history)
    let effects = play(&flow, .resume)
    #expect(flow.history.interrupted == [unfinished])
    #expect(effects.allSatisfy { if case .tell = $0 { true } else { false } })
  }

  @Test("the morning after is not asked about")
  func morning() {
    var flow = flow()
    _ = flow.reduce(.askMorning, at: Moment(.zero))
    #expect(flow.route == .home)
  }
}
