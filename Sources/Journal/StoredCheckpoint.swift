package import Coach

/// A checkpoint as it stands in a file.
package struct StoredCheckpoint: Hashable, Codable, Sendable {
  package let checkpoint: Checkpoint
  /// When it was made.
  package let at: WallTime
  /// When the session began.
  package let began: WallTime
  /// The file of a routine that is not in the library.
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
