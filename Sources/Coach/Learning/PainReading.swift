/// A back pain rating at a point in time: from a check-in, before a session, the next morning or
/// the diary.
package struct PainReading: Hashable, Sendable {
  package let at: WallTime
  /// 0-10.
  package let pain: Int

  package init(at: WallTime, pain: Int) {
    self.at = at
    self.pain = pain
  }
}
