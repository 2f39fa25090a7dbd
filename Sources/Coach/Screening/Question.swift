/// Something the check-in asks. What can be answered on its own is one question; the ticks that
/// share a screen name their group.
package struct Question: Hashable, Sendable {
  package typealias ID = Identifier<Question>

  /// What kind of answer it takes.
  package enum Kind: Hashable, Sendable {
    /// Yes or no, nothing else: consent and the like.
    case yesNo
    /// A line of a tick list: yes, no or not sure; where it is personal it may be skipped.
    case tick(skippable: Bool)
    /// One of the choices.
    case choice
    /// Any number of the choices, none included.
    case choices
    /// A whole number from 0 to 10.
    case scale
  }

  /// One of the answers to choose from.
  package struct Choice: Hashable, Sendable {
    package let id: String
    package let text: String
    /// The muscles it stands for, where it is a place on the body.
    package let regions: [Region]

    package init(id: String, text: String, regions: [Region] = []) {
      self.id = id
      self.text = text
      self.regions = regions
    }
  }

  /// How long an answer stays true without being asked again.
  package enum Keep: String, Sendable {
    /// Until the user changes it.
    case always
    /// For 12 hours: the emergency questions.
    case halfDay = "12h"
    /// For 3 days: what moves slowly.
    case threeDays = "3d"
    /// For 14 days, unless something has changed: the full screen (clinical.md, A.0).
    case fortnight = "14d"
    /// For one session.
    case session
  }

  package let id: ID
  package let text: String
  package let kind: Kind
  package let choices: [Choice]
  /// Asked only where this holds; `nil` is always.
  package let askIf: Condition?
  package let keep: Keep
  /// Needed only to suggest a routine, not to play one that was chosen.
  package let onlyToSuggest: Bool

  /// Whether it belongs to the full screen, which is asked at first, every 14 days, and when
  /// something has changed (clinical.md, A.0).
  package var isFullScreen: Bool { keep == .fortnight && !onlyToSuggest }

  package init(
    id: ID, text: String, kind: Kind, choices: [Choice] = [], askIf: Condition? = nil,
    keep: Keep, onlyToSuggest: Bool = false
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.choices = choices
    self.askIf = askIf
    self.keep = keep
    self.onlyToSuggest = onlyToSuggest
  }
}
