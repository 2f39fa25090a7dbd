import Canvas

/// One row of a screen's body.
struct Row {
  var text: String
  var style: Style = .plain
  /// The number of the choice it belongs to, where it is part of one.
  var item: Int?
  /// Columns it is set in by.
  var indent = 0
  /// Text at the right edge.
  var right = ""
  /// Whether it moves with the breath.
  var isPacer = false

  static let blank = Row(text: "")

  /// Text with more at the right edge, in one row where both fit, else in two.
  static func pair(_ text: String, _ right: String, width: Int, style: Style = .plain) -> [Row] {
    if TextWidth.columns(text) + TextWidth.columns(right) + 2 <= width {
      return [Row(text: text, style: style, right: right)]
    }
    return wrapped(text, width: width, style: style)
      + [Row(text: "", right: right)]
  }

  /// Text over as many rows as it needs, each set in by `indent`, with `first` standing before the
  /// first.
  static func wrapped(
    _ text: String, width: Int, style: Style = .plain, item: Int? = nil, indent: Int = 0,
    first: String = ""
  ) -> [Row] {
    let hang = TextWidth.columns(first)
    return text.wrapped(to: width - indent - hang).enumerated().map { index, line in
      Row(
        text: index == 0 ? first + line : String(repeating: " ", count: hang) + line,
        style: style, item: item, indent: indent)
    }
  }

  /// The first `count` rows, with a sign at the end where that leaves some out.
  static func cut(_ rows: [Row], to count: Int, width: Int) -> [Row] {
    guard rows.count > count, var last = rows.prefix(count).last else { return rows }
    last.text = (last.text + "…").truncated(to: width)
    return rows.prefix(count - 1) + [last]
  }
}
