package import Coach

/// Text for rating a session, straight afterwards and the next morning.
package enum RatingWords {
  package static let now = "How is your pain now?"
  package static let saved = "Saved."
  package static let scale = "0 none, 5 strong but bearable, 10 worst"
  package static let note = "Note  "
  package static let save = "Save"
  package static let missing = "How much does it hurt now? Type a number from 0 to 10."
  package static let number = KeyText("pain now", KeyWords.typeNumber)
  package static let toNote = KeyText("note", "Go to the note, then to Save.")
  package static let saving = KeyText("save", "Save, and go to the home screen.")
  package static let skip = KeyText("skip", "Go to the home screen without rating the session.")

  /// The page title for a session's ending.
  package static func title(_ ending: SessionRecord.Ending) -> String {
    switch ending {
    case .finished: "Well done"
    case .stopped: "Stopped"
    }
  }

  /// The routine played and its duration.
  package static func played(_ record: SessionRecord) -> String {
    "\(record.title), \(ClockText.words(.seconds(record.active.secondsDown)))"
  }

  package static let moment = "before"

  /// The pain at an earlier moment, 0-10.
  package static func was(_ pain: Int, _ moment: String) -> String {
    "It was \(pain) out of 10 \(moment)."
  }

  /// The pain now compared with that at an earlier moment, 0-10.
  package static func compared(_ now: Int, _ before: Int, _ moment: String) -> String {
    let points = abs(now - before) == 1 ? "1 point" : "\(abs(now - before)) points"
    return now == before
      ? "The same as \(moment)."
      : "\(points) \(now < before ? "lower" : "higher") than \(moment)."
  }
}
