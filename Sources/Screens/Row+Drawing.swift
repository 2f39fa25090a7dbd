import Canvas

extension Row {
  /// Draws the row between two columns of the frame: its text with the bar beside it, its pieces, and
  /// what stands at the right edge. What is beside the focus is at full strength; what has a bar does
  /// not get stronger with it.
  func draw(
    _ frame: inout Frame, in columns: Range<Int>, at row: Int, _ theme: Theme,
    focused: Bool = false
  ) {
    let isFocused = focused && item != nil
    let quiet: Theme.Role = isFocused ? .plain : .quiet
    let start = columns.lowerBound + indent
    let end = columns.upperBound
    frame.write(
      text, at: start, row, style: theme[isFocused && role == .plain && bar == nil ? .focus : role],
      limit: end - start)
    drawBar(&frame, beside: columns.lowerBound, row, theme)
    for piece in pieces {
      let column = start + piece.column
      frame.write(
        piece.text, at: column, row, style: theme[piece.role == .quiet ? quiet : piece.role],
        limit: end - column)
    }
    if !right.isEmpty { frame.writeRight(right, before: end, row, style: theme[quiet]) }
  }
}
