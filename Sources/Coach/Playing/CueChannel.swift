/// A way by which a cue can reach the user, beside the captions, which always come.
package enum CueChannel: Hashable, Sendable {
  case bell, voice
  /// A line of its own, where the program talks in lines.
  case line
  /// A message of the desktop.
  case desktop
}
