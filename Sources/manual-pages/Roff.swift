/// Text on lines of their own, each sentence on a new one, as mdoc wants it; an empty line begins a
/// paragraph, and what stands between `backquotes` is set as it is typed.
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

/// Words as one argument of a macro.
func roff(word: String) -> String {
  let text = escaped(word[...]).replacing("\"", with: "\\(dq")
  // A short word like Nm could be taken for another macro.
  let isLikeMacro = word.count <= 3 && word.contains(/^[A-Z][a-z]/)
  if isLikeMacro { return "\\&" + text }
  return text.contains(" ") || text.isEmpty ? "\"\(text)\"" : text
}

/// The name of an option as mdoc has it, where one dash is the macro's own.
func roff(option: String) -> String { "Fl " + roff(word: String(option.dropFirst())) }

/// A text in ASCII that means itself, also where a dash or a backslash stands.
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

/// At least four digits, as roff wants them.
private func hex(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// A line in pieces of 80 columns at most, where its words allow.
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

/// A line that is no request, whatever it begins with.
private func guarded(_ line: String) -> String {
  line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
}
