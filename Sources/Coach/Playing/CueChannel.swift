/// A way for a cue to reach the user, besides the captions, which are always shown.
package enum CueChannel: Hashable, Sendable {
  case bell, voice
  /// A separate line, when the program writes its output in lines.
  case line
  /// A desktop notification.
  case desktop
}
