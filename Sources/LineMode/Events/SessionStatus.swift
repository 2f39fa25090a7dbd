import Documents
package import Coach
import Wording

/// The status of a session, for other programs.
package struct SessionStatus: Encodable {
  let title: String
  /// `running`, `paused`, `waiting` (for a key), `finished` or `stopped`.
  package let state: String
  /// The step, counted from 1.
  let step: Int
  let steps: Int
  let name: String
  let side: String?
  /// Whole seconds: left of this part, played, and in all.
  let left: Int
  let position: Int
  let total: Int
  let next: String
  /// When to stop, in this step.
  let warning: String?
  /// The current pressure limit, 0-10 discomfort.
  let pressure: Int?
  let canRelease: Bool
  /// Whether the session counts up, so that the time left means nothing.
  let countsUp: Bool

  package init(_ playing: Session) {
    let player = playing.player
    let timeline = player.timeline
    let index = timeline.index(at: player.position)
    let here = timeline.segments[index]
    title = playing.title
    state = player.state.word
    step = here.step + 1
    steps = timeline.steps.count
    name = PartWords.name(of: here, in: timeline)
    side = here.side?.rawValue
    left = timeline.secondsLeft(at: player.position)
    position = player.position.secondsDown
    total = timeline.end.secondsUp
    next = PartWords.name(of: timeline.next(after: index))
    warning = playing.warning
    pressure = playing.pressure
    canRelease = playing.canRelease
    countsUp = playing.countsUp
  }

  /// The status as JSON.
  package var json: String { JSONText.text(self) }
}
