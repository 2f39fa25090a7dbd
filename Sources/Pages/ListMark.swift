/// A mark in a list.
package enum ListMark: Hashable, Sendable {
  /// How much lower the pain was after a routine.
  case lower
  /// That a routine is not for the user now.
  case notNow
}
