/// A command, with the commands inside of it.
struct Command: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [Command]?

  /// The commands inside of it, also those that its help does not list; without the parser's own
  /// `help`, of which there is nothing to say.
  var commands: [Command] { (subcommands ?? []).filter { $0.commandName != "help" } }

  /// The arguments that are told.
  var shown: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}
