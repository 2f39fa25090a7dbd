package import Coach

/// All settings for this run. Precedence: option, variable, file, then the default, which is the
/// field's initial value.
package struct Settings: Hashable, Sendable {
  /// The colour theme.
  package enum Theme: String, CaseIterable, Sendable {
    /// Colours that can be told apart with colour-blindness too.
    case standard
    /// For a light background: blue for cyan.
    case light
    /// No colours.
    case monochrome
    /// Nothing is dimmed, and only warnings have a colour.
    case highContrast = "high-contrast"
  }

  /// The style of the player's clock.
  package enum Digits: String, CaseIterable, Sendable {
    /// As large as space allows.
    case large
    /// Within a line of text.
    case plain
  }

  /// The terminal protocol for desktop notifications, sent in addition to the bell.
  package enum Notification: String, CaseIterable, Sendable {
    case none, osc9, osc777, osc99
  }

  /// The source of a setting.
  package enum Origin: Hashable, Sendable {
    case file, variable, option
  }

  /// The cue level; `nil` leaves it to the routine.
  package var cues: CueProfile?
  /// The voice, as the user wrote it.
  package var voice = "auto"
  /// The user's shell command for each cue.
  package var cueCommand: String?
  package var theme: Theme = .standard
  package var mouse = true
  /// Whether the cursor is visible on the focus.
  package var cursor = true
  /// Whether to draw in plain ASCII; `nil` leaves it to the terminal.
  package var ascii: Bool?
  package var still = false
  /// Whether the user prefers line mode.
  package var plain = false
  package var digits: Digits = .large
  package var notify: Notification = .none
  package var title = false
  /// How long after a session no reminder is shown, in minutes.
  package var quietMinutes = 120
  /// The tools the user owns; `nil` if unspecified.
  package var tools: [Tool]?
  /// Custom key bindings, by key name: a character, or a word such as `space`.
  package var keys: [PlayerCommand: String] = [:]

  /// Where each setting was set, by name; missing entries have their default.
  package var origins: [String: Origin] = [:]

  package init() {}
}
