import Notation
import Coach
import TestSupport
import Testing

@testable import Formats

/// Anything that someone could type for a practice timer.
@Suite("Any text for a practice timer") struct PracticeRoundTripTests {
  @Test("2,000 random timers can be written as text and read back unchanged")
  func roundTrip() throws {
    var tried = 0
    for seed in 0..<2000 as Range<UInt64> {
      var writer = PracticeWriter(seed: seed)
      let (text, laps) = writer.practice()
      let total = laps.reduce(Duration.zero) {
        $0 + ($1.time?.longest ?? .zero) * ($1.eachSide ? 2 : 1)
      }
      guard text.count <= 1000, laps.count <= 500, total <= Practice.longest else { continue }
      tried += 1
      switch readPractice(text) {
      case .success(let practice): #expect(practice.laps == laps, "seed \(seed): \(text)")
      case .failure(let problem): Issue.record("seed \(seed): \(problem) in \(text)")
      }
    }
    #expect(tried > 1500)
  }

  @Test("10,000 random texts are read, or refused with a column within the text")
  func garbage() {
    var read = 0
    for seed in 0..<10_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = noise(&random)
      switch readPractice(text) {
      case .success(let practice):
        read += 1
        #expect(practice.laps.contains { $0.time != nil }, "seed \(seed)")
      case .failure(let problem):
        #expect(
          (1...(text.count + 1)).contains(problem.column) && !problem.message.isEmpty,
          "seed \(seed): \(problem) in \(text)")
      }
    }
    #expect(read < 5000)
  }

  @Test("5,000 timers with typos are read, or refused with a column within the text")
  func typos() {
    var (read, refused) = (0, 0)
    for seed in 0..<5000 as Range<UInt64> {
      var writer = PracticeWriter(seed: seed)
      var mutations = Mutations(seed: seed)
      let text = mutations.changed(writer.practice().text)
      switch readPractice(text) {
      case .success: read += 1
      case .failure(let problem):
        refused += 1
        #expect((1...(text.count + 1)).contains(problem.column), "seed \(seed): \(text)")
      }
    }
    #expect(read > 50 && refused > 50)
  }

  private static let pieces = [
    "hold ", "90s", " each side", "wait", "rest 15s", ", ", ",", "(", ")", "3x(", "99x(", "2×", "*",
    "20s to 60s", " to ", " ", "9", "0", "m", "s", "\t", "\u{301}", "é", "背", "👍🏽", "🇫🇷", "\u{200D}",
    "９", "½", "\r\n", "\u{0}", "99999999999", ":", "each", "side", "x",
  ]

  /// At most 200 characters of pieces that occur in timers and, unless the text is tidy, of others.
  private func noise(_ random: inout SeededGenerator) -> String {
    let length = Int.random(in: 0...200, using: &random)
    let isTidy = Bool.random(using: &random)
    var text = ""
    while text.count < length {
      let pieces = isTidy ? Self.pieces.prefix(18) : Self.pieces[...]
      text += pieces.randomElement(using: &random) ?? ""
    }
    return String(text.prefix(200))
  }
}

/// Makes up practice timers: a text, and the laps it describes.
private struct PracticeWriter {
  private typealias Lap = Practice.Lap
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func practice() -> (text: String, laps: [Practice.Lap]) {
    let (text, laps) = sequence(depth: 0, sided: false)
    // A timer must not end with a wait.
    let (last, end) = stretch(sided: false)
    return (text + comma() + last, laps + end)
  }

  /// A sequence of items; `sided` if a group around them is done on each side.
  private mutating func sequence(depth: Int, sided: Bool) -> (String, [Lap]) {
    var (text, laps) = item(depth: depth, sided: sided)
    for _ in 0..<number(0...2) {
      let (next, more) = item(depth: depth, sided: sided)
      text += comma() + next
      laps += more
    }
    return (text, laps)
  }

  private mutating func item(depth: Int, sided: Bool) -> (String, [Lap]) {
    let count = number(1...3)
    let sign = count == 1 ? "" : "\(count)" + pick(["x", "×", "*", "x "])
    var text: String
    var laps: [Lap]
    if depth < 3, number(0...2) == 0 {
      let eachSide = !sided && number(0...2) == 0
      (text, laps) = sequence(depth: depth + 1, sided: sided || eachSide)
      text = "(" + spaces() + text + spaces() + ")"
      if eachSide {
        text += spaces() + "each side" + spaces()
        let once = laps
        laps = []
        for side in [Side.left, .right] {
          laps += once.map { Lap(name: $0.name, time: $0.time, side: side, rounds: $0.rounds) }
        }
      }
    } else if number(0...5) == 0 {
      (text, laps) = ("wait", [Lap(name: "wait", time: nil)])
    } else {
      (text, laps) = stretch(sided: sided)
    }
    guard count > 1 else { return (sign + text, laps) }
    let once = laps
    laps = []
    for round in 1...count {
      for lap in once {
        laps.append(
          Lap(
            name: lap.name, time: lap.time, eachSide: lap.eachSide, side: lap.side,
            rounds: ["\(round) of \(count)"] + lap.rounds))
      }
    }
    return (sign + text, laps)
  }

  private mutating func stretch(sided: Bool) -> (String, [Lap]) {
    let name = pick(["", "hold", "Rest", "calf stretch", "HANDS", "set 2", "up to", "élan", "背"])
    let floor = number(1...60)
    let isReleased = number(0...2) == 0
    let ceiling = isReleased ? floor + number(1...60) : floor
    let eachSide = !sided && number(0...2) == 0
    let words =
      (name.isEmpty ? [] : [name]) + (isReleased ? [written(floor), "to"] : [])
      + [written(ceiling)] + (eachSide ? ["each side"] : [])
    let title = name.isEmpty ? "Hold" : name.prefix(1).uppercased() + name.dropFirst()
    let time: Step.Time =
      isReleased
      ? .untilReleased(.seconds(floor), .seconds(ceiling)) : .exactly(.seconds(ceiling))
    return (words.joined(separator: " "), [Lap(name: title, time: time, eachSide: eachSide)])
  }

  /// A time in seconds, in either of the ways to write it.
  private mutating func written(_ seconds: Int) -> String {
    pick(["\(seconds)s", DurationText.write(.seconds(seconds))])
  }

  private mutating func comma() -> String { spaces() + "," + spaces() }

  private mutating func spaces() -> String { pick(["", " ", "  "]) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }
}
