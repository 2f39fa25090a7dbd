import Coach

/// Reads one file of a drawing or a map, and reports its problems to `decoder`.
struct DrawingReader {
  let decoder: Decoder
  /// The file's name without its folder and ending.
  let id: Figure.ID
  /// The description in the first line; empty if that line is something else.
  let alt: Substring
  /// The second line of the file.
  let second: Substring
  /// The first section of each name. The names end with a colon.
  private let sections: [Substring: Section]

  /// The lines after a section's name, without empty ones at the end.
  struct Section {
    let lines: [Substring]
    /// The line number of the section's first line.
    let start: Int
  }

  init(_ file: TextFile) {
    decoder = Decoder(file: file.name)
    let stem = file.name.split(separator: "/").last?.dropLast(".txt".count) ?? ""
    id = Figure.ID(stem)
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    alt = lines.first.flatMap { $0.hasPrefix("alt: ") ? $0.dropFirst(5) : nil } ?? ""
    second = lines.count > 1 ? lines[1] : ""
    let names: Set<Substring> = [
      "utf-8:", "ascii:", "utf-8 2:", "ascii 2:", "mask:", "regions:", "mask of places:", "places:",
    ]
    let heads = lines.indices.filter { names.contains(lines[$0]) }
    let ends = heads.dropFirst() + [lines.endIndex]
    sections = Dictionary(
      zip(heads, ends).map { head, end in
        var body = lines[(head + 1)..<end]
        while body.last?.isEmpty == true { body.removeLast() }
        return (lines[head], Section(lines: Array(body), start: head + 2))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a drawing; `nil` after a report.
  func figure() -> Figure? {
    checkAlt()
    let side = side()
    let start = lines("utf-8:", "ascii:", widest: Figure.widest, highest: Figure.highest)
    let moved = moved(from: start)
    guard let start else { return nil }
    if side != nil { checkLabels() }
    return Figure(
      id: id, alt: String(alt), side: side, unicode: start.unicode, ascii: start.ascii,
      moved: moved)
  }

  /// Reports a missing description.
  func checkAlt() {
    if alt.isEmpty {
      decoder.report(
        "the first line must be `alt:` and a description of the drawing", at: .start, .missingKey)
    }
  }

  /// The side of the body that the drawing shows; `nil` for `none`, or after a report.
  private func side() -> Side? {
    let place = SourceLocation(line: 2, column: 1)
    let words = "`left`, `right` or `none`, the side of the body that is at work"
    guard second.hasPrefix("side: ") else {
      decoder.report("the second line must be `side:` and \(words)", at: place, .missingKey)
      return nil
    }
    let word = String(second.dropFirst("side: ".count))
    let side = Side(rawValue: word)
    if side == nil, word != "none" {
      decoder.report("there is no side `\(word)`: write \(words)", at: place, .word)
    }
    return side
  }

  /// Reports labels that would name the wrong side in the mirrored drawing.
  private func checkLabels() {
    for name in ["utf-8:", "ascii:", "utf-8 2:", "ascii 2:"] as [Substring] {
      guard let section = sections[name] else { continue }
      for (index, line) in section.lines.enumerated() {
        let words = line.split { !$0.isLetter }
        guard let word = words.first(where: { Side(rawValue: String($0)) != nil }) else { continue }
        decoder.report(
          "the label says `\(word)`, but the drawing is mirrored for the other side: use another "
            + "word",
          at: SourceLocation(line: section.start + index, column: 1))
      }
    }
  }

  /// Reads a drawing in both styles, from the sections of these names; `nil` after a report.
  func lines(
    _ unicodeName: Substring, _ asciiName: Substring, widest: Int, highest: Int
  ) -> Figure.Lines? {
    guard let unicode = section(unicodeName), let ascii = section(asciiName) else { return nil }
    for drawing in [unicode, ascii] {
      let place = SourceLocation(line: drawing.start, column: 1)
      if drawing.lines.isEmpty || drawing.lines.count > highest {
        decoder.report("a drawing must have 1 to \(highest) lines", at: place)
      }
      for (index, line) in drawing.lines.enumerated() where line.count > widest {
        decoder.report(
          "a drawing can be at most \(widest) columns wide",
          at: SourceLocation(line: drawing.start + index, column: widest + 1))
      }
    }
    if let line = ascii.lines.firstIndex(where: { !$0.allSatisfy(\.isASCII) }) {
      decoder.report(
        "this line is not ASCII", at: SourceLocation(line: ascii.start + line, column: 1), .subset)
    }
    return Figure.Lines(
      unicode: unicode.lines.map { String($0) }, ascii: ascii.lines.map { String($0) })
  }

  /// Reads the other end of the movement, if the file has it.
  private func moved(from start: Figure.Lines?) -> Figure.Lines? {
    let names: [Substring] = ["utf-8 2:", "ascii 2:"]
    guard names.contains(where: { sections[$0] != nil }) else { return nil }
    let moved = lines(names[0], names[1], widest: Figure.widest, highest: Figure.highest)
    guard let start, let moved else { return nil }
    let pairs = [(start.unicode, moved.unicode), (start.ascii, moved.ascii)]
    for (name, (start, moved)) in zip(names, pairs) where start.count != moved.count {
      decoder.report(
        "this drawing must have as many lines as the first one: \(start.count)",
        at: SourceLocation(line: sections[name]?.start ?? 1, column: 1))
    }
    return moved
  }

  /// Whether the file has a section.
  func hasSection(_ name: Substring) -> Bool { sections[name] != nil }

  /// Returns a section; `nil` after a report.
  func section(_ name: Substring) -> Section? {
    if sections[name] == nil {
      decoder.report("the line `\(name)` is missing", at: .start, .missingKey)
    }
    return sections[name]
  }
}
