package import Coach

/// All that is set for this run: the option, then the variable, then the file, then the default, which
/// each field begins with.
package struct Settings: Hashable, Sendable {
  /// How the screen looks.
  package enum Theme: String, CaseIterable, Sendable {
    /// Colours that people who see few colours can tell apart as well.
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

  /// How the desktop is notified, besides the bell: by which of the terminal's ways.
  package enum Notification: String, CaseIterable, Sendable {
    case none, osc9, osc777, osc99
  }

  /// Where a setting was set.
  package enum Origin: Hashable, Sendable {
    case file, variable, option
  }

  /// How much the user is told; `nil` leaves it to the routine.
  package var cues: CueProfile?
  /// Who speaks, as the user wrote it.
  package var voice = "auto"
  /// The user's own shell command for each cue.
  package var cueCommand: String?
  package var theme: Theme = .standard
  package var mouse = true
  package var ascii = false
  package var still = false
  /// Whether the user wants line mode.
  package var plain = false
  package var digits: Digits = .large
  package var notify: Notification = .none
  package var title = false
  /// The tools the user owns; `nil` where that is not said.
  package var tools: [Tool]?
  /// Keys of the user's own, by their names: a character, or a word such as `space`.
  package var keys: [PlayerCommand: String] = [:]

  /// Where each was set, by its name; what is not there has its default.
  package var origins: [String: Origin] = [:]

  package init() {}
}
