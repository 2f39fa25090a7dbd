import Coach

/// An activity as it is being told.
struct ActivityDraft {
  var name = ""
  /// 0-10; `nil` until it is told.
  var score: Int?
}
