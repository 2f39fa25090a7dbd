package import Coach

/// Text below the player's clock. Keys are referred to by name.
package enum PlayerWords {
  package static let stop = "Stop here? What you did is saved."
  /// The same for a rehearsal or a practice timer, of which nothing is saved.
  package static let stopUnsaved = "Stop here?"
  package static let stopHere = KeyText("stop", "Stop the session here.")
  package static let carryOn = KeyText("carry on", "Go on with the session.")
  package static let stayPaused = KeyText("stay paused", "Go back to the session, still paused.")
  package static let rehearsal = "Rehearsal: nothing is recorded"
  /// The mark of a rehearsal for small screens.
  package static let isRehearsal = "rehearsal"
  package static let rehearsed = "That was a rehearsal. Nothing was recorded."
  package static let rest = "Rest. Breathe slowly."
  /// The state of the clock: in capitals over it, and in small letters on the smallest screens.
  package static let isPaused = "PAUSED"
  package static let paused = "paused"
  package static let getReady = "get ready"
  package static let resting = "rest"
  /// While paused, if there is nothing else to say.
  package static let nothingLost = "Rest as long as you like. Nothing is lost."
  package static let steps = "Steps"
  package static let pressure = "Pressure"
  package static let nextLead = "Next"
  /// Above the drawing of a step that comes.
  package static let soon = "soon"
  package static let endless = "Until you stop it"

  /// The answers to the question whether to stop, below the clock; `staysPaused` if it stood still
  /// before.
  package static func stopKeys(staysPaused: Bool) -> String {
    "y to stop, n to \(staysPaused ? stayPaused.label : carryOn.label)"
  }

  /// The key that resumes, below the clock.
  package static func resume(_ key: String) -> String { "\(key) to resume" }

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
    return nextLead + "  \(time.map { "\(name), \(ClockText.words($0))" } ?? name)"
  }

  /// The target pressure.
  package static func pressure(_ pressure: Int) -> String { "\(pressure) of 10" }

  /// The elapsed and total time of a session, in seconds.
  package static func time(_ seconds: Int, of total: Int) -> String {
    "\(ClockText.clock(seconds)) of \(ClockText.clock(total))"
  }

  /// A step's own warning.
  package static func warning(_ text: String) -> String { "Warning: \(text)" }

  /// A description of a step's drawing.
  package static func drawing(_ text: String) -> String { "Drawing: \(text)" }

  /// The step's number and the number of steps.
  package static func count(_ step: Int, of steps: Int) -> String { "\(step) of \(steps)" }
}
