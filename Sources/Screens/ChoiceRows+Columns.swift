import Pages
import Text

/// A list in columns: what it is, how it is done or why it is not for the user now, what it did, and its
/// minutes.
extension ChoiceRows {
  /// The least width that has room for all columns.
  static let wide = 66
  /// The column of the facts.
  private static let facts = 40

  /// The rows of an entry, whose field has this number.
  func columns(_ entry: Choice.Item, _ item: Int) -> [Row] {
    let figures = TextWidth.columns(entry.right) + 2
    guard width >= Self.wide else {
      var rows = Row.wrapped(entry.title, width: width - figures, item: item)
      rows[rows.count - 1].right = entry.right
      return rows + caution(entry, item)
    }
    let effect = width - 7 - TextWidth.columns(entry.effect)
    let end = entry.effect.isEmpty ? width - figures : effect - 1
    // A reason against it takes the place of the facts, with its bar before it.
    let isAgainst = !entry.caution.isEmpty
    let facts = isAgainst ? entry.caution : entry.text
    let fits =
      TextWidth.columns(facts) <= end - Self.facts
      && TextWidth.columns(entry.title) <= Self.facts - (isAgainst ? 4 : 2)
    var row = Row(text: isAgainst ? "" : title(entry, to: end), item: item, right: entry.right)
    if isAgainst {
      row.pieces.append(Row.Piece(column: 0, text: title(entry, to: end), role: .quiet))
    }
    row.pieces += self.effect(entry.effect, at: effect)
    // What does not fit in its column has a row of its own.
    guard fits else {
      let below = Row.wrapped(facts, width: width, role: .quiet, item: item, indent: 2)
      return [row] + (isAgainst ? caution(entry, item) : below)
    }
    if isAgainst { row.pieces.append(Row.Piece(column: Self.facts - 2, text: "┃", role: .mind)) }
    row.pieces.append(
      Row.Piece(column: Self.facts, text: facts, role: isAgainst ? .plain : .quiet))
    return [row]
  }

  private func title(_ entry: Choice.Item, to end: Int) -> String {
    entry.title.truncated(to: end - 1)
  }

  /// The mark of less pain, and the figure.
  private func effect(_ effect: String, at column: Int) -> [Row.Piece] {
    if effect.isEmpty { return [] }
    return [
      Row.Piece(column: column, text: String(effect.prefix(1)), role: .good),
      Row.Piece(column: column + 1, text: String(effect.dropFirst()), role: .strong),
    ]
  }

  /// Why it is not for the user now, below its title.
  private func caution(_ entry: Choice.Item, _ item: Int) -> [Row] {
    if entry.caution.isEmpty { return [] }
    return Row.wrapped(entry.caution, width: width, item: item, indent: 4, bar: .mind)
  }
}
