/// What the user should know of the last change to a session.
package enum SessionNotice: Hashable, Sendable {
  /// It cannot be longer: the dose of the step, or the session, ends.
  case safeLimit
  /// It cannot be shorter and still do any good.
  case tooShort
  /// It can be released only after so many seconds.
  case holdOn(seconds: Int)
  /// The rest is lighter and shorter; at most this pressure, where there is one.
  case eased(pressure: Int?)
  /// The same, and the part that hurt is left out.
  case easedAndLeftOut
  /// Something went wrong outside, in the words of whoever saw it.
  case problem(String)
}
