/// Formats text for mdoc, each sentence on a new line. An empty line starts a paragraph; text in
/// `backquotes` is set in bold.
func roff(text: String) -> String {
  let paragraphs = text.split(separator: "\n\n").map { paragraph in
    let sentences = paragraph.replacing(/\.\s+(?=[A-Z`])/, with: ".\n")
    let spans = sentences.split(separator: "`", omittingEmptySubsequences: false)
    let set = spans.enumerated().map { index, span in
      index.isMultiple(of: 2) ? escaped(span) : "\\fB\(escaped(span))\\fP"
    }
    return set.joined().split(separator: "\n").flatMap(folded).map(guarded)
      .joined(separator: "\n")
  }
  return paragraphs.joined(separator: "\n.Pp\n")
}

/// Returns words as a single macro argument.
func roff(word: String) -> String {
  let text = escaped(word[...]).replacing("\"", with: "\\(dq")
  // A short word such as Nm could be taken for another macro.
  let isLikeMacro = word.count <= 3 && word.contains(/^[A-Z][a-z]/)
  if isLikeMacro { return "\\&" + text }
  return text.contains(" ") || text.isEmpty ? "\"\(text)\"" : text
}

/// Returns an option name for mdoc, whose macro supplies the first dash.
func roff(option: String) -> String { "Fl " + roff(word: String(option.dropFirst())) }

/// Returns the text in ASCII, with dashes and backslashes escaped so that they print literally.
private func escaped(_ text: Substring) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\\": "\\e"
    case "-": "\\-"
    case "\u{20}"..."\u{7e}", "\n": String(scalar)
    default: "\\[u" + hex(scalar) + "]"
    }
  }.joined()
}

/// Returns at least four hexadecimal digits, as roff requires.
private func hex(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// Wraps a line at 80 columns, as far as its words allow.
private func folded(_ line: Substring) -> [String] {
  var lines = [""]
  for word in line.split(separator: " ") {
    let last = lines[lines.count - 1]
    if last.isEmpty {
      lines[lines.count - 1] = String(word)
    } else if last.count + word.count < 80 {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines
}

/// Protects a line from being read as a request, whatever it begins with.
private func guarded(_ line: String) -> String {
  line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
}
