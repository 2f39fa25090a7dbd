package import Flow

/// Things to choose from.
package struct Choice: Sendable {
  /// How the items are set on a screen.
  package enum Style: Sendable {
    /// A line each.
    case plain
    /// A line each, with the number that chooses it.
    case numbered
    /// A short name, and what it is.
    case named
    /// A title, and facts under it.
    case titled
    /// A title with facts beside it, and what speaks for and against it.
    case weighed
    /// A question, and what was answered.
    case answered
  }

  /// One of them.
  package struct Item: Sendable {
    package let title: String
    /// What it is, in a line; may be empty.
    package var text = ""
    /// More about it.
    package var points: [Point] = []
    package let event: Flow.Event
  }

  /// More about an item: a word that leads in, if any, and the text.
  package struct Point: Sendable {
    package var lead = ""
    package let text: String
  }

  package var style = Style.plain
  package let items: [Item]
  /// The item that was chosen before, to begin at.
  package var begun: Int?
  /// What a number does in lines.
  package let numberHelp: String
}
