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

  /// Something that a key of the player does.
  package enum Action: String, CaseIterable, Sendable {
    case pause, next, back, hurts, adjust, longer, shorter, stop, restart, release
    case skipSide = "skip-side"
    /// The drawing in words.
    case text
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
  package var keys: [Action: String] = [:]

  package init() {}
}

extension Settings.Action {
  /// The key it has where the user has set none.
  package var standardKey: String {
    switch self {
    case .pause: "space"
    case .next: "right"
    case .back: "left"
    case .hurts: "!"
    case .adjust: "a"
    case .longer: "+"
    case .shorter: "-"
    case .stop: "q"
    case .restart: "r"
    case .release: "enter"
    case .skipSide: "x"
    case .text: "t"
    }
  }
}
