import Coach
import Text

/// One view of the body, or two side by side if the screen is wide enough.
struct BodyViews {
  private let views: [BodyView]
  /// The blank columns to the left of the first view.
  private let indent: Int
  /// The columns for a picture of the views.
  let width: Int
  /// Those of them that only a wide screen has: what the second view takes.
  let spread: Int

  /// Takes the first one or two of the maps. There must be one.
  ///
  /// - Parameters:
  ///   - one: the columns for a picture of one view.
  ///   - indent: the blank ones of these on the left.
  ///   - columns: those between the margins of the screen. A second view never takes any from the
  ///     text beside the picture.
  init(_ maps: [BodyMap], _ style: DrawingStyle, one: Int, indent: Int, columns: Int) {
    let two = 2 * BodyView.width + BodyView.between
    let areTwo = maps.count > 1 && columns >= Layout.measure + two - one
    views = maps.prefix(areTwo ? 2 : 1).map { BodyView(map: $0, style: style) }
    self.indent = areTwo ? 0 : indent
    width = areTwo ? two : one
    spread = width - one
  }

  /// The number of the views.
  var count: Int { views.count }

  /// The lines of the drawings.
  var lines: [String] {
    (0..<(views.map(\.lines.count).max() ?? 0)).map { row in
      besides(views.map { $0.lines.dropFirst(row).first ?? "" })
    }
  }

  /// The names of the sides, below each drawing.
  var sides: Picture.Caption { Picture.Caption(column: 0, text: besides(views.map(\.sides))) }

  /// What the marks on the drawings mean, in the middle below them.
  func key(_ words: String) -> Picture.Caption {
    let text = "   " + words
    let drawn = start(of: count) - BodyView.between - indent
    let column = indent + max(0, (drawn - TextWidth.columns(text)) / 2)
    return Picture.Caption(column: column, text: text, mark: "▓▓")
  }

  /// The parts of all views that belong to a choice.
  func parts(of item: Int, _ cells: (BodyMap) -> [BodyMap.Cell]?) -> [Picture.Part] {
    views.enumerated().flatMap { index, view in
      view.parts(cells(view.map) ?? [], of: item).map {
        Picture.Part(item: item, row: $0.row, column: $0.column + start(of: index))
      }
    }
  }

  /// The first column of a view.
  private func start(of index: Int) -> Int {
    indent + index * (BodyView.width + BodyView.between)
  }

  /// A line of each view, side by side.
  private func besides(_ lines: [String]) -> String {
    let padded = lines.dropLast().map { $0.padded(to: BodyView.width + BodyView.between) }
    return String(repeating: " ", count: indent) + padded.joined() + (lines.last ?? "")
  }
}
