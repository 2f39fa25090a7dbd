import Coach
import Flow
import Platform

@testable import Runtime

/// A face that logs each call, and returns one event each time it has shown something.
struct FakeFace: LoopFace {
  let log: Log
  var events: [Flow.Event]
  var hasBell = true
  /// Whether the result of the last event has been shown.
  private var mayTake = false

  init(_ log: Log, _ events: [Flow.Event]) {
    self.log = log
    self.events = events
  }

  var watches: [Watch] { [] }

  var deadline: Duration? { .zero }

  mutating func show(_ announcements: [Announcement], _ flow: Flow) {
    log.lines.append("show" + announcements.map { " " + $0.cue.word }.joined())
    mayTake = true
  }

  mutating func ring() { log.lines.append("ring") }

  mutating func notify(_ text: String) { log.lines.append("notify") }

  mutating func wake(_ ready: [Watch], at now: Duration) {}

  mutating func next(in flow: Flow, at now: Duration) -> Flow.Event? {
    guard mayTake, !events.isEmpty else { return nil }
    mayTake = false
    return events.removeFirst()
  }
}
