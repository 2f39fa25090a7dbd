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
