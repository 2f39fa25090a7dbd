import Flow
import Platform

/// A source of events for the loop: the voice, other processes, typed input. It reads input when
/// woken and hands over one event at a time, so that each is judged in the state left by the
/// previous one.
protocol Source: ~Copyable {
  /// The descriptors to watch while waiting.
  var watches: [Watch] { get }

  /// When to wake it at the latest, on the same clock as `wake`; `nil` if nothing is pending.
  var deadline: Duration? { get }

  /// Reads what has arrived, after time has passed or descriptors have become ready.
  mutating func wake(_ ready: [Watch], at now: Duration)

  /// The next event, given the application's current state; `nil` if there is none.
  mutating func next(in flow: Flow, at now: Duration) throws -> Flow.Event?
}
