/// One screen of the check-in: a question, or a lead-in with its ticks.
package struct QuestionPage: Hashable, Sendable {
  package typealias ID = Identifier<QuestionPage>

  /// What a page can show beside its question. The raw value is its word in the file.
  package enum Companion: String, CaseIterable, Sendable {
    /// What this program is and is not.
    case welcome
    /// How pressure should feel.
    case session
    /// A body, with the places of its choices.
    case body
  }

  package let id: ID
  /// What is asked: the question itself, or the lead-in of the ticks.
  package let ask: String
  /// Why it is asked, in a sentence or two; empty where that is plain.
  package let why: String
  /// What is shown with it.
  package let shows: Companion?
  /// One question, or the ticks; never empty.
  package let questions: [Question]

  package init(
    id: ID, ask: String, why: String, shows: Companion? = nil, questions: [Question]
  ) {
    self.id = id
    self.ask = ask
    self.why = why
    self.shows = shows
    self.questions = questions
  }

  /// Whether it asks for signs that someone should look at, rather than for what would suit.
  package var isScreening: Bool {
    questions[0].keep == .halfDay || questions[0].isFullScreen || questions[0].id == .anythingNew
  }

  /// Whether it comes before all signs: who the user is, and whether someone has looked.
  package var isPreamble: Bool { questions[0].keep == .always || questions[0].id == .cleared }

  /// Whether it is a list to tick.
  package var isTickList: Bool {
    if case .tick = questions[0].kind { true } else { false }
  }
}
