import Canvas
import Flow
import Coach

/// One screen of the application: what it shows, and what its keys mean. A screen is made anew for
/// each frame and each key from the application's state.
protocol Screen {
  /// The screen laid out for a width of the body.
  func sheet(width: Int, _ draft: Draft) -> Sheet
  /// What a key means here, beyond moving and help; it may change the draft.
  func event(for key: Key, _ draft: inout Draft) -> Flow.Event?
}
