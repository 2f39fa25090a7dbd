/// The user's cue settings, apart from the bell.
package struct CueSettings: Hashable, Sendable {
  /// The voice; `nil` for none.
  package let voice: Voice?
  /// The user's own shell command for each cue.
  package let command: String?

  package init(voice: Voice? = nil, command: String? = nil) {
    self.voice = voice
    self.command = command
  }
}
