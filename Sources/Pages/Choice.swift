package import Flow
package import Wording

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
    /// A practice timer: its name, a description and its parts to scale.
    case timed
    /// A title with facts and a figure, in columns.
    case columns
    /// A title, with facts beside it and points for and against it.
    case weighed
    /// A question and its answer.
    case answered
    /// A past session, in the columns of its figures.
    case past
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
    /// Why it is not for the user now; empty if nothing is known against it.
    package var caution = ""
    /// The group it is listed under; empty without groups. Items of a group stand together.
    package var group = ""
    /// Words that find it, besides those shown.
    package var findsBy: [String] = []
    /// Its parts, drawn to scale below it; empty for none.
    package var laps: [Lap] = []
    /// Further points about it.
    package var points: [Point] = []
    /// The session in words, if it is one of the past.
    package var past: PastSessionText?
    /// What a large screen shows beside the list while it is in focus; `nil` for nothing.
    package var beside: Beside?
    /// The event of choosing it; `nil` if it is only listed.
    package let event: Flow.Event?
    /// The event that changes the item itself; `nil` if it can't be changed.
    package var edit: Flow.Event?
  }

  /// A part of a timer: how long it lasts, and whether it is a rest.
  package struct Lap: Sendable {
    package let length: Duration
    package let isRest: Bool
  }

  /// The number of items in the group that begins with an item, if the list tells it; otherwise empty.
  package func count(from index: Int) -> String {
    guard style == .columns else { return "" }
    return "\(items[index...].prefix { $0.group == items[index].group }.count)"
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
  /// The weight of what stands below a heading, by the heading; others have none.
  package var weights: [String: Role] = [:]
}

extension Choice.Item {
  /// Its description in one line, with the figure of the right column.
  package var inLine: String {
    [text, effect, right].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
