/// What a user can have the player do: the one table of it. The raw value is its word everywhere, for
/// `knead ctl`, in lines, among the keys of the settings and, where it is kept, in the journal.
///
/// In the order in which they are most needed, which is also that of their keys on the screen.
package enum PlayerCommand: String, CaseIterable, Sendable {
  /// Stand still, or go on.
  case togglePause = "pause"
  /// Something hurts: stand still, and ask what.
  case hurts
  case next, back
  /// The hold let go; go on where a step waits.
  case release
  /// Show what can be adjusted.
  case adjust
  /// 15 seconds more, 15 seconds less.
  case longer, shorter
  /// End the session here.
  case stop
  /// This step from its beginning.
  case restart
  /// The rest of this step on this side is left out.
  case skipSide = "skip-side"
  /// To a step, from 1.
  case jump
  /// The highest pressure from now on, 0-10 discomfort; never more than is allowed.
  case pressure
  /// All later steps take so much of their time, in percent.
  case length
  /// All later steps begin on the other side.
  case swapSides = "swap-sides"
  /// How much is told from now on.
  case cues
  /// Show the drawing in words.
  case text
}

extension PlayerCommand {
  /// A value that some commands take.
  package enum Value: Hashable, Sendable {
    case number(Int)
    case cues(CueProfile)
  }

  /// From where it can be asked for.
  package enum Reach: Sendable {
    /// From anywhere, also from another process.
    case everywhere
    /// Only where it is played.
    case player
    /// Only with a key on the screen, where it changes what is shown and nothing of the session.
    case screen
  }

  /// A line of the table.
  private struct Row {
    /// Its keys by name, the default one first: a character, or a word such as `space`.
    var keys: [String] = []
    var reach: Reach = .everywhere
    /// The values it takes, on the session as it stands; `nil` where it takes none.
    var values: Values?
    /// Whether the record keeps it as an adjustment.
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

  /// Those that have a key.
  package static let withKeys = allCases.filter { $0.standardKey != nil }

  /// The key it has where the user has set none; `nil` where it has no key.
  package var standardKey: String? { row.keys.first }

  /// Other keys that do the same where the user has set none.
  package var otherKeys: [String] { Array(row.keys.dropFirst()) }

  package var reach: Reach { row.reach }

  /// Which values it takes; `nil` where it takes none.
  package var values: Values? { row.values }

  /// Whether the record keeps it as an adjustment, by its own word.
  package var isKept: Bool { row.isKept }
}

extension PlayerCommand.Value {
  /// A value as it is typed; `nil` where it is none of its kind.
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
