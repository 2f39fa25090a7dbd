package import Coach

/// A request to a session from outside: its status, or a player command.
package enum ControlWord: Hashable, Sendable {
  case status
  case command(PlayerCommand)

  /// The player command; `nil` for a status request.
  var command: PlayerCommand? {
    switch self {
    case .status: nil
    case .command(let command): command
    }
  }
}

/// The raw value is the word sent over the socket.
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
