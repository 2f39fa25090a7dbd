import Coach
import Flow

/// The application, answered page by page from a whole set of answers.
struct Walkthrough {
  private(set) var flow = Flow()
  private(set) var asked: Set<Question.ID> = []
  /// The answers it is given, to whatever is asked.
  let answers: Answers
  var now: Duration = .zero

  init(_ answers: Answers, history: History = History()) {
    self.answers = answers
    send(.libraryLoaded(Shipped.library))
    send(.journalOpened(history))
  }

  /// A check-in that was answered to its end.
  static func checkedIn(_ answers: Answers, history: History = History()) -> Walkthrough {
    var walk = Walkthrough(answers, history: history)
    walk.send(.checkIn)
    walk.answerPages()
    return walk
  }

  mutating func send(_ event: Flow.Event) { _ = flow.reduce(event, at: now) }

  /// Answers page after page until nothing more is asked.
  mutating func answerPages() {
    for _ in 0...(2 * Shipped.screening.pages.count) {
      if case .review = flow.place { send(.confirm) }
      guard case .checkIn(let checkIn) = flow.place else { return }
      let page = Shipped.screening.pages[checkIn.page]
      asked.formUnion(page.questions.map(\.id))
      send(.answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers[$1.id] ?? .no }))
    }
  }

  /// The advice of the check-in that ended last.
  var advice: Advice? { flow.history.outcome?.advice }
}

extension History {
  /// A history in which the last check-in ended with the advice that a fact of the words says.
  init(holding words: [Word]) {
    let held: [Question.ID: Advice] = [
      "held-emergency": .emergency, "held-same-day": .sameDay, "held-soon": .soon,
    ]
    let advice = words.compactMap { held[$0.question] }.first
    self.init(outcome: advice.map { Outcome(advice: $0, rules: []) })
  }
}
