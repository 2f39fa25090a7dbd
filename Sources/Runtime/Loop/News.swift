import Coach
import Flow

/// Audible news, in order.
enum News: Equatable {
  /// Announcements that fell due together.
  case told([Announcement])
  /// The clock has stopped: end all speech.
  case hush
}
