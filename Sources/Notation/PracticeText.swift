import Text
package import Coach

/// Reads a practice timer: named, timed intervals separated by commas, such as `3x(hold 90s each
/// side, rest 15s), hold 20s to 60s, wait, stretch 30s`.
package func readPractice(
  _ text: String, title: String = "Practice"
) -> Result<Practice, PracticeProblem> {
  var reader = PracticeReader(text)
  return Result { () throws(PracticeProblem) in
    Practice(title: title, text: text, laps: try reader.practice())
  }
}

private struct PracticeReader {
  private typealias Lap = Practice.Lap

  private static let longestText = 1000
  private static let deepest = 8
  private static let mostLaps = 500

  private let characters: [Character]
  private var place = 0
  private var depth = 0

  init(_ text: String) { characters = Array(text) }

  mutating func practice() throws(PracticeProblem) -> [Practice.Lap] {
    if characters.count > Self.longestText {
      throw problem(
        "more than \(Self.longestText) characters: make it shorter", at: Self.longestText)
    }
    let odd = characters.firstIndex { $0.unicodeScalars.contains(where: \.isTerminalUnsafe) }
    if let odd { throw problem("this character cannot be shown: delete it", at: odd) }
    let laps = try sequence()
    if let rest = current { throw problem("`\(rest)` has no `(` before it", at: place) }
    guard laps.contains(where: { $0.time != nil }) else {
      throw problem("no part has a time: add a part with a time, such as `hold 90s`", at: 0)
    }
    if laps.last?.time == nil {
      throw problem("nothing follows `wait`: add a part with a time", at: characters.count - 1)
    }
    try check(laps.reduce(0) { $0 + ($1.eachSide ? 2 : 1) }, at: 0)
    let total = laps.reduce(Duration.zero) { total, lap in
      total + (lap.time?.longest ?? .zero) * (lap.eachSide ? 2 : 1)
    }
    if total > Practice.longest {
      throw problem("more than 4 hours in total: make it shorter", at: 0)
    }
    return laps
  }

  /// Reads items separated by commas, up to a closing bracket or the end.
  private mutating func sequence() throws(PracticeProblem) -> [Lap] {
    var laps = try item()
    while current == "," {
      place += 1
      skipSpaces()
      let start = place
      laps += try item()
      try check(laps.count, at: start)
    }
    return laps
  }

  /// Reads `3x(…)`, `(…) each side`, or one interval.
  private mutating func item() throws(PracticeProblem) -> [Lap] {
    skipSpaces()
    let start = place
    let count = try count()
    guard current == "(" else {
      return try repeated(try stretch(), count, at: start)
    }
    let bracket = place
    depth += 1
    if depth > Self.deepest { throw problem("the brackets are nested too deeply", at: place) }
    place += 1
    let inside = try sequence()
    guard current == ")" else { throw problem("this `(` has no `)`", at: bracket) }
    place += 1
    depth -= 1
    skipSpaces()
    let after = place
    let words = words(of: take(until: ",)"))
    if words.isEmpty { return try repeated(inside, count, at: start) }
    guard words == ["each", "side"] else {
      throw problem("only a comma or `each side` can follow `)`", at: after)
    }
    if inside.contains(where: { $0.eachSide || $0.side != nil }) {
      throw problem("`each side` is already inside the brackets: use it only once", at: after)
    }
    let bothSides = [Side.left, .right].flatMap { side in inside.map { $0.on(side) } }
    return try repeated(bothSides, count, at: start)
  }

  /// Reads the `3x` before a group or an interval; 1 if there is none.
  private mutating func count() throws(PracticeProblem) -> Int {
    let start = place
    let digits = take { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return 1 }
    let sign = current
    guard sign == "x" || sign == "×" || sign == "*" else {
      place = start
      return 1
    }
    place += 1
    skipSpaces()
    guard let count = Int(digits), (1...99).contains(count) else {
      throw problem("the count must be from 1 to 99", at: start)
    }
    return count
  }

  /// Reads one interval: `hold 90s`, `hold 20s to 60s each side`, `wait`.
  private mutating func stretch() throws(PracticeProblem) -> [Lap] {
    skipSpaces()
    let start = place
    let text = take(until: ",)(")
    var words = words(of: text)
    if let sign = text.firstIndex(of: ";") {
      throw problem(
        "put a comma between two parts",
        at: start + text.distance(from: text.startIndex, to: sign))
    }
    if current == "(" {
      throw problem("only a comma or a count such as `3x` can come before `(`", at: place)
    }
    if words.isEmpty {
      throw problem("a name and a time are missing: write, for example, `hold 90s`", at: start)
    }
    if words.map({ $0.lowercased() }) == ["wait"] { return [Lap(name: "wait", time: nil)] }
    let eachSide = words.suffix(2) == ["each", "side"]
    if eachSide { words.removeLast(2) }
    if words.isEmpty { throw problem("a time is missing", at: start) }
    let places = places(of: words, from: start)
    let (time, length) = try time(words, at: places)
    let named = words.dropLast(length)
    if let index = named.firstIndex(where: Self.isTime) {
      throw problem("a comma is missing after `\(named[index])`", at: places[index])
    }
    let name = named.joined(separator: " ")
    if name.count > 40 {
      throw problem("this name has more than 40 characters: shorten it", at: start)
    }
    let shown = name.isEmpty ? "Hold" : name.capitalizedFirst
    return [Lap(name: shown, time: time, eachSide: eachSide)]
  }

  /// The time at the end of the words, and the number of words it takes up.
  private func time(
    _ words: [String], at places: [Int]
  ) throws(PracticeProblem) -> (Step.Time, Int) {
    let last = words.count - 1
    let hasFloor = last >= 2 && words[last - 1] == "to" && words[last - 2].first?.isNumber == true
    let first = hasFloor ? last - 2 : last
    switch (DurationText.parse(words[last]), DurationText.parse(words[first])) {
    case (.success(let ceiling), .success(let floor)):
      if !hasFloor { return (.exactly(ceiling), 1) }
      if floor >= ceiling {
        throw problem(
          "the time before `to` must be shorter than the time after it", at: places[first])
      }
      return (.untilReleased(floor, ceiling), 3)
    case (.success, .failure(let reason)): throw problem(reason.message, at: places[first])
    case (.failure(let reason), _):
      if words[last].first?.isNumber == true { throw problem(reason.message, at: places[last]) }
      if let time = words.dropLast().lastIndex(where: Self.isTime) {
        throw problem(
          "only a comma or `each side` can follow a time", at: places[time + 1])
      }
      let all = words.joined(separator: " ")
      let hint =
        words.contains { $0.first?.isNumber == true }
        ? "end it with a time such as 45s, 2m or 1m30s" : "write `\(all) 30s`"
      throw problem("`\(all)` has no time: \(hint)", at: places[0])
    }
  }

  private static func isTime(_ word: String) -> Bool {
    (try? DurationText.parse(word).get()) != nil
  }

  /// The positions of consecutive words separated by spaces.
  private func places(of words: [String], from start: Int) -> [Int] {
    var place = start
    return words.map { word in
      while place < characters.count, characters[place] == " " { place += 1 }
      defer { place += word.count }
      return place
    }
  }

  /// Checks the count before repeating anything, because nested brackets multiply.
  private func repeated(
    _ laps: [Lap], _ count: Int, at start: Int
  ) throws(PracticeProblem) -> [Lap] {
    try check(laps.count * count, at: start)
    if count == 1 { return laps }
    return (1...count).flatMap { round in laps.map { $0.inRound("\(round) of \(count)") } }
  }

  private func check(_ laps: Int, at start: Int) throws(PracticeProblem) {
    if laps > Self.mostLaps {
      throw problem("more than \(Self.mostLaps) parts: make it shorter", at: start)
    }
  }

  private var current: Character? { place < characters.count ? characters[place] : nil }

  private mutating func skipSpaces() { _ = take { $0 == " " } }

  private mutating func take(until ends: String) -> String { take { !ends.contains($0) } }

  private mutating func take(_ belongs: (Character) -> Bool) -> String {
    let start = place
    while let current, belongs(current) { place += 1 }
    return String(characters[start..<place])
  }

  private func words(of text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private func problem(_ message: String, at place: Int) -> PracticeProblem {
    PracticeProblem(message: message, column: place + 1)
  }
}
