package import Coach

/// The program's starting point.
package enum LaunchIntent {
  case home
  case checkIn
  /// The check-in, with all its questions.
  case review
  /// A routine's id or file, and the minutes available.
  case play(String, minutes: Int?)
  /// The latest unfinished session.
  case resume
  case practise(Practice)
  /// Progress over a number of days.
  case progress(days: Int)

  /// Whether to ask first how the back was on the morning after the last session.
  var asksMorning: Bool {
    switch self {
    case .home, .checkIn, .review, .play, .resume: true
    case .practise, .progress: false
    }
  }

  /// Whether to show journal content before the library files are read.
  var showsJournalFirst: Bool {
    switch self {
    case .home, .progress: true
    case .checkIn, .review, .play, .resume, .practise: false
    }
  }
}
