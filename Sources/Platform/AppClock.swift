/// The one clock: time since the program began, on a clock that neither a changed wall clock nor a
/// suspended machine fools. It can run faster than real time, to try a routine out.
package struct AppClock {
  private let start = ContinuousClock.now
  private let speed: Int

  package init(speed: Int) { self.speed = speed }

  /// Whether it is no clock to practise by: somebody tries a routine out.
  package var isRehearsal: Bool { speed > 1 }

  /// Real time since the program began.
  package var real: Duration { ContinuousClock.now - start }

  /// Time since the program began, times the speed.
  package var now: Duration { real * speed }

  /// Real time to wait until the clock shows a time; never negative.
  package func wait(until time: Duration) -> Duration { wait(untilReal: time / speed) }

  /// Real time to wait until so much of it has passed since the program began; never negative.
  package func wait(untilReal time: Duration) -> Duration { max(.zero, time - real) }

  /// The real time, since the program began, at which the clock shows a time.
  package func real(at time: Duration) -> Duration { time / speed }
}
