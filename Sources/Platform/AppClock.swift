/// The program's only clock: time since it started, unaffected by wall clock changes and still
/// counting while the machine is suspended. It can run faster than real time, to rehearse a
/// routine.
package struct AppClock {
  private let start = ContinuousClock.now
  private let speed: Int

  package init(speed: Int) { self.speed = speed }

  /// Whether this is a rehearsal, faster than real time, rather than practice.
  package var isRehearsal: Bool { speed > 1 }

  /// Real time since the program started.
  package var real: Duration { ContinuousClock.now - start }

  /// Time since the program started, multiplied by the speed.
  package var now: Duration { real * speed }

  /// Returns the real time to wait until the clock reaches a time; never negative.
  package func wait(until time: Duration) -> Duration { wait(untilReal: time / speed) }

  /// Returns the real time to wait until this much real time has passed since the program started;
  /// never negative.
  package func wait(untilReal time: Duration) -> Duration { max(.zero, time - real) }

  /// Returns the real time, since the program started, at which the clock reaches a time.
  package func real(at time: Duration) -> Duration { time / speed }
}
