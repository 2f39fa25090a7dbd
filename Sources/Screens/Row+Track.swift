import Pages

extension Row {
  /// The parts of a timer to scale, from `column` to the end of the row: what is done as a heavy line,
  /// rests as a thin one.
  static func track(_ laps: [Choice.Lap], width: Int, at column: Int, item: Int? = nil) -> Row {
    let track = Track(laps.map(\.length), width: width - column)
    var row = Row(text: "", item: item)
    row.pieces = laps.indices.map { index in
      let isRest = laps[index].isRest
      return Row.Piece(
        column: column + track.starts[index],
        text: String(repeating: isRest ? "─" : "━", count: track.pieces[index]),
        role: isRest ? .rule : .thin)
    }
    return row
  }
}
