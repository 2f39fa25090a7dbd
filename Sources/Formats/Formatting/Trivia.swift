/// What a file holds beside its values: comments and empty lines, each by the key or list member
/// that it belongs to.
struct Trivia {
  /// What belongs to one key or member.
  struct Notes {
    /// The comments in the lines above it, in order.
    var above: [String] = []
    /// The comment at the end of its line.
    var beside: String?
    /// Whether an empty line stands above it and its comments.
    var gap = false

    var isEmpty: Bool { above.isEmpty && beside == nil }
  }

  private var notes: [SourceLocation: Notes] = [:]
  /// The comments above the first key.
  private(set) var atStart: [String] = []
  /// The comments after the last key, with the column of each.
  private(set) var atEnd: [(text: String, column: Int)] = []
  /// All comments, in the order of the file.
  private(set) var comments: [String] = []

  /// Finds each comment of a file and what it belongs to.
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

  /// What belongs to the key or member at a place.
  subscript(place: SourceLocation) -> Notes { notes[place] ?? Notes() }

  /// Whether a comment belongs to something inside a piece.
  func isInside(_ value: Value) -> Bool { value.tokens.contains { !self[$0].isEmpty } }

  /// The number of the last line above the first key that belongs to the file and not to the key:
  /// an empty one, or the line for editors.
  private func headEnd(_ lines: [Substring], _ key: SourceLocation?) -> Int {
    let above = lines.prefix(max(0, (key?.line ?? 1) - 1))
    return 1
      + (above.lastIndex { $0.trimmed.isEmpty || $0.hasPrefix("# yaml-language-server:") } ?? -1)
  }

  private mutating func findGaps(
    _ lines: [Substring], comments: Set<Int>, _ tokens: [SourceLocation]
  ) {
    // What stands above a line belongs to the first key or member in it.
    let firsts = zip(tokens.dropFirst(), tokens).filter { $0.line != $1.line }.map(\.0)
    for token in firsts {
      var line = token.line - 1
      while line > 0, comments.contains(line), lines[line - 1].trimmed.hasPrefix("#") { line -= 1 }
      if line > 0, lines[line - 1].trimmed.isEmpty { notes[token, default: Notes()].gap = true }
    }
  }
}

extension StringProtocol {
  /// Without the spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

extension Value {
  /// Where its keys and list members stand, its own place left out.
  fileprivate var tokens: [SourceLocation] {
    switch content {
    case .text: []
    case .list(let values): values.flatMap { [$0.place] + $0.tokens }
    case .map(let pairs): pairs.flatMap { [$0.key.place] + $0.value.tokens }
    }
  }
}
