/// How a terminal responds to BEL.
package enum BellForm: Hashable, Sendable {
  /// With a sound, or with whatever the user has configured instead.
  case sound
  /// Not in any useful way.
  case none
}
