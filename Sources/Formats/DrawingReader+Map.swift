import Coach

extension DrawingReader {
  /// Reads a map of the body; `nil` after a report.
  func map() -> BodyMap? {
    checkAlt()
    let lines = lines("utf-8:", "ascii:", widest: 40, highest: 24)
    guard let lines, let mask = section("mask:"), let legend = section("regions:") else {
      return nil
    }
    let figure = Figure(id: id, alt: String(alt), unicode: lines.unicode, ascii: lines.ascii)
    let rows = [figure.unicode.count, figure.ascii.count, mask.lines.count]
    if Set(rows).count != 1 {
      decoder.report("the drawings and the mask must have the same number of lines", at: .start)
      return nil
    }
    var regions: [Character: Region] = [:]
    for (index, line) in legend.lines.enumerated() {
      let words = line.split(separator: " ")
      guard words.count == 2, let letter = words[0].first, words[0].count == 1,
        let region = Region(rawValue: String(words[1]))
      else {
        decoder.report(
          "write a letter and a region here",
          at: SourceLocation(line: legend.start + index, column: 1))
        continue
      }
      regions[letter] = region
    }
    var cells: [Region: [BodyMap.Cell]] = [:]
    for (row, line) in mask.lines.enumerated() {
      for (column, letter) in line.enumerated() where letter != "." {
        guard let region = regions[letter], row < figure.unicode.count else {
          decoder.report(
            "no region has this letter",
            at: SourceLocation(line: mask.start + row, column: column + 1))
          continue
        }
        cells[region, default: []].append(BodyMap.Cell(row: row, column: column))
      }
    }
    return BodyMap(figure: figure, cells: cells)
  }
}
