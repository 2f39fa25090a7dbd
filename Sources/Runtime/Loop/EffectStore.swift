import Coach
import Flow

/// Carries out effects that involve the disk.
protocol EffectStore {
  /// Carries out an effect; returns the resulting events for the flow.
  mutating func perform(_ effect: Flow.Effect, at time: WallTime) -> [Flow.Event]

  /// Rereads stored data, which another process may have changed; `nil` if it can't be read.
  mutating func reread(at time: WallTime, _ library: Library) -> Flow.Event?
}
