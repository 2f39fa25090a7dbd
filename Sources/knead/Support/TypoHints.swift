import ArgumentParser
import Coach
import Runtime
import Text

/// Hints about arguments that make no sense, in addition to the argument parser's own.
enum TypoHints {
  /// Rejects an unknown command and suggests the nearest one. Otherwise the parser would treat it
  /// as an argument of the home command and show the wrong help.
  static func checkCommands(_ words: [String]) throws {
    var named = words.prefix { !$0.hasPrefix("-") }
    let isHelp = named.first == "help"
    if isHelp { named.removeFirst() }
    var (path, commands) = ("", Knead.configuration.subcommands)
    for word in named where !commands.isEmpty {
      if path.isEmpty, word == "help" { return }
      guard let next = commands.first(where: { name(of: $0) == word }) else {
        let known = commands.map(name) + (path.isEmpty ? ["help"] : [])
        let hint = hint(for: word, among: known, or: "`knead\(path) --help` lists the commands")
        throw Failure(
          .usage, "there is no command \((path + " " + word).dropFirst())\(hint)")
      }
      path += " " + word
      commands = next.configuration.subcommands
    }
  }

  /// The addition to the parser's message: the most likely word, or the correct order; empty if
  /// there is no suggestion.
  static func advice(after message: String, on words: [String]) -> String {
    if let word = message.wholeMatch(of: /Unknown option '(--.*)'/)?.1 {
      // The parser considers every option except those common to all commands.
      return nearest(to: String(word), among: ["--help", "--version"])
        .map { ". Did you mean \($0)?" } ?? ""
    }
    if let match = message.firstMatch(
      of: /^The value '((?s:.*))' is invalid for .*Please provide one of((?s:.*))/)
    {
      let values = match.2.matches(of: /'([a-z0-9-]+)'|\n  - ([a-z0-9-]+)/)
        .map { String($0.1 ?? $0.2 ?? "") }
      let mark = message.hasSuffix(".") ? " " : "\n"
      return nearest(to: String(match.1), among: values).map { "\(mark)Did you mean \($0)?" } ?? ""
    }
    return order(message, words).map { ". Put the command first: \($0)" } ?? ""
  }

  /// The command line with the command first, if an option preceded it.
  private static func order(_ message: String, _ words: [String]) -> String? {
    guard words.first?.hasPrefix("-") == true, message.contains("nexpected argument"),
      let place = words.firstIndex(where: { message.contains("'\($0)'") })
    else { return nil }
    let commands = Knead.configuration.subcommands.map(name)
    guard let command = nearest(to: words[place], among: commands) else { return nil }
    let rest = (words[..<place] + words[(place + 1)...]).map { $0.contains(" ") ? "\"\($0)\"" : $0 }
    return (["knead", command] + rest).joined(separator: " ")
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }
}
