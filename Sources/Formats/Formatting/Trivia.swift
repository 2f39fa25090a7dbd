/// The comments and empty lines of a file, each attached to a key or list member.
struct Trivia {
  /// The trivia of one key or list member.
  struct Notes {
    /// The comments on the lines above it, in order.
    var above: [String] = []
    /// The comment at the end of its line.
    var beside: String?
    /// Whether an empty line comes before it and its comments.
    var gap = false

    var isEmpty: Bool { above.isEmpty && beside == nil }
  }

  private var notes: [SourceLocation: Notes] = [:]
  /// The comments above the first key.
  private(set) var atStart: [String] = []
  /// The comments after the last key, each with its column.
  private(set) var atEnd: [(text: String, column: Int)] = []
  /// All comments, in file order.
  private(set) var comments: [String] = []

  /// Finds each comment of a file and attaches it to a key or list member.
  init(of file: TextFile, _ root: Value) throws(Diagnostics) {
    let text = tidied(file.text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let places = try CommentScanner.comments(in: text, file: file.name)
    let tokens = root.tokens.sorted()
    let head = headEnd(lines, tokens.first)
    for place in places {
      let line = Array(lines[place.line - 1].unicodeScalars)
      let comment = String(String.UnicodeScalarView(line[(place.column - 1)...])).trimmed
      comments.append(comment)
      let ownLine = line[..<(place.column - 1)].allSatisfy { $0 == " " }
      if !ownLine, let token = tokens.first(where: { $0.line == place.line }),
        notes[token]?.beside == nil
      {
        notes[token, default: Notes()].beside = comment
      } else if place.line <= head {
        atStart.append(comment)
      } else if let token = tokens.first(where: { $0 > place }) {
        notes[token, default: Notes()].above.append(comment)
      } else {
        atEnd.append((comment, place.column))
      }
    }
    findGaps(lines, comments: Set(places.map(\.line)), tokens)
  }

  /// The trivia of the key or member at a location.
  subscript(place: SourceLocation) -> Notes { notes[place] ?? Notes() }

  /// Whether a comment is attached to anything inside a value.
  func isInside(_ value: Value) -> Bool { value.tokens.contains { !self[$0].isEmpty } }

  /// The number of the last line above the first key that belongs to the file, not to the key: an
  /// empty line, or the schema line for editors.
  private func headEnd(_ lines: [Substring], _ key: SourceLocation?) -> Int {
    let above = lines.prefix(max(0, (key?.line ?? 1) - 1))
    return 1
      + (above.lastIndex { $0.trimmed.isEmpty || $0.hasPrefix("# yaml-language-server:") } ?? -1)
  }

  private mutating func findGaps(
    _ lines: [Substring], comments: Set<Int>, _ tokens: [SourceLocation]
  ) {
    // Trivia above a line belongs to the first key or member on it.
    let firsts = zip(tokens.dropFirst(), tokens).filter { $0.line != $1.line }.map(\.0)
    for token in firsts {
      var line = token.line - 1
      while line > 0, comments.contains(line), lines[line - 1].trimmed.hasPrefix("#") { line -= 1 }
      if line > 0, lines[line - 1].trimmed.isEmpty { notes[token, default: Notes()].gap = true }
    }
  }
}

extension StringProtocol {
  /// The text without leading and trailing spaces.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

extension Value {
  /// The locations of all keys and list members inside the value, excluding its own.
  fileprivate var tokens: [SourceLocation] {
    switch content {
    case .text: []
    case .list(let values): values.flatMap { [$0.place] + $0.tokens }
    case .map(let pairs): pairs.flatMap { [$0.key.place] + $0.value.tokens }
    }
  }
}
