package import Coach

/// An unfinished session that may be resumed.
package struct InterruptedSession: Hashable, Sendable {
  /// The id of the session.
  package let id: String
  package let checkpoint: Checkpoint
  /// The routine; `nil` if it no longer exists, and for a practice timer.
  package let routine: Routine?
  /// The practice timer; `nil` for a routine.
  package let practice: Practice?
  /// The age of the checkpoint.
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

  /// Whether the routine or practice timer is still available.
  package var canResume: Bool { routine != nil || practice != nil }
}
