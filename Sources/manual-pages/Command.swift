/// A command and its subcommands.
struct Command: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [Command]?

  /// The subcommands, including those its help doesn't list, but without the parser's own `help`,
  /// which needs no page.
  var commands: [Command] { (subcommands ?? []).filter { $0.commandName != "help" } }

  /// The arguments to document.
  var shown: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}
