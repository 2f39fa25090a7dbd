import Coach

/// What a face adds to the application's state: what is in focus, and what is typed or marked but
/// not yet given as an answer. It is made anew on each screen.
struct Draft {
  /// The number of the choice in focus.
  var focus = 0
  /// Rows that the body is scrolled by, from where the focus puts it.
  var top = 0
  /// Columns of the body on the screen as it is now.
  var width = 80
  /// Lines ticked so far, by their numbers.
  var ticked: [Int: Answer] = [:]
  /// The page that lies over this one, by the key that opened it.
  var over: String?
  /// A number chosen so far, 0-10.
  var number: Int?
  /// A line typed so far.
  var note = ""
  /// Whether the further part of a screen is open: what was left out, why we ask.
  var showsMore = false
  /// What of the progress is shown.
  var part = ProgressScreen.Part.pictures
  /// Whether it is told by place rather than by technique.
  var isByPlace = false
  /// The activities as they are being told.
  var activities = Array(repeating: ActivityDraft(), count: Activity.most)
  /// Whether a drawing or a picture is told in words.
  var showsText = false
  /// Whether the player asks if the session should end here.
  var asksToStop = false
  /// A line that tells what is still needed.
  var hint = ""
}
