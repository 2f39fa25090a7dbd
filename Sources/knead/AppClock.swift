/// The one clock: time since the program began, on a clock that neither a changed wall clock nor a
/// suspended machine fools. It can run faster than real time, to try a routine out.
struct AppClock {
  private let start = ContinuousClock.now
  private let speed: Int

  init(speed: Int) { self.speed = speed }

  /// Time since the program began, times the speed.
  var now: Duration { (ContinuousClock.now - start) * speed }

  /// Real time to wait until the clock shows a time; never negative.
  func wait(until time: Duration) -> Duration { max(.zero, (time - now) / speed) }
}
