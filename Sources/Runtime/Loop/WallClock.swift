package import Coach
import Glibc

extension WallTime {
  /// The current time in the local time zone.
  package static var now: WallTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    localtime_r(&time.tv_sec, &parts)
    return WallTime(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: parts.tm_gmtoff)
  }
}
