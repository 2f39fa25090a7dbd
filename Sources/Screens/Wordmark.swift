import Text

/// The program's name in large letters, with words beside it.
enum Wordmark {
  private static let lines = [
    "█                      █",
    "█ ▄▀ █▀▀▄ ▄▀▀▄  ▀▀▄ ▄▀▀█",
    "█▀▄  █  █ █▀▀▀ ▄▀▀█ █  █",
    "▀  ▀ ▀  ▀  ▀▀▀ ▀▀▀▀  ▀▀▀",
  ]
  /// The columns of the name with the gap after it, and the least columns of words beside it.
  private static let columns = 30
  private static let leastWords = 40

  /// The rows; the words alone on a narrow screen.
  static func rows(beside words: [String], width: Int) -> [Row] {
    guard width >= columns + leastWords else {
      return words.flatMap { Row.wrapped($0, width: width) }
    }
    let name = lines.map {
      Row(text: "", pieces: [Row.Piece(column: 1, text: $0, role: .thin)])
    }
    let text = words.flatMap { Row.wrapped($0, width: width - columns) }
    return Row.beside(name, [.blank] + text, at: columns)
  }
}
