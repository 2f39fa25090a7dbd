import Coach
import Flow

/// What came up for the ear, in its order.
enum News: Equatable {
  /// These fell due together.
  case told([Announcement])
  /// The clock has come to stand: nothing is said any more.
  case hush
}
