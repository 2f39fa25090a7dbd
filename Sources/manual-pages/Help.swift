/// What the argument parser tells of a program.
struct Help: Decodable {
  let command: Command
}

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

/// An option, a flag, or a word that stands for itself.
struct Argument: Decodable {
  /// What kind of argument it is.
  enum Kind: String, Decodable { case positional, option, flag }

  /// `--json` or `-h`.
  struct Name: Decodable {
    let kind: String
    let name: String

    /// The name as it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  let kind: Kind
  let names: [Name]?
  let valueName: String?
  let abstract: String?
  let discussion: String?
  let defaultValue: String?
  let allValues: [String]?
  let isOptional: Bool
  let isRepeating: Bool
  let shouldDisplay: Bool

  /// Whether every command has it.
  var isCommon: Bool { ["--help", "--version"].contains(names?.last?.typed) }
}
