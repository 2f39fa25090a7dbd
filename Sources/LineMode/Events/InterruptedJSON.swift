import Documents
import Coach
package import Flow
import Wording

/// A session that may go on, for `knead resume --list`.
package struct InterruptedJSON: Encodable {
  let title: String
  let step: Int
  let steps: Int
  let side: String?
  let left: Int
  /// Whole seconds of the routine that were reached.
  let position: Int
  /// Milliseconds since it was noted.
  let ago: Int
  let isGoingOn: Bool
  /// Whether it counts up, and the time that is left means nothing.
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
