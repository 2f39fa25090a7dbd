import Coach
import Flow
import Wording

/// What a place says, and how a typed line is read there.
struct LinePage {
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
    LinePage(lines: [], prompt: LineWords.oneMoment) { _, _ in nil }
  }
}
