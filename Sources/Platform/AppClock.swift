/// The program's only clock: time since it started, unaffected by wall clock changes and still
/// counting while the machine is suspended. It can run faster than real time.
package struct AppClock {
  private let start = ContinuousClock.now
  /// The speed from which on nobody can practise along, so that playing is a rehearsal.
  package static let rehearsal = 10

  private let speed: Int

  package init(speed: Int) { self.speed = speed }

  /// Whether it runs faster than real time.
  package var runsFast: Bool { speed > 1 }

  /// Whether it runs so fast that playing is a rehearsal, not practice.
  package var isRehearsal: Bool { speed >= Self.rehearsal }

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
