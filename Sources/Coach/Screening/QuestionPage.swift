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
    /// What to do in an emergency.
    case emergency
    /// Where to find help if someone is hurting the user.
    case helpline
  }

  package let id: ID
  /// The heading of a screen that several pages share; empty otherwise.
  package let heading: String
  /// The text of the question, or the lead-in to the ticks.
  package let ask: String
  /// The reason for asking, in a sentence or two; empty if obvious.
  package let why: String
  /// Extra content to show beside the question, if any.
  package let shows: Companion?
  /// The name shared by pages that stand on one screen, answered one after the other.
  package let together: String?
  /// Whether it belongs to the page before and has no number of its own.
  package let isFollowUp: Bool
  /// When it is asked; `nil` means always. Its answers count in any case.
  package let due: Condition?
  /// A single question, or the ticks; never empty. A question may stand on several pages.
  package let questions: [Question]

  package init(
    id: ID, heading: String = "", ask: String, why: String, shows: Companion? = nil,
    together: String? = nil, isFollowUp: Bool = false, due: Condition? = nil,
    questions: [Question]
  ) {
    self.id = id
    self.heading = heading
    self.ask = ask
    self.why = why
    self.shows = shows
    self.together = together
    self.isFollowUp = isFollowUp
    self.due = due
    self.questions = questions
  }

  /// Whether the page asks about signs, conditions or the pain rather than preferences.
  package var isScreening: Bool { !isPreamble && !isPreference }

  /// Whether the page comes before everything else: consent, and what happened since the last advice.
  package var isPreamble: Bool {
    [.consent, .cleared, .emergencyAgain].contains(questions[0].id)
  }

  /// Whether the page asks for a preference, which is asked only when the user likes.
  package var isPreference: Bool { questions[0].onlyToSuggest }

  /// Whether the page is a ten-second check.
  package var isCheck: Bool { questions[0].isCheck }

  /// Whether the page is a tick list.
  package var isTickList: Bool {
    if case .tick = questions[0].kind { true } else { false }
  }
}
