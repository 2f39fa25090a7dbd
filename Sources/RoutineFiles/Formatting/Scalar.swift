/// A text as it is written in a file: in double quotes only where it must be.
enum Scalar {
  /// A text after a key or a dash.
  static func plain(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// A text between brackets.
  static func flow(_ text: String) -> String {
    isPlain(text) && !text.contains(where: ",[]{}".contains) ? text : quoted(text)
  }

  /// A text that is a sentence: `5` and `yes` are quoted, so that every program takes them for one.
  static func words(_ text: String) -> String {
    let others = ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    let isOther =
      others.contains(text.lowercased()) || text.first.map { "0123456789.+-".contains($0) } == true
    return isOther && !text.contains(" ") ? quoted(text) : plain(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first != " ", last != " ", last != ":",
      !text.contains(": "), !text.contains(" #")
    else { return false }
    if "-?:".contains(first) { return text.dropFirst().first.map { $0 != " " } == true }
    return !",[]{}#&*!|>'\"%@`".contains(first)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
