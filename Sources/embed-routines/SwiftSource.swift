/// The Swift source that holds these files.
func swiftSource(embedding files: [EmbeddedFile]) -> String {
  let entries = files.map { file in
    "    (\(oneLine(file.path)), \(manyLines(file.text))),\n"
  }
  return """
    /// A file of Routines/ as it was when the program was built.
    enum EmbeddedFiles {
      /// Every file with its path inside Routines/ and its text, in the order of the paths.
      static let all: [(path: StaticString, text: StaticString)] = [
    \(entries.joined())  ]
    }

    """
}

/// A Swift string literal on one line that means exactly this text.
private func oneLine(_ text: String) -> String {
  let signs = numberSigns(for: text)
  return "\(signs)\"\(escaped(text, signs: signs, keeping: ["\t"]))\"\(signs)"
}

/// A Swift string literal that means exactly this text and has the same lines as it.
///
/// All lines are at the left edge, the closing quotes too, so that no blanks are taken from them.
private func manyLines(_ text: String) -> String {
  let signs = numberSigns(for: text)
  let body = escaped(text, signs: signs, keeping: ["\t", "\n"])
  return "\(signs)\"\"\"\n\(body)\n\"\"\"\(signs)"
}

/// What a raw literal of this text starts and ends with: one number sign more than the text ever
/// has in a row, so that nothing in it can end the literal or count as an escape.
private func numberSigns(for text: String) -> String {
  String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
}

/// The text with escapes for what may not stand for itself in a literal: control characters,
/// since the compiler refuses most and reads a carriage return as a new line, and the byte order
/// mark, except those to keep.
private func escaped(
  _ text: String, signs: String, keeping kept: Set<Unicode.Scalar>
) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    let isControl = scalar.properties.generalCategory == .control
    if (isControl || scalar == "\u{feff}") && !kept.contains(scalar) {
      result += "\\\(signs)u{\(String(scalar.value, radix: 16))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// How many times in a row this character occurs, where it does so most often.
private func longestRun(of character: Unicode.Scalar, in text: String) -> Int {
  var longest = 0
  var current = 0
  for scalar in text.unicodeScalars {
    current = scalar == character ? current + 1 : 0
    longest = max(longest, current)
  }
  return longest
}
