/// Returns the candidate that a mistyped word most likely means, if any: one that differs by a slip
/// or two, or the only one that begins with the word, if that has at least three letters. Case is
/// ignored.
package func nearest(to word: String, among candidates: [String]) -> String? {
  if let slip = nearlySame(as: word, among: candidates) { return slip }
  let typed = word.lowercased()
  let longer = candidates.filter { $0.lowercased().hasPrefix(typed) }
  if typed.count > 2, longer.count == 1 { return longer[0] }
  // Two slips turn a short word into many others: allow them only in longer words, and only if a
  // single candidate is that close.
  guard typed.count > 4 else { return nil }
  let near = candidates.filter { $0.count > 4 && editDistance(typed, $0.lowercased()) <= 2 }
  return near.count == 1 ? near[0] : nil
}

/// Returns the candidate that a word is a slip of: at most a quarter of its letters, or one, may
/// differ. For words that may well be meant as typed.
package func nearlySame(as word: String, among candidates: [String]) -> String? {
  let typed = word.lowercased()
  let ranked = candidates.map { (word: $0, distance: editDistance(typed, $0.lowercased())) }
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
  guard let best = ranked, best.distance <= max(1, word.count / 4) else { return nil }
  return best.word
}

/// The number of letters to add, drop, change or swap with a neighbour to turn one word into the
/// other.
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
