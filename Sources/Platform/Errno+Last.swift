import Glibc
package import SystemPackage

extension Errno {
  /// What the system said of the call that failed last.
  package static var last: Errno { Errno(rawValue: errno) }
}
