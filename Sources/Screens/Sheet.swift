import Text
import Canvas
import Wording

/// A laid-out screen: title, scrolling body and keys. All screens but the player are sheets, so
/// that they look and behave the same.
struct Sheet {
  let title: String
  /// Text in the right corner of the title line.
  var corner = ""
  var rows: [Row]
  var hints: [Hint]
  /// A drawing to the left of the rows; `nil` if there is none.
  var picture: Picture?
  /// Whether it is advice that stops: its title and its mark look like nothing else.
  var stops = false
  /// Whether it lies over the page that is to be read or answered.
  var isOver = false
  /// How much of the rule below the title is done, from 0 to 1; `nil` if it shows nothing.
  var progress: Double?
  /// What was just done or is so far, in the lower rule.
  var status = ""
  /// Rows that stay at the bottom of the body.
  var pinned: [Row] = []
  /// What stands beside the body on a large screen; `nil` if nothing does.
  var side: SideColumn?
  /// The most columns of the body.
  var most = Layout.measure
  /// A warning at the bottom of the body, wherever that is scrolled to; empty if there is none.
  var alert = ""

  /// The number of choices.
  var items: Int { (rows.compactMap(\.item).max() ?? -1) + 1 }

  /// The columns of the body on a screen of this size, with `side` columns beside it.
  static func width(on size: Size, most: Int = Layout.measure, side: Int = 0) -> Int {
    Layout(size, most: most, side: side).width
  }

  /// Whether a body of this height keeps rows in place at its bottom.
  static func staysPinned(_ rows: [Row], _ height: Int) -> Bool {
    rows.isEmpty || height >= rows.count + 10
  }

  /// Whether the lower rule has room for a warning, also where there is more below.
  static func hasRoom(forAlert text: String, on size: Size) -> Bool {
    Layout(size).hasRules && TextWidth.columns(text) + 2 <= alertRoom(size.width)
  }

  /// The columns for a warning beside the mark of more rows.
  private static func alertRoom(_ width: Int) -> Int {
    width - 5 - TextWidth.columns(KeyWords.moreBelow)
  }

  /// The place of the parts, with the pinned rows below the body and a gap between.
  private func layout(_ size: Size) -> Layout {
    var layout = Layout(size, most: most + (picture?.spread ?? 0), side: side?.width ?? 0)
    if !pinned.isEmpty { layout.height = max(1, layout.height - pinned.count - 1) }
    return layout
  }

  /// Draws the sheet with a choice in focus; without choices, from row `top`.
  func draw(size: Size, focus: Int, top: Int, _ theme: Theme) -> Frame {
    var frame = Frame(size: size)
    let layout = layout(size)
    let first = firstRow(layout, focus: focus, top: top)
    drawFrame(&frame, layout, theme, first: first)
    for (index, row) in rows.dropFirst(first).prefix(layout.height).enumerated() {
      row.draw(
        &frame, in: columns(layout), at: layout.top + index, theme,
        focused: row.item == focus)
    }
    let shown = rows.dropFirst(first).prefix(layout.height)
    if items > 0, let focused = shown.firstIndex(where: { $0.item == focus }) {
      let row = min(layout.top + focused - first, size.height - 1)
      let point = Point(column: left(layout) - 2, row: row)
      frame.write(">", at: point.column, point.row, style: theme[.accent])
      frame.cursor = caret(focus, layout, first, size) ?? point
      frame.showsCursor = true
    }
    if let picture, layout.hasRoom(for: picture) {
      picture.draw(
        &frame, at: Point(column: layout.left, row: layout.pictureTop), rows: layout.pictureHeight,
        theme)
    }
    side?.draw(&frame, layout, theme)
    for (index, row) in pinned.enumerated() {
      row.draw(
        &frame, in: columns(layout), at: layout.top + layout.height + 1 + index, theme)
    }
    return frame
  }

  /// The place in a text field in focus where typed text goes; `nil` if it isn't visible, or
  /// something else has the focus.
  private func caret(_ focus: Int, _ layout: Layout, _ first: Int, _ size: Size) -> Point? {
    let shown = rows.indices.dropFirst(first).prefix(layout.height)
    for index in shown where rows[index].item == focus {
      guard let caret = rows[index].caret else { continue }
      let column = left(layout) + rows[index].indent + caret
      let row = layout.top + index - first
      let isInside = column < layout.end && row < size.height
      return isInside ? Point(column: column, row: row) : nil
    }
    return nil
  }

  /// Returns the choice at a point on the screen, if any.
  func item(at point: Point, size: Size, focus: Int, top: Int) -> Int? {
    let layout = layout(size)
    let first = firstRow(layout, focus: focus, top: top)
    if let picture, layout.hasRoom(for: picture), point.column < left(layout) - 2 {
      return picture.item(
        at: Point(column: point.column - layout.left, row: point.row - layout.pictureTop))
    }
    // Nothing beside the body can be chosen.
    if side != nil, point.column >= layout.end { return nil }
    let index = point.row - layout.top + first
    guard point.row >= layout.top, point.row < layout.top + layout.height,
      rows.indices.contains(index)
    else { return nil }
    return rows[index].item
  }

  /// The range of `top`: on screens without choices from the first row to the last, on others
  /// relative to where the focus puts the body.
  func tops(on size: Size, focus: Int) -> ClosedRange<Int> {
    let layout = layout(size)
    let last = max(0, rows.count - layout.height)
    let home = firstRow(layout, focus: focus, top: 0)
    return -home...(last - home)
  }

  /// How many choices below or above the focused one a page of rows begins with, at least one: none
  /// is skipped, however many rows each takes.
  func page(from focus: Int, below: Bool, _ size: Size) -> Int {
    let height = layout(size).height
    let starts = (0..<items).map { item in rows.firstIndex { $0.item == item } ?? 0 }
    guard starts.indices.contains(focus) else { return below ? 1 : -1 }
    return below
      ? max(1, starts.count { $0 > starts[focus] && $0 < starts[focus] + height })
      : min(-1, -starts.count { $0 < starts[focus] && $0 > starts[focus] - height })
  }

  /// Whether rows of the focused choice are hidden below or above the visible part.
  func hidesFocus(below: Bool, size: Size, focus: Int, top: Int) -> Bool {
    let layout = layout(size)
    let first = firstRow(layout, focus: focus, top: top)
    let own = rows.indices.filter { rows[$0].item == focus }
    guard let start = own.first, let end = own.last else { return false }
    return below ? end >= first + layout.height : start < first
  }

  /// The indices of the rows on a screen of this size.
  func visible(on size: Size, focus: Int, top: Int) -> Range<Int> {
    let layout = layout(size)
    let first = firstRow(layout, focus: focus, top: top)
    return first..<max(first, min(rows.count, first + layout.height))
  }

  /// The value of `top` that shows a row at the top of the body, or as near to it as possible.
  func top(showing row: Int, on size: Size, focus: Int) -> Int {
    let tops = tops(on: size, focus: focus)
    return min(tops.upperBound, max(tops.lowerBound, row + tops.lowerBound))
  }

  /// The columns of the rows; none on a screen that is smaller than the margins.
  private func columns(_ layout: Layout) -> Range<Int> {
    left(layout)..<max(left(layout), layout.end)
  }

  /// The first column of the rows: to the right of the picture, if there is one.
  private func left(_ layout: Layout) -> Int {
    guard let picture, layout.hasRoom(for: picture) else { return layout.left }
    return layout.left + picture.width + Picture.gap
  }

  /// The first visible row: the focus in the middle if not all rows fit, shifted by `top`.
  private func firstRow(_ layout: Layout, focus: Int, top: Int) -> Int {
    let last = max(0, rows.count - layout.height)
    let own = rows.indices.filter { rows[$0].item == focus }
    guard items > 0, let start = own.first, let end = own.last else {
      return min(last, max(0, top))
    }
    // The heading of a group is shown with its first choice.
    let isBelowHeading = start > 0 && rows[start - 1].item == nil && !rows[start - 1].text.isEmpty
    let lead = isBelowHeading && layout.height > 3 ? start - 1 : start
    let middle = (start + end) / 2 - layout.height / 2
    let isTall = end - lead >= layout.height
    let home = end < layout.height ? 0 : min(last, isTall ? lead : min(lead, max(0, middle)))
    return min(last, max(0, home + top))
  }

  private func drawFrame(_ frame: inout Frame, _ layout: Layout, _ theme: Theme, first: Int) {
    let width = frame.size.width
    frame.write("▌", at: 1, 0, style: theme[stops ? .stop : .accent])
    if stops {
      frame.write(" \(title) ".truncated(to: width - 3), at: 3, 0, style: theme[.chip])
    } else {
      frame.write(title.truncated(to: width - 4), at: 3, 0, style: theme[.title])
    }
    if TextWidth.columns(title) + TextWidth.columns(corner) + 7 <= width {
      frame.writeRight(corner, before: width - 1, 0, style: theme[.quiet])
    }
    let footer = frame.size.height - 1
    if layout.hasRules {
      let done = Int((progress ?? 0) * Double(width))
      frame.fill("━", from: 0, to: done, 1, style: theme[.thin])
      frame.fill("─", from: done, to: width, 1, style: theme[.rule])
      frame.fill("─", from: 0, to: width, footer - 1, style: theme[.rule])
      if first > 0 { frame.writeRight(KeyWords.moreAbove, before: width - 2, 1) }
      let hasMore = first + layout.height < rows.count
      if hasMore { frame.writeRight(KeyWords.moreBelow, before: width - 2, footer - 1) }
      if !status.isEmpty { frame.write(" \(status) ", at: 2, footer - 1) }
      if !alert.isEmpty {
        let room = hasMore ? Self.alertRoom(width) : width - 4
        frame.write(" \(alert) ".truncated(to: room), at: 2, footer - 1, style: theme[.warning])
      }
    } else if !alert.isEmpty {
      frame.write(" \(alert) ".truncated(to: width), at: 0, footer, style: theme[.warning])
      return
    }
    Footer(hints).draw(&frame, theme)
  }
}
