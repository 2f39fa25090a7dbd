import Canvas

/// The rows of a page's fields, or all rows up to the last field, that have been on the screen since
/// the page appeared.
struct SeenRows {
  /// A row of a field, counted within the field; `nil` is what stands between the fields.
  private struct Spot: Hashable {
    let item: Int?
    let row: Int
  }

  /// Whether rows that belong to no field count, too.
  private let isWhole: Bool
  private var seen: Set<Spot> = []
  /// The spots of the last frame, which may not have reached the screen yet.
  private var drawn: Set<Spot> = []
  /// The columns at which they were laid out; others wrap differently.
  private var width = 0

  init(isWhole: Bool = false) { self.isWhole = isWhole }

  /// A frame of the page was drawn.
  mutating func draw(_ sheet: Sheet, size: Size, focus: Int, top: Int) {
    if size.width != width { (seen, width) = ([], size.width) }
    let visible = sheet.visible(on: size, focus: focus, top: top)
    drawn = Set(spots(sheet).compactMap { visible.contains($0.index) ? $0.spot : nil })
  }

  /// Something else was drawn.
  mutating func drawOther() { drawn = [] }

  /// The last frame has reached the screen.
  mutating func show() { seen.formUnion(drawn) }

  /// The first row that has not been seen, from `start` on, or else before it; `nil` if all have.
  func unseen(in sheet: Sheet, size: Size, from start: Int) -> Int? {
    let spots = spots(sheet)
    let rest = size.width == width ? spots.filter { !seen.contains($0.spot) } : spots
    return (rest.first { $0.index >= start } ?? rest.first)?.index
  }

  private func spots(_ sheet: Sheet) -> [(index: Int, spot: Spot)] {
    var counts: [Int?: Int] = [:]
    // What stands below the fields explains, and may wait.
    let last = sheet.rows.lastIndex { $0.item != nil && !$0.isKnown } ?? sheet.rows.count
    return sheet.rows.enumerated().compactMap { index, row in
      if row.isKnown || row.item == nil && !(isWhole && index < last) { return nil }
      defer { counts[row.item, default: 0] += 1 }
      return (index, Spot(item: row.item, row: counts[row.item, default: 0]))
    }
  }
}
