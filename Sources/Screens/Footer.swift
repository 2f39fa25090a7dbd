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

  /// A hint at its place: its first column, and the columns it may take.
  private struct Placed {
    let hint: Hint
    let column: Int
    let room: Int
  }

  /// Draws as many keys as fit.
  func draw(_ frame: inout Frame, _ theme: Theme) {
    for placed in placed(width: frame.size.width) {
      draw(placed.hint, at: placed.column, room: placed.room, &frame, theme)
    }
  }

  /// The key that a click on a column of the footer means; `nil` if there is none.
  func key(at column: Int, width: Int) -> Key? {
    let hit = placed(width: width).first { placed in
      (placed.column..<(placed.column + min(placed.room, placed.hint.columns))).contains(column)
    }
    return hit.flatMap { $0.hint.pressed(at: column - $0.column) }
  }

  /// The keys that fit. Those on the right and the first on the left are always there; on a narrow
  /// screen, the right ones without their labels.
  private func placed(width: Int) -> [Placed] {
    let isNarrow = width < 60
    let space = isNarrow ? 2 : Self.gap
    // Where few fit, the way to say that something is wrong comes second.
    let urgent = own.dropFirst().filter { $0.key == "!" }
    let own = isNarrow ? own.prefix(1) + urgent + own.dropFirst().filter { $0.key != "!" } : own
    let end = width - 1
    let hasLabels = own.first.map { 1 + $0.columns + space + columns <= end } ?? true
    let gap = hasLabels ? space : 1
    let widths = fixed.map { hasLabels ? $0.columns : TextWidth.columns($0.key) }
    let right = end - widths.reduce(-gap) { $0 + $1 + gap }
    var x = 1
    var placed: [Placed] = []
    for (index, hint) in own.enumerated() {
      let isFirst = index == 0
      let room = right - x - gap
      guard isFirst || hint.columns <= room else { break }
      placed.append(Placed(hint: hint, column: x, room: room))
      x += min(room, hint.columns) + space
    }
    x = right
    for (hint, width) in zip(fixed, widths) {
      placed.append(Placed(hint: hint, column: x, room: width))
      x += width + gap
    }
    return placed
  }

  /// The columns of the right keys with their labels.
  private var columns: Int { fixed.reduce(-Self.gap) { $0 + $1.columns + Self.gap } }

  /// Draws as much of a key and its label as fits.
  private func draw(
    _ hint: Hint, at x: Int, room: Int, _ frame: inout Frame, _ theme: Theme
  ) {
    let row = frame.size.height - 1
    let key = TextWidth.columns(hint.key)
    frame.write(hint.key, at: x, row, style: theme[.key])
    frame.write(
      hint.label.truncated(to: room - key - 1), at: x + key + 1, row, style: theme[.quiet])
  }
}

extension Hint {
  /// The columns of the key and its label.
  fileprivate var columns: Int { TextWidth.columns(key) + 1 + TextWidth.columns(label) }

  /// The key that a click on one of its columns means. Of two signs side by side, such as +-, or two
  /// words, each has its own; the label belongs to the second.
  func pressed(at column: Int) -> Key? {
    if let key = Key.named(key) { return key }
    let words = key.split(separator: " ").map(String.init)
    if words.count == 2, let first = Key.named(words[0]), let second = Key.named(words[1]) {
      return column <= words[0].count ? first : second
    }
    let signs = Array(key)
    guard let sign = signs.indices.contains(column) ? signs[column] : signs.last else { return nil }
    return Key.named(String(sign))
      ?? (key.contains { $0.isNumber } ? nil : .character(sign))
  }
}
