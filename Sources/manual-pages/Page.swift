/// A manual page, in mdoc.
struct Page {
  private let command: Command
  /// The names of the parent commands, from `knead` down.
  private let path: [String]
  /// The names of the parent and sibling pages.
  private let related: [String]

  /// The page name, such as `knead-journal-export`.
  var name: String { typed.joined(separator: "-") }

  private var typed: [String] { path + [command.commandName] }

  private init(_ command: Command, path: [String] = [], related: [String] = []) {
    (self.command, self.path, self.related) = (command, path, related)
  }

  /// Returns the pages of a program and of all its subcommands.
  static func all(of root: Command) -> [Page] { Page(root).withPagesInside }

  private var withPagesInside: [Page] {
    let siblings = command.commands.map { "\(name)-\($0.commandName)" }
    let inside = command.commands.map { command in
      Page(
        command, path: typed,
        // Two dozen sibling commands would be too many to list.
        related: [name] + (path.isEmpty ? [] : related + siblings))
    }
    return [self] + inside.flatMap(\.withPagesInside)
  }

  /// Returns the mdoc source. `settings` lists the settings' variables, for the main page.
  func source(_ edition: Edition, settings: String) -> String {
    let isRoot = path.isEmpty
    let sections =
      [nameSection, synopsis, description, commandList, options]
      + (isRoot ? Overview.sections(settings: settings) : []) + [seeAlso]
    return """
      .Dd \(edition.date)
      .Dt \(name.uppercased()) 1
      .Os knead \(edition.version)
      \(sections.compactMap { $0 }.joined(separator: "\n"))

      """
  }

  /// A one-sentence description, as shown by `whatis`.
  private var summary: String {
    let sentence = (command.abstract ?? "").split(separator: ". ").first.map(String.init) ?? ""
    let open = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return open.prefix(1).lowercased() + open.dropFirst()
  }

  private var nameSection: String {
    """
    .Sh NAME
    .Nm \(name)
    .Nd \(roff(text: summary))
    """
  }

  /// Options first, positional arguments last; those that every command has are left out.
  private var synopsis: String {
    let arguments = command.shown.filter { !$0.isCommon }
    let words = arguments.filter { $0.kind == .positional }
    let lines = (arguments.filter { $0.kind != .positional } + words).map(\.synopsis)
    let inside = command.commands.isEmpty ? [] : path.isEmpty ? [".Op Ar command"] : [".Ar command"]
    return ([".Sh SYNOPSIS", ".Nm \(typed.joined(separator: " "))"] + inside + lines)
      .joined(separator: "\n")
  }

  private var description: String {
    let texts = path.isEmpty ? [Overview.description] : [command.abstract, command.discussion]
    return ".Sh DESCRIPTION\n"
      + texts.compactMap { $0 }.map(roff(text:)).joined(separator: "\n.Pp\n")
  }

  private var commandList: String? {
    if command.commands.isEmpty { return nil }
    let items = command.commands.map { inner in
      Item(term: "Cm \(roff(word: inner.commandName))", text: inner.abstract ?? "")
    }
    return Item.section("COMMANDS", items)
  }

  private var options: String {
    Item.section("OPTIONS", command.shown.map { Item(term: $0.term, text: $0.text) })
  }

  private var seeAlso: String {
    let inside = command.commands.flatMap { Page($0, path: typed).withPagesInside.map(\.name) }
    let names = (related + inside).filter { $0 != name }.sorted()
    let links = names.enumerated().map { index, name in
      ".Xr \(name) 1" + (index < names.count - 1 ? " ," : "")
    }
    return ".Sh SEE ALSO\n" + links.joined(separator: "\n")
  }
}

extension Argument {
  /// The synopsis, in macros.
  fileprivate var synopsis: String {
    let dots = isRepeating ? " ..." : ""
    let form: String
    switch kind {
    case .positional: form = "Ar \(value)\(dots)"
    case .option: form = "\(preferred) Ar \(value)\(dots)"
    case .flag: form = preferred
    }
    return isOptional ? ".Op \(form)" : ".\(form)"
  }

  /// All its names, with its value.
  fileprivate var term: String {
    let all = (names ?? []).map { roff(option: $0.typed) }.joined(separator: " , ")
    switch kind {
    case .positional: return "Ar \(value)"
    case .option: return "\(all) Ar \(value)"
    case .flag: return all
    }
  }

  /// Its purpose, possible values and default.
  fileprivate var text: String {
    var parts = [abstract, discussion].compactMap { $0 }
    let missing = (allValues ?? []).filter { value in !parts.contains { $0.contains(value) } }
    if let values = allValues, !missing.isEmpty {
      parts.append("One of: \(values.joined(separator: ", ")).")
    }
    if let defaultValue { parts.append("The default is \(defaultValue).") }
    return parts.joined(separator: " ")
  }

  private var preferred: String { roff(option: names?.last?.typed ?? "") }

  private var value: String { roff(word: valueName ?? "") }
}
