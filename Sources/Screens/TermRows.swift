import Canvas
import Pages
import Text
import Wording

/// Names with their texts beside them, in two columns; below them on a narrow screen.
struct TermRows {
  let width: Int

  func rows(_ terms: Terms) -> [Row] {
    let longest = terms.terms.map { TextWidth.columns($0.name) }.max() ?? 0
    let column = max(11, longest + 2)
    return terms.terms.enumerated().flatMap { index, term in
      // Terms that stand out are parts of their own.
      let gap: [Row] = index > 0 && terms.nameRole == .strong ? [.blank] : []
      return gap + rows(term, terms, column: width >= 40 ? column : 0)
    }
  }

  private func rows(_ term: Terms.Term, _ terms: Terms, column: Int) -> [Row] {
    let bar = term.outOfTen.map(Bar.ten)
    // The number is drawn where there are two columns.
    let drawn = bar == nil || column == 0 ? 0 : 12
    let lines = term.texts.flatMap { text in
      text.wrapped(to: width - (column == 0 ? 2 : column) - drawn)
    }
    let name = Row(text: term.name, role: Theme.Role(terms.nameRole))
    guard column > 0 else {
      return [name] + lines.map { Row(text: $0, role: Theme.Role(terms.role), indent: 2) }
    }
    return lines.enumerated().map { index, line in
      var row = index == 0 ? name : .blank
      row.pieces = [
        Row.Piece(column: column + drawn, text: line, role: Theme.Role(terms.role))
      ]
      if let bar, index == 0 {
        row.pieces += [
          Row.Piece(column: column, text: bar.filled, role: .accent),
          Row.Piece(column: column + bar.filled.count, text: bar.rest, role: .quiet),
        ]
      }
      return row
    }
  }
}
