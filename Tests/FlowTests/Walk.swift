import Coach
import Flow
import TestSupport

/// A random walk through the application: valid events and many invalid ones, with time passing and
/// some answers fixed. It records each routine that starts to play.
struct Walk {
  /// A routine that started to play, and the answers it started on.
  struct Launch {
    let routine: Routine
    let answers: Answers?
    /// The places that had to rest then because something had hurt there.
    let resting: [RestingPlace]
    /// Whether a session was stopped for a danger sign that nobody has looked into since.
    let isDangerous: Bool
  }

  private(set) var launches: [Launch] = []
  /// How often each kind of route was reached.
  private(set) var reached: [String: Int] = [:]
  /// How often an interrupted session was resumed.
  private(set) var resumed = 0
  private var isDangerous = false
  private var flow = Flow()
  private var now: Duration = .zero
  private var random: SeededGenerator
  private let answers: [Question.ID: Answer]
  private let library = Fixtures.library
  /// The routines to choose from, the comfort routine first.
  private static let routines =
    [Fixtures.routine("breathing-pause")] + Fixtures.library.routines + ThirdPartyRoutines.all

  /// A walk with these answers fixed; all other questions are answered at random.
  init(seed: UInt64, answers: [Question.ID: Answer]) {
    random = SeededGenerator(seed: seed)
    self.answers = answers
    _ = flow.reduce(.libraryLoaded(library), at: Moment(now))
    _ = flow.reduce(.journalOpened(History()), at: Moment(now))
  }

  /// Takes a number of random steps.
  mutating func take(_ steps: Int) {
    for _ in 0..<steps { step() }
  }

  private mutating func step() {
    now += chance(98) ? .seconds(below(60)) : .seconds(8 * 3600)
    let before = flow.route
    let event = chance(85) ? usual() : anything()
    let effects = flow.reduce(event, at: Moment(now))
    if flow.route.name != before.name { reached[flow.route.name, default: 0] += 1 }
    note(event, effects)
    guard case .playing(let playing) = flow.route, let routine = playing.routine,
      before.playing == nil
    else { return }
    var answers: Answers?
    if case .preview(let preview) = before { answers = preview.checkIn.answers }
    launches.append(
      Launch(
        routine: routine, answers: answers,
        resting: flow.history.resting.filter { $0.until > Moment(now).wall }.map(\.place),
        isDangerous: isDangerous))
  }

  /// Tracks danger signs from stops, and resumed sessions.
  private mutating func note(_ event: Flow.Event, _ effects: [Flow.Effect]) {
    if effects.contains(where: { if case .resumed = $0 { true } else { false } }) { resumed += 1 }
    switch event {
    case .hurt:
      if case .stopped(let stopped) = flow.route, stopped.stop.advice != nil { isDangerous = true }
    case .journalOpened(let history):
      if history.checkIn == nil { isDangerous = false }
    default:
      for checkIn in effects.finished
      where checkIn.answers[.cleared] == .yes || checkIn.mendsMistake {
        isDangerous = false
      }
    }
  }

  /// What someone might do on the current route.
  private mutating func usual() -> Flow.Event {
    switch flow.route {
    case .home:
      chance(60)
        ? .checkIn
        : chance(30)
          ? .open(.library)
          : chance(20) ? .open(.timers) : chance(30) ? .resume : .choose(routine())
    case .checkIn(let checkIn): chance(92) ? .answer(answers(to: checkIn.page)) : .back
    case .review: chance(80) ? .confirm : .changePage(below(library.screening.pages.count))
    case .advice(let advice): chance(60) ? .choose(advice.comfort ?? routine()) : .change
    case .suggestions: chance(80) ? .choose(routine()) : .change
    case .library: .choose(routine())
    case .timers:
      chance(50) ? .practise(.countUp) : chance(30) ? .open(.timerForm(nil)) : .back
    case .timerForm: chance(50) ? .saveTimer(.countUp, replacing: nil) : .back
    case .progress: chance(50) ? .open(.activities) : .back
    case .activities: chance(50) ? .rateActivities([Activity(name: "sit", score: 3)]) : .back
    case .morning: chance(50) ? .rateMorning(pain: below(11)) : .home
    case .preview: chance(80) ? .begin : .back
    case .playing:
      [
        .player(.tick), .command(.next), .command(.next), .command(.back), .command(.stop),
        .command(.hurts),
      ][below(6)]
    case .hurting: chance(80) ? .hurt(library.hurts[below(library.hurts.count)].id) : .back
    case .stopped: chance(80) ? .understood : .home
    case .practised: .home
    case .after: chance(80) ? .rate(pain: below(11), note: "") : .home
    }
  }

  private mutating func anything() -> Flow.Event {
    switch below(23) {
    case 21: .tick(answers(to: below(library.screening.pages.count)))
    case 22: .resumeCheckIn
    case 18: .showProgress(Period(last: CalendarDay(20_000), days: 21))
    case 19: .open(.activities)
    case 20: [.askMorning, .rateMorning(pain: 9), .rateActivities([])][below(3)]
    case 13: .practise(.countUp)
    case 14: chance(80) ? .resume : .discard
    case 15: [.understood, .leave, .beganElsewhere("Another")][below(3)]
    case 16: .hurt(library.hurts[below(library.hurts.count)].id)
    case 17: .journalOpened(interrupted())
    case 12: chance(50) ? .confirm : .changePage(below(library.screening.pages.count))
    case 0: chance(70) ? .checkIn : .review
    case 1: .open(.library)
    case 2, 3: .choose(routine())
    case 4: .answer(answers(to: below(library.screening.pages.count)))
    case 5: .change
    case 6: .back
    case 7, 8: .begin
    case 9:
      [
        .player(.tick), .command(.togglePause), .command(.release), .player(.releaseByHolding),
        .command(.longer), .command(.shorter), .command(.next), .command(.stop), .command(.hurts),
        .command(.skipSide), .command(.swapSides), .command(.restart),
        .command(.jump, .number(2)), .command(.length, .number(70)),
        .command(.pressure, .number(9)), .player(.stalled), .player(.hidden),
        .player(.shown(after: .seconds(9))),
      ][below(18)]
    case 10: .home
    default:
      [
        .problem(.cannotSave(.diary, .notOpen)), .libraryLoaded(library), .journalOpened(History()),
      ][below(3)]
    }
  }

  /// The journal's contents after a session of a routine was interrupted.
  private mutating func interrupted() -> History {
    let routine = routine()
    let timeline = Timeline(routine, limits: library.doses)
    var player = Player(timeline, now: .zero)
    _ = player.tick(.seconds(below(200)))
    var history = flow.history
    history.interrupted = [
      InterruptedSession(
        id: "cut-short",
        checkpoint: Checkpoint(
          of: player, subject: .routine(routine.id), title: routine.title,
          fingerprint: timeline.fingerprint, pressure: 9, eased: 0,
          record: SessionRecord(of: routine, played: player, painBefore: 3)),
        routine: routine, ago: .seconds(60))
    ]
    return history
  }

  private mutating func routine() -> Routine {
    Self.routines[chance(25) ? 0 : below(Self.routines.count)]
  }

  private mutating func answers(to page: Int) -> [Question.ID: Answer] {
    library.screening.pages[page].questions.reduce(into: [:]) { answers, question in
      answers[question.id] = answer(to: question)
    }
  }

  private mutating func answer(to question: Question) -> Answer {
    if let answer = answers[question.id] { return answer }
    switch question.kind {
    case .read: return .yes
    case .yesNo: return chance(99) ? .yes : .no
    case .tick: return below(1000) < 996 ? .no : chance(50) ? .yes : .notSure
    case .scale: return .number(chance(80) ? below(7) : below(11))
    case .choice: return .chosen([question.choices[below(question.choices.count)].id])
    case .choices:
      return .chosen(Set(question.choices.map(\.id).filter { _ in chance(30) }))
    }
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
