/// How a user is told things beside the bell.
package struct CueSettings: Hashable, Sendable {
  /// Who speaks; `nil` where nobody does.
  package let voice: Voice?
  /// The user's own shell command for each cue.
  package let command: String?

  package init(voice: Voice? = nil, command: String? = nil) {
    self.voice = voice
    self.command = command
  }
}
