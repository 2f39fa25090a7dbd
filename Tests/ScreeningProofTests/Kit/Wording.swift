import Coach

/// Words joined in the notation of these tests: `a|b` needs one of the two, `a|b & c` one of the
/// first two and the third, `2 of (a|b|c)` two of the three. Parentheses nest. The truth is worked
/// out with each "not sure" as a no, then as a yes, and shares nothing with the program.
indirect enum Wording: Hashable, Sendable, CustomStringConvertible {
  case word(Word)
  case all([Wording])
  case count([Wording], Int)

  init(_ text: some StringProtocol) {
    let groups = Self.split(text, at: "&").map { Self.group($0) }
    self = groups.count == 1 ? groups[0] : .all(groups)
  }

  /// Groups of words of which all must hold, and of the last one this many words.
  init(_ groups: [String], count: Int = 1) {
    let last = groups.indices.last
    self = .all(
      groups.enumerated().map { index, text in
        let words = Self.split(text, at: "|").map { Self.single($0) }
        return .count(words, index == last ? count : 1)
      })
  }

  private static func group(_ text: Substring) -> Wording {
    let members = split(text, at: "|").map { single($0) }
    return members.count == 1 ? members[0] : .count(members, 1)
  }

  private static func single(_ text: Substring) -> Wording {
    let text = trimmed(text)
    guard text.last == ")", let open = text.firstIndex(of: "(") else { return .word(Word(text)) }
    let inner = text[text.index(after: open)...].dropLast()
    guard let least = text[..<open].split(separator: " ").first.flatMap({ Int($0) }) else {
      return Wording(inner)
    }
    return .count(split(inner, at: "|").map { single($0) }, least)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let isSpace = { (character: Character) in character.isWhitespace }
    let rest = text.drop(while: isSpace)
    return rest.lastIndex { !isSpace($0) }.map { rest[...$0] } ?? ""
  }

  /// The parts of a text between separators that stand in no parentheses.
  private static func split(_ text: some StringProtocol, at separator: Character) -> [Substring] {
    var parts: [Substring] = []
    let text = Substring(text)
    var start = text.startIndex
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth > 0 || text[index] != separator { continue }
      parts.append(text[start..<index])
      start = text.index(after: index)
    }
    return parts + [text[start...]]
  }

  var description: String {
    switch self {
    case .word(let word): word.description
    case .all(let members): "(" + members.map(\.description).joined(separator: " & ") + ")"
    case .count(let members, let least):
      (least == 1 ? "" : "\(least) of ") + "("
        + members.map(\.description).joined(separator: "|") + ")"
    }
  }

  /// The questions that the words mention.
  var questions: Set<Question.ID> { Set(words.map(\.question)) }

  /// All words, also those that only take part in combinations.
  var words: [Word] {
    switch self {
    case .word(let word): [word]
    case .all(let members), .count(let members, _): members.flatMap(\.words)
    }
  }

  /// Whether it holds, for certain or perhaps.
  func truth(in answers: Answers) -> Certainty {
    holds(answers, false) ? .yes : holds(answers, true) ? .maybe : .no
  }

  private func holds(_ answers: Answers, _ perhaps: Bool) -> Bool {
    switch self {
    case .word(let word): return word.holds(in: answers, perhaps: perhaps)
    case .all(let members): return members.allSatisfy { $0.holds(answers, perhaps) }
    case .count(let members, let least):
      var held = 0
      for member in members where held < least && member.holds(answers, perhaps) { held += 1 }
      return held >= least
    }
  }
}

extension Wording {
  /// The smallest sets of words that make it hold, with each word in at least one set.
  var triggers: [[Word]] {
    switch self {
    case .word(let word): return [[word]]
    case .count(let members, 1): return members.flatMap(\.triggers)
    case .count(let members, let least):
      return members.indices.map { turn in
        (0..<least).flatMap { members[(turn + $0) % members.count].triggers.first ?? [] }
      }
    case .all(let members):
      let sets = members.map(\.triggers)
      return (0..<(sets.map(\.count).max() ?? 0)).map { turn in
        sets.flatMap { $0.isEmpty ? [] : $0[turn % $0.count] }
      }
    }
  }

  /// The sets of words that only just fail: one word left out, or what is no longer one.
  var misses: [[Word]] {
    guard let full = triggers.first else { return [] }
    return full.map { left in
      full.filter { $0 != left } + (left.kind == .notYes ? [Word("\(left.question)")] : [])
    }
  }
}
