import Coach
import Flow

/// What carries out the effects that reach the disk.
protocol EffectStore {
  /// Carries out an effect; returns what the flow has to know of it.
  mutating func perform(_ effect: Flow.Effect, at time: WallTime) -> [Flow.Event]

  /// What is kept by now: another process may have written to it; `nil` where that cannot be read.
  mutating func reread(at time: WallTime, _ library: Library) -> Flow.Event?
}
