import Glibc
package import SystemPackage

extension Errno {
  /// The error from the last failed system call.
  package static var last: Errno { Errno(rawValue: errno) }
}
