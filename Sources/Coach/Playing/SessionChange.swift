/// The result of a command or an event in a session.
package struct SessionChange: Hashable, Sendable {
  /// The cues to deliver.
  package let cues: [Cue]
  /// The adjustment to record, if any.
  package let adjustment: SessionRecord.Adjustment?
  /// The notice to show, if any.
  package let notice: SessionNotice?

  init(
    _ cues: [Cue], adjustment: SessionRecord.Adjustment? = nil, notice: SessionNotice? = nil
  ) {
    self.cues = cues
    self.adjustment = adjustment
    self.notice = notice
  }
}
