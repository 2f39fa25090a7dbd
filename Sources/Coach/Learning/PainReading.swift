/// Back pain as it was told at a moment: at a check-in, before a session, on the next morning or in the
/// diary.
package struct PainReading: Hashable, Sendable {
  /// On the clock of this run of the program; before its start for what the journal holds.
  package let at: Duration
  /// 0-10.
  package let pain: Int

  package init(at: Duration, pain: Int) {
    self.at = at
    self.pain = pain
  }
}
