import Text

/// The characters beyond ASCII that a terminal can draw.
package enum Repertoire {
  /// All, each as wide as in the canvas.
  case all
  /// Letters, as the console's fonts have them.
  case letters
  /// Those of two columns, because they are as wide everywhere.
  case wide
  /// None.
  case none

  /// Returns a frame that has only these characters.
  package func drawable(_ frame: Frame) -> Frame {
    switch self {
    case .all: frame
    case .letters: frame.inASCII { _ in true }
    case .wide: frame.inASCII { TextWidth.columns($0) == 2 }
    case .none: frame.inASCII { _ in false }
    }
  }
}
