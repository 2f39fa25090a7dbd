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
  let height: Int
  /// Whether there is room for rules above and below the body.
  let hasRules: Bool

  /// Columns of the body text.
  var width: Int { max(1, end - left) }

  init(_ size: Size) {
    let margin = size.width >= 60 ? 3 : 2
    let most = 96
    let spare = max(0, size.width - 2 * margin - most)
    left = margin + spare / 2
    end = min(size.width - margin + 1, left + most)
    hasRules = size.height >= 8
    let air = size.height >= 20 ? 1 : 0
    top = (hasRules ? 2 : 1) + air
    height = max(1, size.height - top - (hasRules ? 2 : 1))
  }

  /// Whether a picture fits beside the rows.
  func hasRoom(for picture: Picture) -> Bool {
    picture.columnsBeside(width) < width && height >= picture.height + 2
  }
}
