extension String {
  /// The text broken into lines of at most `width` columns, at spaces if possible.
  ///
  /// Line breaks in the text are kept; a word longer than a line is cut. A `width` below 1 counts
  /// as 1. Empty text gives no lines. A last line of one short word gets the word before it, too.
  package func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrapLine($0, width: max(1, width)) }
  }

  /// The text cut to at most `width` columns, ending in `…` if anything was left out.
  package func truncated(to width: Int) -> String {
    guard TextWidth.columns(self) > width else { return self }
    guard width > 0 else { return "" }
    return prefixOfColumns(self[...], width - 1) + "…"
  }

  /// The text padded with spaces after it, or before it, to `width` columns.
  package func padded(to width: Int, atStart: Bool = false) -> String {
    let gap = String(repeating: " ", count: max(0, width - TextWidth.columns(self)))
    return atStart ? gap + self : self + gap
  }
}

/// Breaks one paragraph into lines of at most `width` columns.
private func wrapLine(_ text: Substring, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if !line.isEmpty, TextWidth.columns(line) + 1 + TextWidth.columns(word) <= width {
      line += " " + word
      continue
    }
    if !line.isEmpty { lines.append(line) }
    var rest = word
    while TextWidth.columns(rest) > width {
      // A wide character does not fit in one column; keep it anyway.
      let head = max(1, prefixOfColumns(rest, width).count)
      lines.append(String(rest.prefix(head)))
      rest = rest.dropFirst(head)
    }
    line = String(rest)
  }
  if !line.isEmpty { lines.append(line) }
  return withoutOrphan(lines, width: width)
}

/// The lines with a word more in the last one, if that would be one short word alone.
private func withoutOrphan(_ lines: [String], width: Int) -> [String] {
  guard lines.count > 1, let last = lines.last, TextWidth.columns(last) <= 5, !last.contains(" ")
  else { return lines }
  var words = lines[lines.count - 2].split(separator: " ")
  guard words.count > 2, let word = words.popLast() else { return lines }
  let joined = word + " " + last
  guard TextWidth.columns(String(joined)) <= width else { return lines }
  return lines.dropLast(2) + [words.joined(separator: " "), String(joined)]
}

/// The longest prefix of `text` that fits in `width` columns.
private func prefixOfColumns(_ text: Substring, _ width: Int) -> String {
  var result = ""
  var used = 0
  for character in text {
    used += TextWidth.columns(character)
    if used > width { break }
    result.append(character)
  }
  return result
}
