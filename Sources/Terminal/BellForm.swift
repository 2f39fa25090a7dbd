/// How a terminal rings when it is sent BEL.
package enum BellForm: Hashable, Sendable {
  /// It makes a sound, or does what the user has set up in its place.
  case sound
  /// It does nothing of use.
  case none
}
