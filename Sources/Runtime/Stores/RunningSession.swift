import Coach
import Journal

/// A session that is going on, as far as the disk is concerned.
struct RunningSession {
  /// Where it stands; `nil` as long as that cannot be noted.
  var file: SessionFile?
  /// When it began.
  let began: WallTime?
  /// The file of its routine, where that is not in the library.
  let routineFile: String?
}
