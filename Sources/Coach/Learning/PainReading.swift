/// Back pain as it was told at a moment: at a check-in, before a session, on the next morning or in the
/// diary.
package struct PainReading: Hashable, Sendable {
  package let at: WallTime
  /// 0-10.
  package let pain: Int

  package init(at: WallTime, pain: Int) {
    self.at = at
    self.pain = pain
  }
}
