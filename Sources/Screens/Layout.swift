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

  init(_ size: Size, most: Int = Self.measure) {
    let margin = size.width >= 60 ? 3 : 2
    let spare = max(0, size.width - 2 * margin - most)
    left = margin + spare / 2
    end = min(size.width - margin, left + most)
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
