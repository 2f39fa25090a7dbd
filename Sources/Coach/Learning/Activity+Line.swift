extension Activity {
  /// Parses a name and a score from a line such as `tie my shoes=4`; `nil` if it is malformed.
  package init?(line: some StringProtocol) {
    guard let sign = line.lastIndex(of: "=") else { return nil }
    let name = line[..<sign].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let number = String(line[line.index(after: sign)...].filter { !$0.isWhitespace })
    guard !name.isEmpty, name.count <= Self.longestName, let score = Int(number),
      (0...10).contains(score)
    else { return nil }
    self.init(name: name, score: score)
  }
}
