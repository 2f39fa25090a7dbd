/// The player screen's own state, beside the session.
struct PlayerDraft {
  /// Whether the screen is asking if the session should end here.
  var asksToStop = false
  /// Whether the step's drawing is described in words.
  var showsText = false
  /// Whether the adjust sheet is open over the player.
  var isAdjusting = false
}
