/// A notice to the user about the last change to a session.
package enum SessionNotice: Hashable, Sendable {
  /// The segment can't get longer: it is at the limit of the step's dose or of the session.
  case safeLimit
  /// The segment can't get shorter and still be useful.
  case tooShort
  /// The hold can be released after this many seconds.
  case holdOn(seconds: Int)
  /// The rest is lighter and shorter, at no more than this pressure; `nil` if it has none.
  case eased(pressure: Int?)
  /// As `eased`, and the part that hurt is skipped.
  case easedAndLeftOut
  /// Something came up outside the session.
  case problem(Notice)
}
