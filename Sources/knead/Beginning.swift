import Coach

/// What the full-screen program begins with.
enum Beginning {
  case home
  case checkIn
  /// The check-in with all its questions.
  case review
  /// A routine's id or file, and the minutes there are for it.
  case play(String, minutes: Int?)
  /// The session that was cut short last.
  case resume
  case practise(Practice)
}
