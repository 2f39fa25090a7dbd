import Coach
import Flow
import TestSupport

/// The application, answered page by page from a complete set of answers.
struct Walkthrough {
  private(set) var flow = Flow()
  private(set) var asked: Set<Question.ID> = []
  /// The answers to give to whatever is asked.
  let answers: Answers
  var now: Duration = .zero

  init(_ answers: Answers, history: History = History()) {
    self.answers = answers
    send(.libraryLoaded(Shipped.library))
    send(.journalOpened(history))
  }

  /// A completed check-in.
  static func checkedIn(_ answers: Answers, history: History = History()) -> Walkthrough {
    var walk = Walkthrough(answers, history: history)
    walk.send(.checkIn)
    walk.answerPages()
    return walk
  }

  mutating func send(_ event: Flow.Event) { _ = flow.reduce(event, at: Moment(now)) }

  /// Answers every page until nothing more is asked.
  mutating func answerPages() {
    for _ in 0...(2 * Shipped.screening.pages.count) {
      if case .review = flow.route { send(.confirm) }
      guard case .checkIn(let checkIn) = flow.route else { return }
      let page = Shipped.screening.pages[checkIn.page]
      asked.formUnion(page.questions.map(\.id))
      send(.answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers[$1.id] ?? $1.noAnswer }))
    }
  }

  /// Whether a first check-in asks for all of some words, or the history in these tests holds them.
  static func asksAtFirst(_ words: [Word]) -> Bool {
    let unknown: Set<Question.ID> = [
      "held-crisis", "held-just-now", "massaged-lately", "pain-jump", "another-kind",
      "another-place",
    ]
    // Where nothing hurts, how it began is not asked.
    let isUnasked =
      words.contains { $0.question == .place && $0.kind == .none }
      && words.contains { ["since", "start", "before"].contains($0.question) }
    return !isUnasked
      && Set(words.map(\.question)).isDisjoint(with: Shipped.askedLater.union(unknown))
  }

  /// The advice of the last check-in.
  var advice: Advice? { flow.history.checkIn?.advice }
}

extension History {
  /// A history in which the facts in some words hold: the advice of the last check-in, and what the
  /// journal shows.
  init(holding words: [Word]) {
    let held: [Question.ID: Advice] = [
      "held-emergency": .emergency, "held-maternity": .maternity, "held-same-day": .sameDay,
      "held-soon": .soon,
    ]
    let advice = words.compactMap { held[$0.question] }.first
    self.init(checkIn: advice.map { CheckInRecord(at: .zero, advice: $0) })
    for word in words { past.show(word.question) }
  }
}

extension RecentHistory {
  /// Adds whatever makes a fact from the journal hold at the start of the clock.
  mutating func show(_ fact: Question.ID) {
    func show(_ byDay: [(Int, Int)]) {
      readings += byDay.map { PainReading(at: .days(-$0.0), pain: $0.1) }
    }
    func rate(_ byDay: [(Int, Int)]) {
      functions += byDay.map { day, score in
        PainTrend.Function(at: .days(-day), activities: [Activity(name: "sit", score: score)])
      }
    }
    let flat = [(40, 5), (38, 5), (20, 5), (5, 5), (2, 5)]
    switch fact {
    case "journal-flare": show([(20, 0), (15, 0), (10, 0), (3, 5), (1, 5)])
    case "journal-up": show([(20, 0), (18, 0), (16, 0), (6, 5), (4, 5), (2, 5)])
    case "journal-worse":
      show([(40, 0), (36, 0), (32, 0), (23, 5), (17, 5), (10, 5), (4, 5), (2, 5)])
    case "journal-rising": show([(10, 0), (8, 0)])
    case "journal-less-able": rate([(20, 9), (14, 9), (6, 3), (1, 3)])
    case "journal-less-able-long": rate([(30, 9), (25, 9), (20, 3), (10, 3), (1, 3)])
    case "journal-no-gain", "journal-no-change":
      show(flat)
      sessions += [40, 38, 20, 5].map {
        RecentSession(ended: .days(-$0), before: 5, after: 5, nextMorning: nil)
      }
      guard fact == "journal-no-change" else { return }
      show([(402, 4), (400, 4)])
      advice.append(PastAdvice(at: .days(-400), rules: ["JOURNAL-NO-GAIN"]))
    case "journal-flares":
      show([(60, 3), (58, 3), (56, 3), (40, 7), (38, 7), (36, 3), (34, 3), (30, 3)])
      show([(25, 7), (23, 7), (21, 3)])
    default: break
    }
  }
}

extension Question {
  /// The answer of someone who has nothing to say: still not sure after a check, otherwise no.
  fileprivate var noAnswer: Answer {
    choices.contains { $0.id == "still" } ? .chosen(["still"]) : .no
  }
}
