import Glibc
package import SystemPackage

extension Errno {
  /// The error of the system call that failed last.
  package static var last: Errno { Errno(rawValue: errno) }
}
