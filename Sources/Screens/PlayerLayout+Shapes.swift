import Canvas

/// The three shapes of the player. Each gives the warnings their rows first, then the clock the
/// largest digits that fit, then the rest of the words.
extension PlayerLayout {
  /// Columns of the second column on a wide screen, and what the first one takes with its gap.
  private static let secondColumns = 36
  private static let firstColumns = 79
  /// The least text beside a drawing.
  private static let leastBeside = 44

  /// From 40×18 up. From 110×30 the list of steps stands in a second column, below the drawing.
  init(tall size: Size, _ needs: Needs) {
    let isWide = size.width >= 110 && size.height >= 30 && needs.hasWords
    let beside = size.width - Self.drawingColumns
    let hasDrawing = needs.hasDrawings && (isWide || beside - 6 >= Self.leastBeside)
    let content =
      isWide
      ? Self.firstColumns + Self.secondColumns
      : needs.hasWords ? Self.widestText : BigDigits.large(scale: 3).width("0:00") + 2
    let left = 3 + max(0, (size.width - 6 - content) / 2)
    let columns = hasDrawing && !isWide ? beside - left - 2 : min(size.width - left - 1, content)
    let second = left + Self.firstColumns
    self.init(
      .tall, left: left, width: min(Self.widestText, columns), next: size.height - 3,
      right: isWide ? left + Self.widestText : size.width - 2)
    // Below the head, which takes 3 rows.
    let rows = next - 3
    let least = leastText(needs)
    let room = (isWide ? Self.widestText : columns) - 2
    let large = (1...3).reversed().map { BigDigits.large(scale: $0) } + [.small]
    // Doubled digits leave the text its rows and gaps.
    digits =
      large.lazy.compactMap { shape in
        let words = shape.scale > 1 ? (needs.hasWords ? max(least, 4) + 4 : least) : least
        return Self.fitting([shape], needs, columns: room, rows: rows - 2 - words)
      }.first
    let height = digits?.height ?? 1
    var spare = rows - 2 - height - least
    func take(_ wanted: Int) -> Int {
      let taken = max(0, min(spare, wanted))
      spare -= taken
      return taken
    }
    let more = take(max(0, 4 - least))
    let gaps = (text: take(1), pulse: take(1), digits: take(1), head: take(1))
    let lines = least + more + take(max(0, 6 - least - more))
    // What is left over is shared between above and below.
    let top = 3 + gaps.head + spare / 2
    side = top
    clock = Point(column: left + 2, row: top + 1 + gaps.digits)
    clockColumns = digits?.width(needs.clock) ?? 32
    pulse = clock.row + height + gaps.pulse
    let first = clock.row + height + gaps.pulse + 1 + gaps.text
    text = first..<(first + lines)
    if isWide { next = min(next, text.upperBound + 1) }
    if hasDrawing { drawing = Point(column: isWide ? second : size.width - 26, row: top) }
    if isWide {
      list = Point(column: second, row: top + Self.drawingRows + 3)
      listSize = Size(
        width: min(Self.secondColumns, size.width - second - 1),
        height: max(0, size.height - 3 - top - Self.drawingRows - 3))
    }
  }

  /// From 40×11 up.
  init(short size: Size, _ needs: Needs) {
    let width = min(Self.widestText, size.width - 2)
    self.init(.short, left: 1, width: width, next: size.height - 2, right: size.width - 1)
    let rows = next - 2
    let least = leastText(needs)
    digits = Self.fitting([.small], needs, columns: size.width - 8, rows: rows - least)
    clock = Point(column: 1, row: 2)
    clockColumns = digits?.width(needs.clock) ?? needs.clock.count
    let column = 1 + clockColumns + (digits == nil ? 2 : 3)
    beside = column..<min(size.width - 1, column + 24)
    side = 2
    // Without digits, the side and the breath take the rows that are left, two each.
    let height = digits?.height ?? max(1, min(4, rows - least))
    pulse = height >= 4 ? (digits == nil ? 4 : 5) : nil
    text = (2 + height)..<next
  }

  /// Smaller screens: the step, its side and the clock come first.
  init(tiny size: Size, _ needs: Needs) {
    self.init(
      .tiny, left: 0, width: size.width, next: max(0, size.height - (size.height > 4 ? 2 : 1)),
      right: size.width)
    let rows = max(0, next - 1)
    let least = needs.warning(width) + 1
    digits = Self.fitting(
      [.large, .small], needs, columns: size.width, rows: rows - least)
    clock = Point(column: 0, row: min(1, size.height - 1))
    clockColumns = digits?.width(needs.clock) ?? needs.clock.count
    let first = min(next, 1 + (digits?.height ?? 1))
    text = first..<next
  }
}
