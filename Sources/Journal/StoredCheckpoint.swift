package import Coach

/// A checkpoint as stored in a session file.
package struct StoredCheckpoint: Hashable, Codable, Sendable {
  package let checkpoint: Checkpoint
  /// When the checkpoint was made.
  package let at: WallTime
  /// When the session began.
  package let began: WallTime
  /// The path of a routine outside the library.
  package let file: String?

  package init(
    checkpoint: Checkpoint, at: WallTime, began: WallTime? = nil, file: String? = nil
  ) {
    self.checkpoint = checkpoint
    self.at = at
    self.began = began ?? at
    self.file = file
  }
}
