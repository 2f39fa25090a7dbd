import Coach
import Flow
import Wording

/// The text of a page, and how it interprets a typed line.
struct LinePage {
  let lines: [String]
  /// The accepted input, in one line.
  let prompt: String
  /// All accepted input, a line each.
  var help: [String] = []
  /// The event for an empty line; `nil` for none.
  var onEmpty: Flow.Event?
  /// Returns the result of a line and its lower-case words; `nil` for none.
  let read: (_ line: String, _ words: [String]) -> LineFace.Typed?

  /// Shown while files are loading.
  static var waiting: LinePage {
    LinePage(lines: [], prompt: LineWords.oneMoment) { _, _ in nil }
  }
}
