package import Coach

extension Practice {
  /// What it plays, in words: `3 times: hold 1:30, rest 0:15`.
  package var inWords: String { PracticePart.words(PracticePart.parts(of: laps)) }
}

/// A part of a practice timer as people say it: a lap, or a group that is repeated. The laps are laid
/// out flat, so that the groups are found again by their rounds and sides.
private enum PracticePart {
  case lap(Practice.Lap)
  case group(String, [PracticePart])

  /// The parts of some laps, in order.
  static func parts(of laps: [Practice.Lap]) -> [PracticePart] {
    var parts: [PracticePart] = []
    var rest = laps[...]
    while let lap = rest.first {
      let rounds = rest.rounds
      // A group within brackets for each side has rounds on the left alone.
      if lap.side != nil, !rounds.contains(where: { $0.side != lap.side }) {
        let left = rest.prefix { $0.side == lap.side }
        parts.append(.group("each side", self.parts(of: left.map(\.withoutSide))))
        rest = rest.dropFirst(2 * left.count)
      } else if let count = rounds.last?.round?.count {
        let first = rounds.filter { $0.round?.number == 1 }
        parts.append(.group("\(count) times", self.parts(of: first.map(\.inside))))
        rest = rest.dropFirst(rounds.count)
      } else {
        parts.append(.lap(lap))
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  /// The parts in one line. A group among others stands in brackets.
  static func words(_ parts: [PracticePart]) -> String {
    if case .group(let head, let inside)? = parts.first, parts.count == 1 {
      if case .group? = inside.first, inside.count == 1 { return "\(head), \(words(inside))" }
      return "\(head): \(words(inside))"
    }
    return parts.map { part in
      switch part {
      case .lap(let lap): lap.inWords
      case .group(let head, let inside): "\(head) (\(words(inside)))"
      }
    }.joined(separator: ", ")
  }
}

extension ArraySlice<Practice.Lap> {
  /// The laps from the first one on that belong to the same group of rounds; none if it has none.
  fileprivate var rounds: ArraySlice<Practice.Lap> {
    guard var last = first?.round else { return [] }
    return prefix { lap in
      guard let round = lap.round, round.count == last.count, round.number >= last.number else {
        return false
      }
      last = round
      return true
    }
  }
}

extension Practice.Lap {
  /// The round in the outermost group, from 1, and how many there are.
  fileprivate var round: (number: Int, count: Int)? {
    let words = rounds.first?.split(separator: " ").compactMap { Int($0) } ?? []
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  /// The lap without its side.
  fileprivate var withoutSide: Practice.Lap { Practice.Lap(name: name, time: time, rounds: rounds) }

  /// The lap without its outermost group.
  fileprivate var inside: Practice.Lap {
    Practice.Lap(
      name: name, time: time, eachSide: eachSide, side: side, rounds: Array(rounds.dropFirst()))
  }

  /// Its name and its time: `hold 0:20 to 1:00 each side`.
  fileprivate var inWords: String {
    let name = name.prefix(1).lowercased() + name.dropFirst()
    switch time {
    case nil: return name
    case .exactly(let time): return "\(name) \(time.inDigits)\(sides)"
    case .untilReleased(let floor, let time):
      return "\(name) \(floor.inDigits) to \(time.inDigits)\(sides)"
    }
  }

  private var sides: String { eachSide ? " each side" : "" }
}

extension Duration {
  fileprivate var inDigits: String { ClockText.clock(Int(components.seconds)) }
}
