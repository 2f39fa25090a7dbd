import Canvas
import Flow
import Coach

/// One screen of the application: its layout and its keys. Created anew from the application's
/// state for each frame and each key.
protocol Screen {
  /// The most columns of its body.
  var most: Int { get }
  /// Whether a large screen has something beside its body.
  func hasSide(_ draft: Draft) -> Bool
  /// Lays out the screen for a given body width.
  func sheet(width: Int, _ draft: Draft) -> Sheet
  /// Handles a key other than moving and help; may change the draft.
  func event(for key: Key, _ draft: inout Draft) -> Flow.Event?
  /// The keys, for the footer and the help.
  func hints(_ draft: Draft) -> [Hint]
  /// Whether its list can be searched now.
  func isSearchable(_ draft: Draft) -> Bool
  /// Whether a key only goes back, or leaves the page without an answer.
  func goesBack(_ key: Key, _ draft: Draft) -> Bool
}

extension Screen {
  /// As many as are easy to read.
  var most: Int { Layout.measure }

  /// Nothing.
  func hasSide(_ draft: Draft) -> Bool { false }

  func goesBack(_ key: Key, _ draft: Draft) -> Bool { false }

  func isSearchable(_ draft: Draft) -> Bool { false }
}
