import Coach

extension DrawingReader {
  /// Reads a map of the body; `nil` after a report.
  func map() -> BodyMap? {
    checkAlt()
    let left = left()
    let lines = lines(
      "utf-8:", "ascii:", widest: BodyMap.widest, highest: BodyMap.highest)
    guard let lines else { return nil }
    checkTwins(lines)
    let outline = BodyOutline(lines.unicode)
    let regions = mask("mask:", "regions:", of: "region", on: lines, outline) {
      Region(rawValue: String($0))
    }
    let hasPlaces = hasSection("mask of places:") || hasSection("places:")
    let places =
      hasPlaces
      ? mask("mask of places:", "places:", of: "place", on: lines, outline) { String($0) } : [:]
    guard let left, let regions, let places else { return nil }
    return BodyMap(
      figure: Figure(id: id, alt: String(alt), unicode: lines.unicode, ascii: lines.ascii),
      left: left, cells: regions, places: places)
  }

  /// The side of the drawing on which the left of the body is; `nil` after a report.
  private func left() -> Side? {
    let key = "left: "
    let word = second.hasPrefix(key) ? second.dropFirst(key.count) : ""
    let side = Side(rawValue: String(word))
    if side == nil {
      decoder.report(
        "the second line must be `left: left` or `left: right`, the side of the drawing on which "
          + "the left of the body is", at: SourceLocation(line: 2, column: 1), .missingKey)
    }
    return side
  }

  /// Reports lines of the ASCII drawing that are not the same in shape as those of the other one.
  private func checkTwins(_ lines: Figure.Lines) {
    guard let start = section("ascii:")?.start else { return }
    func shape(_ line: String) -> [Bool] { line.map { $0 != " " } }
    if lines.unicode.count != lines.ascii.count {
      decoder.report(
        "this drawing must have as many lines as the first one: \(lines.unicode.count)",
        at: SourceLocation(line: start, column: 1))
    }
    for (row, (unicode, ascii)) in zip(lines.unicode, lines.ascii).enumerated()
    where shape(unicode) != shape(ascii) {
      decoder.report(
        "this line must have its blanks where the first drawing has them",
        at: SourceLocation(line: start + row, column: 1))
    }
  }

  /// Reads a mask and what its letters stand for; `nil` after a report.
  private func mask<Part: Hashable>(
    _ name: Substring, _ legendName: Substring, of noun: String, on lines: Figure.Lines,
    _ outline: BodyOutline, part: (Substring) -> Part?
  ) -> [Part: [BodyMap.Cell]]? {
    guard let mask = section(name), let legend = section(legendName) else { return nil }
    if mask.lines.count != lines.unicode.count {
      decoder.report(
        "the mask must have as many lines as the drawing: \(lines.unicode.count)",
        at: SourceLocation(line: mask.start, column: 1))
      return nil
    }
    let letters = letters(legend, of: noun, part: part)
    var cells: [Part: [BodyMap.Cell]] = [:]
    for (row, line) in mask.lines.enumerated() {
      for (column, letter) in line.enumerated() where letter != "." {
        let place = SourceLocation(line: mask.start + row, column: column + 1)
        let cell = BodyMap.Cell(row: row, column: column)
        if letters[letter] == nil { decoder.report("no \(noun) has this letter", at: place) }
        if !outline.contains(cell) {
          decoder.report("this cell is not inside the outline of the drawing", at: place)
        }
        for part in letters[letter]?.parts ?? [] { cells[part, default: []].append(cell) }
      }
    }
    let used = Set(mask.lines.joined())
    for (letter, line) in letters.mapValues(\.line).sorted(by: { $0.value < $1.value })
    where !used.contains(letter) {
      decoder.report(
        "the letter `\(letter)` is not in the mask", at: SourceLocation(line: line, column: 1))
    }
    return cells
  }

  /// The parts that each letter of a legend stands for, and the number of its line.
  private func letters<Part>(
    _ legend: Section, of noun: String, part: (Substring) -> Part?
  ) -> [Character: (parts: [Part], line: Int)] {
    var letters: [Character: (parts: [Part], line: Int)] = [:]
    for (index, line) in legend.lines.enumerated() {
      let place = SourceLocation(line: legend.start + index, column: 1)
      let words = line.split(separator: " ")
      let parts = words.dropFirst().compactMap(part)
      guard let letter = words.first?.first, words[0].count == 1, !parts.isEmpty,
        parts.count == words.count - 1
      else {
        decoder.report("write a letter and a \(noun) here", at: place)
        continue
      }
      if letters[letter] != nil {
        decoder.report("there are two lines for the letter `\(letter)`", at: place)
      }
      letters[letter] = (parts, place.line)
    }
    return letters
  }
}
