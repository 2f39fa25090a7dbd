/// An option, a flag or a positional argument.
struct Argument: Decodable {
  /// The kind of argument.
  enum Kind: String, Decodable { case positional, option, flag }

  /// `--json` or `-h`.
  struct Name: Decodable {
    let kind: String
    let name: String

    /// The name as typed on the command line.
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

  /// Whether all commands share it.
  var isCommon: Bool { ["--help", "--version"].contains(names?.last?.typed) }
}
