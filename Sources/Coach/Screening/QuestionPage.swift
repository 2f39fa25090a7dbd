/// One page of the check-in: a single question, or a lead-in with a list of ticks.
package struct QuestionPage: Hashable, Sendable {
  package typealias ID = Identifier<QuestionPage>

  /// Extra content shown beside a question. The raw value is its name in the file.
  package enum Companion: String, CaseIterable, Sendable {
    /// A summary of what the program is and is not.
    case welcome
    /// Guidance on how pressure should feel.
    case session
    /// A body map of the choices' places.
    case body
  }

  package let id: ID
  /// The text of the question, or the lead-in to the ticks.
  package let ask: String
  /// The reason for asking, in a sentence or two; empty if obvious.
  package let why: String
  /// Extra content to show beside the question, if any.
  package let shows: Companion?
  /// A single question, or the ticks; never empty.
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

  /// Whether the page asks about warning signs rather than preferences.
  package var isScreening: Bool {
    questions[0].keep == .halfDay || questions[0].isFullScreen || questions[0].id == .anythingNew
  }

  /// Whether the page comes before the warning signs: it asks about the user, or about clearance by
  /// a health professional.
  package var isPreamble: Bool { questions[0].keep == .always || questions[0].id == .cleared }

  /// Whether the page is a tick list.
  package var isTickList: Bool {
    if case .tick = questions[0].kind { true } else { false }
  }
}
