package import Coach

/// What can be asked of a session from outside: how it stands, or a command of the player.
package enum ControlWord: Hashable, Sendable {
  case status
  case command(PlayerCommand)

  /// The command; `nil` where it only asks.
  var command: PlayerCommand? {
    switch self {
    case .status: nil
    case .command(let command): command
    }
  }
}

/// The raw value is the word that is sent.
extension ControlWord: RawRepresentable, CaseIterable {
  package static var allCases: [ControlWord] {
    [.status] + PlayerCommand.allCases.filter { $0.reach == .everywhere }.map(Self.command)
  }

  package init?(rawValue: String) {
    guard let word = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = word
  }

  package var rawValue: String {
    switch self {
    case .status: "status"
    case .command(let command): command.rawValue
    }
  }
}
