import Text

/// Names in as many columns as fit, to be read down each of them.
struct NameRows {
  let width: Int

  /// The columns between two names.
  private static let gap = 2

  func rows(_ names: [String]) -> [Row] {
    let longest = names.map { TextWidth.columns($0) }.max() ?? 0
    let columns = max(1, min(3, (width + Self.gap) / max(1, longest + Self.gap)))
    let height = (names.count + columns - 1) / columns
    return (0..<height).map { index in
      var row = Row.blank
      row.pieces = (0..<columns).compactMap { column in
        let place = column * height + index
        guard names.indices.contains(place) else { return nil }
        let name = names[place].truncated(to: width)
        return Row.Piece(column: column * (longest + Self.gap), text: name)
      }
      return row
    }
  }
}
