import Canvas
import Text
import Wording

/// The line of keys at the bottom of the screen: the screen's own on the left, the most likely first,
/// and on the right, at the same place on every screen, help and the way out.
struct Footer {
  private static let gap = 3

  /// The keys of the screen, and those that never go.
  private let own: [Hint]
  private let fixed: [Hint]

  /// Creates a footer from a screen's keys. The way out is the key that quits or stops; where that
  /// types a letter, the one that goes back.
  init(_ hints: [Hint]) {
    let leave =
      hints.firstIndex { $0.key == "q" }
      ?? hints.lastIndex { $0.key == KeyWords.sign(of: "escape") }
    own = hints.indices.filter { $0 != leave }.map { hints[$0] }
    fixed = [.help] + (leave.map { [hints[$0]] } ?? [])
  }

  /// Draws as many keys as fit. Those on the right and the first on the left are always there; on a
  /// narrow screen, the right ones without their labels.
  func draw(_ frame: inout Frame, _ theme: Theme) {
    let end = frame.size.width - 1
    let hasLabels = own.first.map { 1 + $0.columns + Self.gap + columns <= end } ?? true
    let gap = hasLabels ? Self.gap : 1
    let widths = fixed.map { hasLabels ? $0.columns : TextWidth.columns($0.key) }
    let right = end - widths.reduce(-gap) { $0 + $1 + gap }
    var x = 1
    for (index, hint) in own.enumerated() {
      let isFirst = index == 0
      let room = right - x - gap
      guard isFirst || hint.columns <= room else { break }
      x += draw(hint, at: x, room: room, &frame, theme) + Self.gap
    }
    x = right
    for (hint, width) in zip(fixed, widths) {
      x += draw(hint, at: x, room: width, &frame, theme) + gap
    }
  }

  /// The columns of the right keys with their labels.
  private var columns: Int { fixed.reduce(-Self.gap) { $0 + $1.columns + Self.gap } }

  /// Draws as much of a key and its label as fits; returns their columns.
  private func draw(
    _ hint: Hint, at x: Int, room: Int, _ frame: inout Frame, _ theme: Theme
  ) -> Int {
    let row = frame.size.height - 1
    let key = TextWidth.columns(hint.key)
    frame.write(hint.key, at: x, row, style: theme[.key])
    frame.write(
      hint.label.truncated(to: room - key - 1), at: x + key + 1, row, style: theme[.quiet])
    return min(room, hint.columns)
  }
}

extension Hint {
  /// The columns of the key and its label.
  fileprivate var columns: Int { TextWidth.columns(key) + 1 + TextWidth.columns(label) }
}
