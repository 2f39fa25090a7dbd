/// A practice timer while it is being written.
struct TimerDraft {
  var parts = ""
  var name = ""
}
