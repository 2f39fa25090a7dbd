import Coach
import Journal

/// The stored state of a running session.
struct RunningSession {
  /// The checkpoint file; `nil` while it can't be written.
  var file: SessionFile?
  /// When the session began.
  let began: WallTime?
  /// The path of its routine, if that isn't in the library.
  let routineFile: String?
}
