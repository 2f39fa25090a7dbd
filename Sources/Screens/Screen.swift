import Canvas
import Flow
import Coach

/// One screen of the application: its layout and its keys. Created anew from the application's
/// state for each frame and each key.
protocol Screen {
  /// Lays out the screen for a given body width.
  func sheet(width: Int, _ draft: Draft) -> Sheet
  /// Handles a key other than moving and help; may change the draft.
  func event(for key: Key, _ draft: inout Draft) -> Flow.Event?
  /// Whether a key only goes back, or leaves the page without an answer.
  func goesBack(_ key: Key, _ draft: Draft) -> Bool
}

extension Screen {
  func goesBack(_ key: Key, _ draft: Draft) -> Bool { false }
}
