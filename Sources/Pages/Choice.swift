package import Flow

/// A list of choices.
package struct Choice: Sendable {
  /// How the items are laid out on a screen.
  package enum Style: Sendable {
    /// One line each.
    case plain
    /// One line each, with the key that chooses it.
    case numbered
    /// A short name and a description.
    case named
    /// A title with facts and a figure, in columns.
    case columns
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
    /// A figure at the right edge, such as its minutes; may be empty.
    package var right = ""
    /// What it did for the user, in the column before the figure; may be empty.
    package var effect = ""
    /// The group it is listed under; empty without groups. Items of a group stand together.
    package var group = ""
    /// Words that find it, besides those shown.
    package var findsBy: [String] = []
    /// The lengths of its parts, drawn to scale below it; empty for none.
    package var laps: [Duration] = []
    /// Further points about it.
    package var points: [Point] = []
    package let event: Flow.Event
  }

  /// The heading of the group that begins with an item, if one does.
  package func begins(at index: Int) -> String? {
    let group = items[index].group
    return group.isEmpty || (index > 0 && items[index - 1].group == group) ? nil : group
  }

  /// A point about an item: an optional lead-in and the text.
  package struct Point: Sendable {
    package var lead = ""
    package let text: String
    /// Whether it speaks for the item, or against it; `nil` for neither.
    package var isFor: Bool?
  }

  package var style = Style.plain
  package var items: [Item]
  /// The index of the earlier choice, focused first.
  package var begun: Int?
  /// What typing a number does in line mode.
  package let numberHelp: String
  /// The keys that choose the items of a numbered list, in order.
  package var keys = Array("123456789")
}

extension Choice.Item {
  /// Its description in one line, with the figure of the right column.
  package var inLine: String {
    [text, effect, right].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
