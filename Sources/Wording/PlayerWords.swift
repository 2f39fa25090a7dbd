package import Coach

/// Text below the player's clock. Keys are referred to by name.
package enum PlayerWords {
  package static let stop = "Stop here? y to stop, n to carry on."
  package static let rehearsal = "Rehearsal: nothing is recorded"
  /// The mark of a rehearsal for small screens.
  package static let isRehearsal = "rehearsal"
  package static let rehearsed = "That was a rehearsal. Nothing was recorded."
  package static let rest = "Rest. Breathe slowly."
  /// The paused label beside the clock, for small screens.
  package static let isPaused = "paused"
  package static let endless = "Until you stop it"

  /// The caption while paused, with the key that resumes.
  package static func paused(_ key: String) -> String { "Paused. Press \(key) to resume." }

  /// The caption while paused, with a notice for the user.
  package static func paused(_ notice: SessionNotice, _ key: String) -> String {
    "\(notice.sentence) Press \(key) to resume."
  }

  /// The caption while the clock waits for a key, preceded by any notice.
  package static func waiting(_ notice: SessionNotice?, _ release: String, _ pause: String)
    -> String
  {
    (notice.map { $0.sentence + " " } ?? "")
      + "Press \(release) or \(pause) when you are ready."
  }

  /// The text of a caption; `next` is the part that follows.
  package static func text(_ caption: Caption, next: NextPart) -> String {
    switch caption {
    case .getReady: "\(AnnouncementWords.getReady) Keep what you need within reach."
    case .side(let side, first: true): "\(side.name) first. Get into position."
    case .side(let side, first: false): "\(AnnouncementWords.switchSides) \(side.name) now."
    case .half: AnnouncementWords.half
    case .lastTen: "10 seconds … then \(PartWords.name(of: next))"
    case .soon(let seconds): "\(seconds) … then \(PartWords.name(of: next))"
    case .remark(let text): text
    }
  }

  /// The next part and its length.
  package static func next(_ next: NextPart, for time: Duration?) -> String {
    let name = PartWords.name(of: next)
    return "Next  \(time.map { "\(name), \(ClockText.words($0))" } ?? name)"
  }

  /// The target pressure out of 10, also drawn as `boxes`.
  package static func pressure(_ pressure: Int, _ boxes: String) -> String {
    "Pressure  \(boxes)  \(pressure)/10"
  }

  /// The elapsed and total time of a session, in seconds.
  package static func time(_ seconds: Int, of total: Int) -> String {
    "\(ClockText.clock(seconds)) of \(ClockText.clock(total))"
  }

  /// A step's own warning.
  package static func warning(_ text: String) -> String { "Warning: \(text)" }

  /// A description of a step's drawing.
  package static func drawing(_ text: String) -> String { "Drawing: \(text)" }

  /// The step's number and the number of steps.
  package static func count(_ step: Int, of steps: Int) -> String { "Step \(step) of \(steps)" }
}
