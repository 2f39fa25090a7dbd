import Pages
import Text

/// Rows for a list of choices, with fields numbered from `first`, and a heading above each group.
struct ChoiceRows {
  let width: Int
  let first: Int

  func rows(_ choice: Choice) -> [Row] {
    if choice.style == .past {
      return SessionRows(choice.items.compactMap(\.past), width: width, first: first).rows
    }
    let longest = choice.items.map { TextWidth.columns($0.title) }.max() ?? 0
    let least = choice.style == .timed ? Self.timed : Self.described
    let column = min(30, max(least, longest + 2))
    return choice.items.indices.flatMap { index in
      let heading = choice.begins(at: index).map {
        (index == 0 ? [] : [.blank])
          + [
            Row.ruled(
              $0, width: width, count: choice.count(from: index),
              rule: choice.weights[$0].flatMap(Theme.Role.bar) ?? .accent)
          ]
      }
      let isHigh =
        choice.style == .weighed || !choice.items[index].laps.isEmpty && width >= 44
      let isApart = heading == nil && index > 0 && isHigh
      let gap: [Row] = isApart ? [.blank] : []
      return (heading ?? []) + gap + rows(choice.items[index], index, choice, column)
    }
  }

  /// The rows of an item; descriptions of named ones begin at `column`.
  private func rows(
    _ entry: Choice.Item, _ index: Int, _ choice: Choice, _ column: Int
  ) -> [Row] {
    let item = first + index
    switch choice.style {
    case .plain: return Row.wrapped(entry.title, width: width, item: item)
    case .numbered:
      let key = choice.keys.indices.contains(index) ? String(choice.keys[index]) : ""
      return Row.wrapped(
        entry.title, width: width, role: choice.begun == index ? .strong : .plain,
        item: item, first: key.padded(to: 3))
    case .named: return named(entry, item, column)
    case .timed:
      let track =
        entry.laps.isEmpty || width < 44
        ? [] : [Row.track(entry.laps, width: width, at: column, item: item)]
      return named(entry, item, column) + track
    case .columns: return columns(entry, item)
    case .weighed: return weighed(entry, item)
    case .answered: return answered(entry, item)
    case .past: return []
    }
  }

  /// The least column of the descriptions of named items, and of timers.
  private static let described = 13
  private static let timed = 15

  /// A name, its description, and a figure at the right; on a narrow screen the name alone, or with as
  /// much as fits of what the figure is of.
  private func named(_ entry: Choice.Item, _ item: Int, _ column: Int) -> [Row] {
    let figures = entry.right.isEmpty ? 0 : TextWidth.columns(entry.right) + 2
    guard width >= 44, width - Self.described - figures > 10 else {
      let isShort = TextWidth.columns(entry.title) + TextWidth.columns(entry.right) + 2 <= width
      var row = Row(text: entry.title, item: item, right: isShort ? entry.right : "")
      let room = width - Self.described - figures
      if !row.right.isEmpty, room >= 10, TextWidth.columns(entry.title) < Self.described {
        row.pieces = [
          Row.Piece(column: Self.described, text: entry.text.truncated(to: room), role: .quiet)
        ]
      }
      return [row]
    }
    let lines = entry.text.isEmpty ? [""] : entry.text.wrapped(to: width - column - figures)
    return lines.enumerated().map { index, line in
      Row(
        text: index == 0 ? entry.title : "", item: item, right: index == 0 ? entry.right : "",
        pieces: [Row.Piece(column: column, text: line, role: .quiet)])
    }
  }

  /// A question with its answers at the right, or below it on a narrow screen.
  private func answered(_ entry: Choice.Item, _ item: Int) -> [Row] {
    let answers = entry.points.map(\.text)
    let isWide = width >= 60
    let column = isWide ? width / 2 : 2
    guard isWide, TextWidth.columns(entry.title) <= column - 2 else {
      // A long question has its rows to itself.
      return Row.wrapped(entry.title, width: width, role: .quiet, item: item)
        + answers.flatMap { Row.wrapped($0, width: width, item: item, indent: column) }
    }
    let right = answers.flatMap { Row.wrapped($0, width: width - column) }
    let left = [Row(text: entry.title, role: .quiet)]
    return Row.beside(left, right, at: column).map { row in
      var row = row
      row.item = item
      return row
    }
  }

  private func weighed(_ entry: Choice.Item, _ item: Int) -> [Row] {
    let minutes = 8
    let facts = TextWidth.columns(entry.text)
    let fits = TextWidth.columns(entry.title) + facts + minutes + 2 <= width
    var titles = Row.wrapped(
      entry.title, width: width - TextWidth.columns(entry.right) - 2, role: .strong, item: item)
    titles[titles.count - 1].right = entry.right
    if fits {
      titles[0].pieces = [
        Row.Piece(column: width - minutes - facts, text: entry.text, role: .quiet)
      ]
    }
    let below =
      fits ? [] : Row.wrapped(entry.text, width: width, role: .quiet, item: item, indent: 2)
    return titles + below
      + entry.points.flatMap { point in
        var rows = Row.wrapped(
          point.text, width: width, item: item, indent: 2, first: "\(point.lead)  ",
          bar: point.isFor.map { $0 ? .good : .mind })
        rows[0].pieces = [Row.Piece(column: 0, text: point.lead, role: .strong)]
        return rows
      }
  }
}
