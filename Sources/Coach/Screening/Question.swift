/// A question in the check-in. Anything that can be answered separately is a question of its own;
/// several ticks can share a page.
package struct Question: Hashable, Sendable {
  package typealias ID = Identifier<Question>

  /// The kind of answer expected.
  package enum Kind: Hashable, Sendable {
    /// Yes or no only, as for consent.
    case yesNo
    /// An item in a tick list: yes, no or not sure. A personal one can be skipped.
    case tick(skippable: Bool)
    /// Exactly one of the choices.
    case choice
    /// Any number of the choices, including none.
    case choices
    /// A whole number, 0-10.
    case scale
    /// Nothing to answer: something to read once.
    case read
  }

  /// A possible answer to choose.
  package struct Choice: Hashable, Sendable {
    package let id: String
    package let text: String
    /// The regions it covers, if it is a place on the body.
    package let regions: [Region]
    /// The side of the body it is on; `nil` for the middle or both.
    package let side: Side?
    /// The pages to be asked again if it is chosen.
    package let reopens: [QuestionPage.ID]

    package init(
      id: String, text: String, regions: [Region] = [], side: Side? = nil,
      reopens: [QuestionPage.ID] = []
    ) {
      self.id = id
      self.text = text
      self.regions = regions
      self.side = side
      self.reopens = reopens
    }
  }

  /// The time an answer stays valid before the question is asked again.
  package enum Keep: String, Sendable {
    /// Until the user changes it.
    case always
    /// Not stored at all, used for what nobody else should read.
    case never
    /// For 12 hours, used for signs that can begin on any day.
    case halfDay = "12h"
    /// For 3 days, used for what changes slowly.
    case threeDays = "3d"
    /// For 14 days, unless something has changed; used for the full screen (clinical.md, A.0).
    case fortnight = "14d"
    /// For one session.
    case session
  }

  package let id: ID
  package let text: String
  /// What does not count as this sign, in a sentence; empty if nothing is easily mistaken for it.
  package let doubt: String
  package let kind: Kind
  package let choices: [Choice]
  /// The condition for its answer to count; `nil` means always.
  package let askIf: Condition?
  /// When it is asked, beside what its page says; `nil` means always. Its answer counts in any case.
  package let due: Condition?
  package let keep: Keep
  /// Whether it is a preference for suggestions, asked only when the user likes.
  package let onlyToSuggest: Bool
  /// The pages to be asked again if the answer is yes or not sure.
  package let reopens: [QuestionPage.ID]

  /// Whether it is part of the full screen, asked at first use, every 14 days, and whenever
  /// something has changed (clinical.md, A.0).
  package var isFullScreen: Bool { keep == .fortnight && !onlyToSuggest }

  /// Whether it asks for the result of a ten-second check.
  package var isCheck: Bool {
    choices.contains { $0.id == TenSecondCheck.Result.still.rawValue }
  }

  package init(
    id: ID, text: String, doubt: String = "", kind: Kind, choices: [Choice] = [],
    askIf: Condition? = nil, due: Condition? = nil, keep: Keep, onlyToSuggest: Bool = false,
    reopens: [QuestionPage.ID] = []
  ) {
    self.id = id
    self.text = text
    self.doubt = doubt
    self.kind = kind
    self.choices = choices
    self.askIf = askIf
    self.due = due
    self.keep = keep
    self.onlyToSuggest = onlyToSuggest
    self.reopens = reopens
  }
}
