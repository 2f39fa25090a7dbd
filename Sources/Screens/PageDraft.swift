import Coach

/// What is filled in on a page, and not yet given as an answer.
struct PageDraft {
  /// Lines ticked so far, by their numbers.
  var ticked: [Int: Answer] = [:]
  /// A number chosen so far, 0-10.
  var number: Int?
  /// A line typed so far.
  var note = ""
  /// The activities as they are being told.
  var activities = Array(repeating: ActivityDraft(), count: Activity.most)
  /// A line that tells what is still needed.
  var hint = ""
  /// The page that lies over this one, by the key that opened it.
  var over: String?
  /// Whether a picture is described in words.
  var showsText = false
}
