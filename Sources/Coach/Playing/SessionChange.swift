/// What a command or an event did to a session.
package struct SessionChange: Hashable, Sendable {
  /// What the user is to be told.
  package let cues: [Cue]
  /// What the record keeps of it.
  package let adjustment: SessionRecord.Adjustment?
  /// What the user should know of it.
  package let notice: SessionNotice?

  init(
    _ cues: [Cue], adjustment: SessionRecord.Adjustment? = nil, notice: SessionNotice? = nil
  ) {
    self.cues = cues
    self.adjustment = adjustment
    self.notice = notice
  }
}
