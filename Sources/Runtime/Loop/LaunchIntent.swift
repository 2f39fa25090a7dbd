package import Coach

/// What the full-screen program begins with.
package enum LaunchIntent {
  case home
  case checkIn
  /// The check-in with all its questions.
  case review
  /// A routine's id or file, and the minutes there are for it.
  case play(String, minutes: Int?)
  /// The session that was cut short last.
  case resume
  case practise(Practice)
  /// The progress of so many days.
  case progress(days: Int)

  /// Whether the back on the morning after the last session is asked after first.
  var asksMorning: Bool {
    switch self {
    case .home, .checkIn, .review, .play, .resume: true
    case .practise, .progress: false
    }
  }

  /// Whether something of the journal is shown before the files of the library are read.
  var showsJournalFirst: Bool {
    switch self {
    case .home, .progress: true
    case .checkIn, .review, .play, .resume, .practise: false
    }
  }
}
