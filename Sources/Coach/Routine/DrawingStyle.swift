/// The version of a figure to show.
package enum DrawingStyle: CaseIterable, Sendable {
  /// Drawn with box-drawing characters.
  case unicode
  /// Drawn in ASCII, for terminals limited to it.
  case ascii
}
