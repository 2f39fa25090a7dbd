/// A command to the player. The raw value is its name everywhere: in `knead ctl`, in line mode, in
/// the key settings and, if the command is recorded, in the journal.
///
/// The most needed come first, which is also the order of the keys on the screen.
package enum PlayerCommand: String, CaseIterable, Sendable {
  /// Pause or resume.
  case togglePause = "pause"
  /// Something hurts: pause and ask what.
  case hurts
  case next, back
  /// Release the hold, or continue if a step waits for a key.
  case release
  /// Show what can be adjusted.
  case adjust
  /// Lengthen or shorten this segment by 15 seconds.
  case longer, shorter
  /// End the session here.
  case stop
  /// Restart this step.
  case restart
  /// Skip the rest of this step on this side.
  case skipSide = "skip-side"
  /// Jump to a step, from 1.
  case jump
  /// Set the pressure limit from now on, 0-10 discomfort; never above the allowed maximum.
  case pressure
  /// Set the length of all later steps, in percent.
  case length
  /// Begin all later steps on the other side.
  case swapSides = "swap-sides"
  /// Set the cue profile from now on.
  case cues
  /// Show the drawing as text.
  case text
}

extension PlayerCommand {
  /// The value of a command that takes one.
  package enum Value: Hashable, Sendable {
    case number(Int)
    case cues(CueProfile)
  }

  /// Where a command can be given.
  package enum Reach: Sendable {
    /// From anywhere, also from another process.
    case everywhere
    /// Only in the process that plays the session.
    case player
    /// Only by a key on the screen; it changes what is shown, not the session.
    case screen
  }

  /// A row of the command table.
  private struct Row {
    /// The key names, the default first: a character, or a word such as `space`.
    var keys: [String] = []
    var reach: Reach = .everywhere
    /// The kind of value it takes; `nil` if it takes none.
    var values: Values?
    /// Whether it is recorded as an adjustment.
    var isKept = false
  }

  /// The kinds of values.
  package enum Values: Sendable {
    case step, pressure, percent, profile
  }

  private var row: Row {
    switch self {
    case .togglePause: Row(keys: ["space", "p"])
    case .hurts: Row(keys: ["!"])
    case .next: Row(keys: ["right", "l", "n"], isKept: true)
    case .back: Row(keys: ["left", "h", "b"], isKept: true)
    case .release: Row(keys: ["enter"])
    case .adjust: Row(keys: ["a"], reach: .screen)
    case .longer: Row(keys: ["+", "="], isKept: true)
    case .shorter: Row(keys: ["-", "_"], isKept: true)
    case .stop: Row(keys: ["q", "s"])
    case .restart: Row(keys: ["r"], isKept: true)
    case .skipSide: Row(keys: ["x"], isKept: true)
    case .jump: Row(reach: .player, values: .step, isKept: true)
    case .pressure: Row(reach: .player, values: .pressure, isKept: true)
    case .length: Row(reach: .player, values: .percent, isKept: true)
    case .swapSides: Row(reach: .player, isKept: true)
    case .cues: Row(reach: .player, values: .profile)
    case .text: Row(keys: ["t"], reach: .screen)
    }
  }

  /// The commands that have a key.
  package static let withKeys = allCases.filter { $0.standardKey != nil }

  /// The default key; `nil` if it has none.
  package var standardKey: String? { row.keys.first }

  /// Alternative default keys.
  package var otherKeys: [String] { Array(row.keys.dropFirst()) }

  package var reach: Reach { row.reach }

  /// The kind of value it takes; `nil` if it takes none.
  package var values: Values? { row.values }

  /// Whether it is recorded as an adjustment, under its raw value.
  package var isKept: Bool { row.isKept }
}

extension PlayerCommand.Value {
  /// Parses a typed value; `nil` if it isn't of this kind.
  package init?(_ word: String, as values: PlayerCommand.Values) {
    switch values {
    case .step, .pressure, .percent:
      guard let number = Int(word) else { return nil }
      self = .number(number)
    case .profile:
      guard let profile = CueProfile(rawValue: word) else { return nil }
      self = .cues(profile)
    }
  }
}
