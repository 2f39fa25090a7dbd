/// Writes the values of a routine file in the canonical layout.
struct Layout {
  let trivia: Trivia

  /// The keys of a routine, a step, a cue and the breath, in output order. A test keeps them equal
  /// to the keys that the reader accepts.
  static let routineKeys = [
    "format", "reference", "title", "technique", "minutes", "regions", "tools", "position",
    "stages", "max-pain", "pressure", "tags", "sources", "summary", "note", "breath",
    "cue-profile", "steps",
  ]
  static let stepKeys = [
    "do", "title", "say", "time", "each-side", "repeat", "rest", "pressure", "regions", "figure",
    "wait", "warning", "cues",
  ]
  static let cueKeys = ["at", "say"]
  static let breathKeys = ["in", "out"]

  /// The maximum width of a list on one line, in columns.
  private static let widest = 100

  /// The text of the whole file.
  func text(of root: Value) -> String {
    var lines = trivia.atStart
    if case .map(let pairs) = root.content {
      lines += map(pairs, Self.routineKeys, indent: 0, place: nil)
    }
    lines += trivia.atEnd.map { ($0.column > 1 ? "  " : "") + $0.text }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of a map. For a list member, `place` is its location; the comments above it have
  /// already been written.
  private func map(
    _ pairs: [Value.Pair], _ order: [String], indent: Int, place: SourceLocation?
  ) -> [String] {
    ranked(pairs, order).enumerated().flatMap { index, pair -> [String] in
      let notes = trivia[pair.key.place]
      let gaps = indent == 0 && index > 0
      let above = pair.key.place == place ? [] : self.above(notes, indent, gaps: gaps)
      return above + entry(pair, notes, indent)
    }
  }

  private func entry(_ pair: Value.Pair, _ notes: Trivia.Notes, _ indent: Int) -> [String] {
    guard case .text(let key) = pair.key.content else { return [] }
    let head = spaces(indent) + key + ":"
    let beside = notes.beside.map { "  " + $0 } ?? ""
    let order = key == "steps" ? Self.stepKeys : key == "cues" ? Self.cueKeys : nil
    switch pair.value.content {
    case .text(let text):
      return [head + " " + scalar(text, isWords: Self.wordKeys.contains(key)) + beside]
    case .list(let values) where order == nil && !trivia.isInside(pair.value):
      let line = head + " [" + values.map(flow).joined(separator: ", ") + "]"
      if line.count <= Self.widest { return [line + beside] }
      return [head + beside] + members(values, [], indent + 2)
    case .list(let values) where values.isEmpty: return [head + " []" + beside]
    case .list(let values): return [head + beside] + members(values, order ?? [], indent + 2)
    case .map(let pairs) where key == "breath":
      let sorted = Value(content: .map(ranked(pairs, Self.breathKeys)), place: pair.value.place)
      if !trivia.isInside(pair.value) { return [head + " " + flow(sorted) + beside] }
      return [head + beside] + map(pairs, Self.breathKeys, indent: indent + 2, place: nil)
    case .map(let pairs):
      return [head + beside] + map(pairs, [], indent: indent + 2, place: nil)
    }
  }

  private func members(_ values: [Value], _ order: [String], _ indent: Int) -> [String] {
    values.flatMap { value -> [String] in
      let notes = trivia[value.place]
      var lines = self.above(notes, indent, gaps: true)
      switch value.content {
      case .map(let pairs):
        // A map in braces has a separate location, so a comment beside it goes above.
        if pairs.first?.key.place != value.place, let beside = notes.beside {
          lines.append(spaces(indent) + beside)
        }
        var inner = map(pairs, order, indent: indent + 2, place: value.place)
        // The first line that isn't a comment carries the dash. Comments above it align with the
        // dash.
        if let first = inner.firstIndex(where: { !$0.drop { $0 == " " }.hasPrefix("#") }) {
          for line in 0..<first { inner[line].removeFirst(2) }
          inner[first] = spaces(indent) + "- " + inner[first].dropFirst(indent + 2)
        }
        lines += inner
      case .text(let text):
        let beside = notes.beside.map { "  " + $0 } ?? ""
        lines.append(spaces(indent) + "- " + scalar(text, isWords: false) + beside)
      case .list: lines.append(spaces(indent) + "- " + flow(value))
      }
      return lines
    }
  }

  private func above(_ notes: Trivia.Notes, _ indent: Int, gaps: Bool) -> [String] {
    (gaps && notes.gap ? [""] : []) + notes.above.map { spaces(indent) + $0 }
  }

  /// Sorts keys into canonical order, then the unranked ones in file order.
  private func ranked(_ pairs: [Value.Pair], _ order: [String]) -> [Value.Pair] {
    pairs.enumerated().sorted { left, right in
      (rank(left.element, order), left.offset) < (rank(right.element, order), right.offset)
    }
    .map(\.element)
  }

  private func rank(_ pair: Value.Pair, _ order: [String]) -> Int {
    guard case .text(let key) = pair.key.content else { return order.count }
    return order.firstIndex(of: key) ?? order.count
  }

  private func flow(_ value: Value) -> String {
    switch value.content {
    case .text(let text): Scalar.flow(text)
    case .list(let values): "[" + values.map(flow).joined(separator: ", ") + "]"
    case .map(let pairs):
      "{" + pairs.map { flow($0.key) + ": " + flow($0.value) }.joined(separator: ", ") + "}"
    }
  }

  /// The keys whose values are sentences. Values that another program might take for a number or a
  /// boolean are quoted there.
  private static let wordKeys: Set<String> = ["title", "say", "summary", "note", "reference"]

  private func scalar(_ text: String, isWords: Bool) -> String {
    isWords ? Scalar.words(text) : Scalar.plain(text)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
