import Coach
import Flow
import TestSupport

/// A random walk through the application: events that make sense, and many that do not, with time
/// passing, while one answer stands. It notes each routine that begins to play.
struct Walk {
  /// A routine that began to play, and the answers it was begun on.
  struct Beginning {
    let routine: Routine
    let answers: Answers?
  }

  private(set) var beginnings: [Beginning] = []
  private var flow = Flow()
  private var now: Duration = .zero
  private var random: SeededGenerator
  private let answers: [Question.ID: Answer]
  private let library = Fixtures.library
  /// What may be chosen, the comfort routine first.
  private static let routines =
    [Fixtures.routine("comfort-pause")] + Fixtures.library.routines + Strangers.all

  /// A walk with these answers standing; what is not among them is answered at random.
  init(seed: UInt64, answers: [Question.ID: Answer]) {
    random = SeededGenerator(seed: seed)
    self.answers = answers
    _ = flow.reduce(.libraryLoaded(library), at: now)
    _ = flow.reduce(.journalOpened(History()), at: now)
  }

  /// Takes so many steps.
  mutating func take(_ steps: Int) {
    for _ in 0..<steps { step() }
  }

  private mutating func step() {
    now += chance(98) ? .seconds(below(60)) : .seconds(8 * 3600)
    let before = flow.place
    _ = flow.reduce(chance(85) ? usual() : anything(), at: now)
    guard case .playing(let playing) = flow.place else { return }
    if case .playing = before { return }
    var answers: Answers?
    if case .preview(let preview) = before { answers = preview.checkIn.answers }
    beginnings.append(Beginning(routine: playing.routine, answers: answers))
  }

  /// What someone might do where they are.
  private mutating func usual() -> Flow.Event {
    switch flow.place {
    case .home: chance(60) ? .checkIn : chance(30) ? .browse : .choose(routine())
    case .checkIn(let checkIn): chance(92) ? .answer(answers(to: checkIn.page)) : .back
    case .review: chance(80) ? .confirm : .changePage(below(library.screening.pages.count))
    case .advice(let advice): chance(60) ? .choose(advice.comfort ?? routine()) : .change
    case .suggestions: chance(80) ? .choose(routine()) : .change
    case .library: .choose(routine())
    case .preview: chance(80) ? .begin : .back
    case .playing: .player([.tick, .next, .next, .back, .stop][below(5)])
    case .after: chance(80) ? .rate(pain: below(11), note: "") : .home
    }
  }

  private mutating func anything() -> Flow.Event {
    switch below(13) {
    case 12: chance(50) ? .confirm : .changePage(below(library.screening.pages.count))
    case 0: chance(70) ? .checkIn : .review
    case 1: .browse
    case 2, 3: .choose(routine())
    case 4: .answer(answers(to: below(library.screening.pages.count)))
    case 5: .change
    case 6: .back
    case 7, 8: .begin
    case 9: .player([.tick, .pauseOrGoOn, .release, .extend, .next, .stop][below(6)])
    case 10: .home
    default: [.problem("full"), .libraryLoaded(library), .journalOpened(History())][below(3)]
    }
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
