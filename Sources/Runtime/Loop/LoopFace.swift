import Coach
import Flow

/// How the program shows itself and what is done at it: on the screen, in lines, as events.
///
/// `next` gives what was done one event at a time. A face that answers each line by itself gives
/// nothing after one until it has shown what became of that.
protocol LoopFace: Source, ~Copyable {
  /// Whether it can ring.
  var hasBell: Bool { get }

  /// What falls due by itself, as in a trial of the cues.
  mutating func announcements(at now: Duration) -> [Announcement]

  /// Shows where the application stands, and what the user was told since the last time.
  mutating func show(_ told: [Announcement], _ flow: Flow) throws

  /// Rings the bell once.
  mutating func ring() throws

  /// Tells the desktop.
  mutating func notify(_ text: String)
}

extension LoopFace where Self: ~Copyable {
  mutating func announcements(at now: Duration) -> [Announcement] { [] }
  mutating func notify(_ text: String) {}
}
