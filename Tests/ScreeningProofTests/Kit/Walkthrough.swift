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
      send(.answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers[$1.id] ?? .no }))
    }
  }

  /// The advice of the last check-in.
  var advice: Advice? { flow.history.checkIn?.advice }
}

extension History {
  /// A history in which the facts in some words hold: the advice of the last check-in, and what the
  /// journal shows.
  init(holding words: [Word]) {
    let held: [Question.ID: Advice] = [
      "held-emergency": .emergency, "held-same-day": .sameDay, "held-soon": .soon,
    ]
    let advice = words.compactMap { held[$0.question] }.first
    self.init(checkIn: advice.map { CheckInRecord(at: .zero, advice: $0) })
    for word in words { past.show(word.question) }
  }
}

extension RecentHistory {
  /// Adds whatever makes a fact from the journal hold at the start of the clock.
  mutating func show(_ fact: Question.ID) {
    func reading(_ days: Int, _ pain: Int) -> PainReading {
      PainReading(at: .days(-days), pain: pain)
    }
    switch fact {
    case "journal-worse":
      readings += [reading(12, 2), reading(10, 2), reading(2, 5), reading(1, 5)]
    case "journal-no-gain":
      readings += [40, 38, 20, 5, 2].map { reading($0, 5) }
      sessions += [40, 38, 20, 5].map {
        RecentSession(ended: .days(-$0), before: 5, after: 5, nextMorning: nil)
      }
    case "journal-flares":
      readings += [60, 58, 56].map { reading($0, 3) }
      readings += [reading(40, 7), reading(38, 7), reading(36, 3), reading(34, 3), reading(30, 3)]
      readings += [reading(25, 7), reading(23, 7), reading(21, 3)]
    default: break
    }
  }
}
