import CNcurses
import Glibc

/// Waits for one of the descriptors, for at most `limit` (nil: for ever); notes in each what is with
/// it, and returns with how many something is. Negative where a signal broke in.
func watch(_ watched: inout [pollfd], for limit: Duration?) -> CInt {
  guard let limit else { return knead_wait(&watched, watched.count, nil) }
  var time = timespec(limit)
  return knead_wait(&watched, watched.count, &time)
}

extension pollfd {
  /// Watches a descriptor for one kind of event; nothing where the descriptor is negative.
  init(_ descriptor: CInt, _ event: CInt) {
    self.init(fd: descriptor, events: Int16(event), revents: 0)
  }
}

extension timespec {
  /// A time to wait, rounded up: to wake a moment before a deadline means to wait once more for
  /// nothing.
  fileprivate init(_ time: Duration) {
    let (seconds, attoseconds) = max(.zero, time).components
    let nanoseconds = (attoseconds + 999_999_999) / 1_000_000_000
    let isWhole = nanoseconds == 1_000_000_000
    self.init(
      tv_sec: Int(seconds) + (isWhole ? 1 : 0), tv_nsec: isWhole ? 0 : Int(nanoseconds))
  }
}
