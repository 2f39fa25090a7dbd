/// What the player's screen keeps beside the session.
struct PlayerDraft {
  /// Whether it asks if the session should end here.
  var asksToStop = false
  /// Whether the step's drawing is described in words.
  var showsText = false
  /// Whether the sheet of what can be changed lies over it.
  var isAdjusting = false
}
