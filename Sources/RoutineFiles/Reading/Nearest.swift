/// The candidate that a misspelt word most likely meant, if one is close enough: at most a quarter
/// of its letters differ.
package func nearest(to word: String, among candidates: [String]) -> String? {
  let ranked = candidates.map { (word: $0, distance: editDistance(word, $0)) }
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
  guard let best = ranked, best.distance <= max(1, word.count / 4) else { return nil }
  return best.word
}

/// How many letters must be added, dropped, changed or swapped with their neighbour to turn one
/// word into the other.
private func editDistance(_ left: String, _ right: String) -> Int {
  let (a, b) = (Array(left), Array(right))
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
      var best = min(rows[i][j + 1] + 1, row[j] + 1, change)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
