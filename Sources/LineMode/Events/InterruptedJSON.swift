import Documents
import Coach
package import Flow
import Wording

/// A session that may be resumed, for `knead resume --list`.
package struct InterruptedJSON: Encodable {
  let title: String
  let step: Int
  let steps: Int
  let side: String?
  let left: Int
  /// Whole seconds of the routine reached.
  let position: Int
  /// Milliseconds since the checkpoint was saved.
  let ago: Int
  let isGoingOn: Bool
  /// Whether the session counts up, so that the time left means nothing.
  let countsUp: Bool

  package init(_ interrupted: InterruptedSession, isGoingOn: Bool) {
    let checkpoint = interrupted.checkpoint
    title = checkpoint.title
    step = checkpoint.step
    steps = checkpoint.steps
    side = checkpoint.side?.rawValue
    left = checkpoint.left
    position = checkpoint.position.secondsDown
    ago = Int(interrupted.ago / .milliseconds(1))
    self.isGoingOn = isGoingOn
    countsUp = checkpoint.countsUp
  }
}
