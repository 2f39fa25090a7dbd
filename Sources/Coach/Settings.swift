/// What the user has set for every run, in a file of their own. What is `nil` is left to the command
/// line, the environment, or the program.
package struct Settings: Hashable, Sendable {
  /// How the screen looks.
  package enum Theme: String, CaseIterable, Sendable {
    /// Colours that those who see few colours tell apart as well.
    case standard
    /// No colours.
    case monochrome
    /// Bright colours, nothing dim.
    case highContrast = "high-contrast"
  }

  /// How the clock of the player is drawn.
  package enum Digits: String, CaseIterable, Sendable {
    /// As large as there is room.
    case large
    /// In a line of text.
    case plain
  }

  /// How the desktop is told, besides the bell: by which of the terminal's ways.
  package enum Notification: String, CaseIterable, Sendable {
    case none, osc9, osc777, osc99
  }

  package var cues: CueProfile?
  package var voice: String?
  package var cueCommand: String?
  package var theme: Theme = .standard
  package var mouse = true
  package var ascii = false
  package var still = false
  package var digits: Digits = .large
  package var notify: Notification = .none
  package var title = false
  /// The tools the user owns; `nil` where that is not said.
  package var tools: [Tool]?
  /// Keys of the user's own, by their names: a character, or a word such as `space`.
  package var keys: [PlayerCommand: String] = [:]

  package init() {}
}
