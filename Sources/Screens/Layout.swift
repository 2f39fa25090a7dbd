import Text
import Canvas

/// The position of a sheet's parts on a screen of a given size.
struct Layout {
  /// The first column of the body text.
  let left: Int
  /// The column after the last one of the body text.
  let end: Int
  /// The first row of the body.
  let top: Int
  /// Rows of the body.
  var height: Int
  /// The first row of a picture, directly below the title and its rule.
  let pictureTop: Int
  /// Rows for a picture.
  let pictureHeight: Int
  /// Whether there is room for rules above and below the body.
  let hasRules: Bool

  /// The most columns of a text: longer lines are hard to read.
  static let measure = 74

  /// Columns of the body text.
  var width: Int { max(1, end - left) }

  /// The first column of what stands beside the body.
  var sideLeft: Int { end + Self.sideGap }

  /// The columns between the body and what stands beside it.
  private static let sideGap = 4
  /// The fewest and the most columns of that. A body gives up some of its own for the fewest.
  private static let sideColumns = 34...44

  /// The columns for what stands beside the body on a screen of this size; 0 if there is no room.
  static func sideColumns(on size: Size) -> Int {
    guard size.width >= 110, size.height >= 30 else { return 0 }
    let spare = size.width - 6 - measure - sideGap
    return min(sideColumns.upperBound, max(sideColumns.lowerBound, spare))
  }

  /// Lays out a screen with a body of `most` columns, and `side` columns beside it; 0 for none.
  init(_ size: Size, most: Int = Self.measure, side: Int = 0) {
    let margin = size.width >= 60 ? 3 : 2
    let beside = side == 0 ? 0 : Self.sideGap + side
    let spare = max(0, size.width - 2 * margin - most - beside)
    left = margin + spare / 2
    end = min(size.width - margin - beside, left + most)
    hasRules = size.height >= 8
    let air = size.height >= 20 ? 1 : 0
    pictureTop = hasRules ? 2 : 1
    top = pictureTop + air
    height = max(1, size.height - top - (hasRules ? 2 : 1))
    pictureHeight = height + air
  }

  /// Whether a picture fits beside the rows.
  func hasRoom(for picture: Picture) -> Bool {
    let usual = width - picture.spread
    return picture.columnsBeside(usual) < usual && pictureHeight >= picture.leastHeight
  }
}
