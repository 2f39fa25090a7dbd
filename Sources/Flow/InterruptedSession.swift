package import Coach

/// A session that was cut short, and may be gone on with.
package struct InterruptedSession: Hashable, Sendable {
  /// The session's own id.
  package let id: String
  package let checkpoint: Checkpoint
  /// What it was a session of; `nil` where that is not there any more, and for a practice timer.
  package let routine: Routine?
  /// A practice timer's; `nil` for a routine.
  package let practice: Practice?
  /// How long ago the checkpoint was made.
  package let ago: Duration

  package init(
    id: String, checkpoint: Checkpoint, routine: Routine?, practice: Practice? = nil, ago: Duration
  ) {
    self.id = id
    self.checkpoint = checkpoint
    self.routine = routine
    self.practice = practice
    self.ago = ago
  }

  /// Whether there is something to go on with.
  package var canResume: Bool { routine != nil || practice != nil }
}
