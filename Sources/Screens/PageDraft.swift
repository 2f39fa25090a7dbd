import Coach

/// Input on a page that has not been submitted yet.
struct PageDraft {
  /// Ticked lines, by index.
  var ticked: [Int: Answer] = [:]
  /// The chosen number, 0-10.
  var number: Int?
  /// The note typed so far.
  var note = ""
  /// The activities entered so far.
  var activities = Array(repeating: ActivityDraft(), count: Activity.most)
  /// The practice timer written so far.
  var timer = TimerDraft()
  /// A hint about what is still missing.
  var hint = ""
  /// The page shown over this one, by the key that opened it.
  var over: String?
  /// What is being looked for; `nil` if nothing is.
  var search: Search?
  /// The focus at which the picture of the body was turned, and how often.
  var turned: (focus: Int, times: Int)?
  /// Whether a picture is replaced by its description.
  var showsText = false
}
