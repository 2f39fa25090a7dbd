import Coach
import Flow

/// What a place says, and how a typed line is read there.
struct LinePage {
  /// A word for it.
  let name: String
  let lines: [String]
  /// What can be typed, in a line.
  let prompt: String
  /// All that can be typed, a line each.
  var help: [String] = []
  /// What an empty line means; `nil` where it means nothing.
  var onEmpty: Flow.Event?
  /// What a line and its words in small letters mean; `nil` for nothing.
  let read: (_ line: String, _ words: [String]) -> LineFace.Typed?

  /// While the files are read.
  static var waiting: LinePage {
    LinePage(name: "waiting", lines: [], prompt: "One moment.") { _, _ in nil }
  }
}
