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

  /// Whether it can begin without the journal and the library: a timer asks nothing, and the gate has
  /// no say in it. Both are read before any key is.
  var needsNothing: Bool {
    if case .practise = self { true } else { false }
  }

  /// Whether to show the first frame before anything is read.
  var showsAtOnce: Bool {
    switch self {
    case .home, .practise: true
    case .checkIn, .review, .play, .resume, .progress: false
    }
  }

  /// Whether to show journal content before the user's own files are read.
  var showsJournalFirst: Bool {
    switch self {
    case .home, .progress: true
    case .checkIn, .review, .play, .resume, .practise: false
    }
  }
}
