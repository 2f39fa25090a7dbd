/// Which of its two drawings a figure is shown with.
package enum DrawingStyle: CaseIterable, Sendable {
  /// In box characters.
  case unicode
  /// In ASCII, for terminals that show no more.
  case ascii
}
