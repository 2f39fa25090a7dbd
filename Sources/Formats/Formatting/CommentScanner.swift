/// Finds the comments of a routine file, line by line, in the simple layouts that people write:
/// keys and dashes, text and quotes that end on their line, and brackets over one or more lines. It
/// refuses all other YAML, so as never to mistake text for a comment or a comment for text.
struct CommentScanner {
  private let file: String
  private var comments: [SourceLocation] = []
  /// The number of open brackets.
  private var depth = 0
  /// The previous non-space character inside brackets.
  private var last: Unicode.Scalar = "["

  /// The start of each comment, in order.
  static func comments(in text: String, file: String) throws(Diagnostics) -> [SourceLocation] {
    var scan = CommentScanner(file: file)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      try scan.line(Array(line.unicodeScalars), index + 1)
    }
    return scan.comments
  }

  private init(file: String) { self.file = file }

  private mutating func line(_ line: [Unicode.Scalar], _ number: Int) throws(Diagnostics) {
    var start = skip(line, 0)
    if try ends(line, start, number) { return }
    if depth > 0 { return try flow(line, start, number) }
    var isMember = false
    while start < line.count, line[start] == "-", start + 1 == line.count || line[start + 1] == " "
    {
      isMember = true
      start = skip(line, start + 1)
    }
    if try ends(line, start, number) { return }
    if let value = keyEnd(line, start) {
      start = skip(line, value)
    } else if !isMember, !"[{".contains(line[start]) {
      throw refusal(number, start)
    }
    if try ends(line, start, number) { return }
    switch line[start] {
    case "[", "{": try flow(line, start, number)
    case "\"", "'":
      let end = try quoted(line, start, number)
      if try !ends(line, skip(line, end), number) { throw refusal(number, end) }
    default:
      let isComment = line.indices.first { $0 > start && line[$0] == "#" && line[$0 - 1] == " " }
      if let isComment { comments.append(SourceLocation(line: number, column: isComment + 1)) }
    }
  }

  /// Whether the rest of a line is empty or a comment. Records the comment.
  private mutating func ends(
    _ line: [Unicode.Scalar], _ start: Int, _ number: Int
  ) throws(Diagnostics) -> Bool {
    guard start < line.count else { return true }
    guard line[start] == "#" else { return false }
    if start > 0, line[start - 1] != " " { throw refusal(number, start) }
    comments.append(SourceLocation(line: number, column: start + 1))
    return true
  }

  /// The start of a key's value; `nil` if there is no key here. The format's keys are plain words.
  private func keyEnd(_ line: [Unicode.Scalar], _ start: Int) -> Int? {
    var end = start
    while end < line.count, line[end].properties.isAlphabetic || "-_0123456789".contains(line[end])
    {
      end += 1
    }
    guard end > start, end < line.count, line[end] == ":",
      end + 1 == line.count || line[end + 1] == " "
    else { return nil }
    return end + 1
  }

  /// Skips the bracketed part of a line.
  private mutating func flow(
    _ line: [Unicode.Scalar], _ start: Int, _ number: Int
  ) throws(Diagnostics) {
    var index = start
    while index < line.count {
      let scalar = line[index]
      if scalar == "#", index > 0, line[index - 1] == " " {
        comments.append(SourceLocation(line: number, column: index + 1))
        return
      }
      let isStart = "[{,:".contains(last) || depth == 0
      switch scalar {
      case "\"" where isStart, "'" where isStart:
        index = try quoted(line, index, number)
        last = "\""
        continue
      case "[" where isStart, "{" where isStart: depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 {
          last = "["
          let end = skip(line, index + 1)
          if try !ends(line, end, number) { throw refusal(number, end) }
          return
        }
      default: break
      }
      if scalar != " " { last = scalar }
      index += 1
    }
  }

  /// The position after a quoted text, which must end on its line.
  private func quoted(
    _ line: [Unicode.Scalar], _ start: Int, _ number: Int
  ) throws(Diagnostics) -> Int {
    var index = start + 1
    while index < line.count {
      if line[index] == "\\", line[start] == "\"" {
        index += 2
      } else if line[index] == line[start] {
        if line[start] == "'", index + 1 < line.count, line[index + 1] == "'" {
          index += 2
        } else {
          return index + 1
        }
      } else {
        index += 1
      }
    }
    throw refusal(number, start)
  }

  private func skip(_ line: [Unicode.Scalar], _ start: Int) -> Int {
    line.indices.dropFirst(start).first { line[$0] != " " } ?? line.count
  }

  private func refusal(_ line: Int, _ index: Int) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        file: file, place: SourceLocation(line: line, column: index + 1), rule: .subset,
        message: "write each key and all its text on one line, then format the file again")
    ])
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
