import Canvas

/// The question how wide the terminal draws `■`.
///
/// Unicode leaves the width of many drawing characters open. Some terminals can draw them two
/// columns wide, as fonts for Chinese, Japanese and Korean have them; on those, the frames would fall
/// apart. The C library's tables don't tell, so we print one and ask where the cursor is then.
/// Nothing waits for the answer: it arrives among the keys.
struct WidthQuestion {
  /// Asks for the cursor's position.
  static let request = "\u{1B}[6n"
  /// Prints the character, asks, and erases it again. In the second row, because reports from the
  /// first one look like F3 with Shift or Ctrl.
  static let text = "\u{1B}[2;1H■\(request)\r\u{1B}[K"

  /// How long an answer may take that the shell must not receive as if it were typed.
  private static let patience = Duration.milliseconds(100)

  /// When it was asked.
  private let start = ContinuousClock.now
  /// Whether it was answered.
  private(set) var isAnswered = false

  /// How much longer to wait for the answer before the terminal is handed back.
  var remaining: Duration {
    isAnswered ? .zero : max(.zero, Self.patience - (ContinuousClock.now - start))
  }

  /// Takes the cursor's position from a report; returns whether the character is wider than one
  /// column. A position in another row is no answer.
  mutating func take(_ position: Point) -> Bool {
    guard position.row == 1, !isAnswered else { return false }
    isAnswered = true
    return position.column > 1
  }
}
