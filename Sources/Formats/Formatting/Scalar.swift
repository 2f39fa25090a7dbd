/// Text as written in a file: in double quotes only if necessary.
enum Scalar {
  /// Text after a key or a dash.
  static func plain(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Text inside brackets.
  static func flow(_ text: String) -> String {
    isPlain(text) && !text.unicodeScalars.contains(where: ",[]{}".unicodeScalars.contains)
      ? text : quoted(text)
  }

  /// Text that is a sentence: `5` and `yes` are quoted, so that every program reads them as text.
  static func words(_ text: String) -> String {
    let others = ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    let isOther =
      others.contains(text.lowercased()) || text.first.map { "0123456789.+-".contains($0) } == true
    return isOther && !text.contains(" ") ? quoted(text) : plain(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    // Compare scalars, as YAML does: a letter with a combining mark is more than one.
    let scalars = Array(text.unicodeScalars)
    let pairs = zip(scalars, scalars.dropFirst())
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      last != ":", !pairs.contains(where: { $0 == (":", " ") || $0 == (" ", "#") })
    else { return false }
    if "-?:".unicodeScalars.contains(first) { return scalars.count > 1 && scalars[1] != " " }
    return !",[]{}#&*!|>'\"%@`".unicodeScalars.contains(first)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
