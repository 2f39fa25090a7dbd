import Flow
import Platform

/// Something that the loop waits for: the voice, other processes, what is typed. It takes in what
/// came when it is woken, and hands it over one event at a time, so that each is judged by what
/// stands after the one before.
protocol Source: ~Copyable {
  /// What to watch meanwhile.
  var watches: [Watch] { get }

  /// When it wants to be woken in any case, on the clock by which it is woken; `nil` where nothing of
  /// it moves.
  var deadline: Duration? { get }

  /// Time has passed, or some of its descriptors are ready: takes in what came.
  mutating func wake(_ ready: [Watch], at now: Duration)

  /// The next event out of what came, as the application stands now; `nil` where there is none.
  mutating func next(in flow: Flow, at now: Duration) throws -> Flow.Event?
}
