/// How a terminal responds to BEL.
package enum BellForm: Hashable, Sendable {
  /// With a sound, or whatever the user has set up instead.
  case sound
  /// With nothing useful.
  case none
}
