import Coach
import Flow

/// The user interface the loop drives: full screen, line mode or events.
///
/// `next` returns one event at a time. A face that answers each line separately returns no further
/// event until it has shown the result of the previous one.
protocol LoopFace: Source, ~Copyable {
  /// Whether the face can ring a bell.
  var hasBell: Bool { get }

  /// The face's own announcements that are due, as in a cue trial.
  mutating func announcements(at now: Duration) -> [Announcement]

  /// Shows the application's state and the announcements since the last call.
  mutating func show(_ told: [Announcement], _ flow: Flow) throws

  /// Rings the bell once.
  mutating func ring() throws

  /// Sends a desktop notification.
  mutating func notify(_ text: String)
}

extension LoopFace where Self: ~Copyable {
  mutating func announcements(at now: Duration) -> [Announcement] { [] }
  mutating func notify(_ text: String) {}
}
