import CLinux
import Glibc
package import SystemPackage

/// A descriptor to wait for.
package struct Watch: Hashable, Sendable {
  /// The states of a descriptor.
  package struct Readiness: OptionSet, Hashable, Sendable {
    package let rawValue: Int16
    package init(rawValue: Int16) { self.rawValue = rawValue }

    /// It is readable.
    package static let input = Readiness(rawValue: Int16(POLLIN))
    /// It is writable.
    package static let output = Readiness(rawValue: Int16(POLLOUT))
    /// The other end is closed, or the descriptor is invalid. Always waited for.
    package static let gone = Readiness(rawValue: Int16(POLLHUP | POLLERR | POLLNVAL))
  }

  package let descriptor: FileDescriptor
  /// The states to wait for; in a result, the states reached.
  package let readiness: Readiness

  package init(_ descriptor: FileDescriptor, for readiness: Readiness = .input) {
    self.descriptor = descriptor
    self.readiness = readiness
  }

  /// Waits for one of the descriptors, for at most `limit` (`nil`: for ever), and returns those
  /// that are ready, in their order. May return early with none if a signal interrupts it.
  package static func wait(for watches: [Watch], atMost limit: Duration?) -> [Watch] {
    var watched = watches.map {
      pollfd(fd: $0.descriptor.rawValue, events: $0.readiness.rawValue, revents: 0)
    }
    let count: CInt
    if let limit {
      var time = timespec(limit)
      count = knead_wait(&watched, watched.count, &time)
    } else {
      count = knead_wait(&watched, watched.count, nil)
    }
    guard count > 0 else { return [] }
    return watched.filter { $0.revents != 0 }.map {
      Watch(FileDescriptor(rawValue: $0.fd), for: Readiness(rawValue: $0.revents))
    }
  }
}

extension timespec {
  /// Creates a timeout, rounded up: waking just before a deadline would mean another, pointless
  /// wait.
  fileprivate init(_ time: Duration) {
    let (seconds, attoseconds) = max(.zero, time).components
    let nanoseconds = (attoseconds + 999_999_999) / 1_000_000_000
    let isWhole = nanoseconds == 1_000_000_000
    self.init(
      tv_sec: Int(seconds) + (isWhole ? 1 : 0), tv_nsec: isWhole ? 0 : Int(nanoseconds))
  }
}
