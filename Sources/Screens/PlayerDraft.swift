import Coach

/// The player screen's own state, beside the session.
struct PlayerDraft {
  /// What the clock was doing when the screen asked whether the session should end here; `nil` while
  /// it does not ask.
  var stopQuestion: StopQuestion?
  /// Whether the step's drawing is described in words.
  var showsText = false
  /// Whether the adjust sheet is open over the player.
  var isAdjusting = false

  /// What the clock was doing before the question whether to stop, to return to if the answer is no.
  enum StopQuestion {
    case running, paused, waiting

    init(_ state: Player.State) {
      switch state {
      case .running: self = .running
      case .paused, .finished, .stopped: self = .paused
      case .waiting: self = .waiting
      }
    }
  }
}
