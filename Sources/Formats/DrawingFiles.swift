package import Coach

/// Reads the drawings among the shipped files: `figures/NAME.txt` and `figures/maps/NAME.txt`.
///
/// A drawing is a text file in sections. `alt:` describes the drawing in one line. `utf-8:` and
/// `ascii:` are each on a line by themselves, followed by the drawing, up to an empty line before
/// the next section. A map has two more sections: `mask:`, with a letter in each cell that belongs
/// to a region and a dot in every other cell, and `regions:`, with a line for each letter and its
/// region.
package func loadDrawings(_ files: [TextFile]) throws(Diagnostics) -> Drawings {
  var figures: [Figure.ID: Figure] = [:]
  var maps: [BodyMap] = []
  var problems: [Diagnostic] = []
  for file in files where file.name.hasPrefix("figures/") && file.name.hasSuffix(".txt") {
    let reader = DrawingReader(file)
    if file.name.hasPrefix("figures/maps/") {
      if let map = reader.map() { maps.append(map) }
    } else if let figure = reader.figure() {
      figures[figure.id] = figure
    }
    problems += reader.decoder.diagnostics
  }
  if !problems.isEmpty { throw Diagnostics(problems) }
  return Drawings(figures: figures, maps: maps)
}

/// Reads one drawing.
private struct DrawingReader {
  let decoder: Decoder
  private let id: Figure.ID
  private let alt: Substring
  private let sections: [Substring: Section]

  private struct Section {
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
    let names: Set<Substring> = ["utf-8:", "ascii:", "mask:", "regions:"]
    let heads = lines.indices.filter { names.contains(lines[$0]) }
    let ends = heads.dropFirst() + [lines.endIndex]
    sections = Dictionary(
      zip(heads, ends).map { head, end in
        var body = lines[(head + 1)..<end]
        while body.last?.isEmpty == true { body.removeLast() }
        return (lines[head], Section(lines: Array(body), start: head + 2))
      }, uniquingKeysWith: { first, _ in first })
  }

  func figure() -> Figure? { figure(widest: Figure.widest, highest: Figure.highest) }

  private func figure(widest: Int, highest: Int) -> Figure? {
    if alt.isEmpty {
      decoder.report(
        "the first line must be `alt:` and a description of the drawing", at: .start, .missingKey)
    }
    guard let unicode = section("utf-8:"), let ascii = section("ascii:") else { return nil }
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
    return Figure(
      id: id, alt: String(alt), unicode: unicode.lines.map { String($0) },
      ascii: ascii.lines.map { String($0) })
  }

  func map() -> BodyMap? {
    let figure = figure(widest: 40, highest: 24)
    guard let figure, let mask = section("mask:"), let legend = section("regions:") else {
      return nil
    }
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

  private func section(_ name: Substring) -> Section? {
    if sections[name] == nil {
      decoder.report("the line `\(name)` is missing", at: .start, .missingKey)
    }
    return sections[name]
  }
}
