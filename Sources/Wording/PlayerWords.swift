package import Coach

/// What the player shows below the clock. Keys are given by their names.
package enum PlayerWords {
  package static let stop = "Stop here? y to stop, n to carry on."
  package static let rest = "Rest. Breathe slowly."
  /// Beside the clock, where there is no room for more.
  package static let isPaused = "paused"
  package static let endless = "Until you stop it"

  /// The caption while paused, with the key that resumes.
  package static func paused(_ key: String) -> String { "Paused. Press \(key) to resume." }

  /// It is paused, and the user should know something.
  package static func paused(_ notice: SessionNotice, _ key: String) -> String {
    "\(notice.sentence) Press \(key) to resume."
  }

  /// The caption while the clock waits for a key, after a notice if there is one.
  package static func waiting(_ notice: SessionNotice?, _ release: String, _ pause: String)
    -> String
  {
    (notice.map { $0.sentence + " " } ?? "")
      + "Press \(release) or \(pause) when you are ready."
  }

  /// A caption; `next` is what follows.
  package static func text(_ caption: Caption, next: NextPart) -> String {
    switch caption {
    case .getReady: "\(AnnouncementWords.getReady) Keep what you need within reach."
    case .side(let side, first: true): "\(side.name) first. Get into place."
    case .side(let side, first: false): "\(AnnouncementWords.switchSides) \(side.name) now."
    case .half: AnnouncementWords.half
    case .lastTen: "10 seconds … then \(PartWords.name(of: next))"
    case .soon(let seconds): "\(seconds) … then \(PartWords.name(of: next))"
    case .remark(let text): text
    }
  }

  /// What comes next, and how long it lasts.
  package static func next(_ next: NextPart, for time: Duration?) -> String {
    let name = PartWords.name(of: next)
    return "Next  \(time.map { "\(name), \(ClockText.words($0))" } ?? name)"
  }

  /// How hard to press now, of 10, with the same in `boxes`.
  package static func pressure(_ pressure: Int, _ boxes: String) -> String {
    "Pressure  \(boxes)  \(pressure)/10"
  }

  /// How much of a session is over, in seconds.
  package static func time(_ seconds: Int, of total: Int) -> String {
    "\(ClockText.clock(seconds)) of \(ClockText.clock(total))"
  }

  /// A step's drawing in words.
  package static func drawing(_ text: String) -> String { "The drawing: \(text)" }

  /// Which step it is, of how many.
  package static func count(_ step: Int, of steps: Int) -> String { "Step \(step) of \(steps)" }
}
