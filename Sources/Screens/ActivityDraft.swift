import Coach

/// An activity while it is being entered.
struct ActivityDraft {
  var name = ""
  /// 0-10; `nil` until entered.
  var score: Int?
}
