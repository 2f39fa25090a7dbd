/// Rows in parts, some of which can be left out where there is no room for them.
struct RowStack {
  private var parts: [(rows: [Row], rank: Int)] = []

  /// Adds rows below. Those of the highest rank are left out first; those of rank 0 never are.
  mutating func add(_ rows: [Row], rank: Int = 0) {
    if !rows.isEmpty { parts.append((rows, rank)) }
  }

  /// Adds an empty row that can be left out.
  mutating func addGap(rank: Int) { add([.blank], rank: rank) }

  /// The rows, with as few parts left out as needed for `height` rows, if that is possible at all.
  func rows(in height: Int) -> [Row] {
    var kept = parts
    while kept.reduce(0, { $0 + $1.rows.count }) > height,
      let most = kept.map(\.rank).max(), most > 0,
      let index = kept.lastIndex(where: { $0.rank == most })
    {
      kept.remove(at: index)
    }
    return kept.flatMap(\.rows)
  }
}
