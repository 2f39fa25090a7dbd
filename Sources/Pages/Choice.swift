package import Flow

/// A list of choices.
package struct Choice: Sendable {
  /// How the items are laid out on a screen.
  package enum Style: Sendable {
    /// One line each.
    case plain
    /// One line each, with the number that chooses it.
    case numbered
    /// A short name and a description.
    case named
    /// A title, with facts below it.
    case titled
    /// A title, with facts beside it and points for and against it.
    case weighed
    /// A question and its answer.
    case answered
  }

  /// One choice.
  package struct Item: Sendable {
    package let title: String
    /// A one-line description; may be empty.
    package var text = ""
    /// Further points about it.
    package var points: [Point] = []
    package let event: Flow.Event
  }

  /// A point about an item: an optional lead-in and the text.
  package struct Point: Sendable {
    package var lead = ""
    package let text: String
  }

  package var style = Style.plain
  package let items: [Item]
  /// The index of the earlier choice, focused first.
  package var begun: Int?
  /// What typing a number does in line mode.
  package let numberHelp: String
}
