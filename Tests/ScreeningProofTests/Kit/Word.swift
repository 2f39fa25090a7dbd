import Coach

/// One answer in the notation of the tables in these tests: `fever` is a yes, `no adult` a no, `not
/// agreed-heart` anything but a yes, `age=50-59` a choice, and `pain>=7` a number.
struct Word: Hashable, Sendable, CustomStringConvertible {
  enum Kind: Hashable {
    case yes, no, notYes
    case choice(String)
    case atLeast(Int)
  }

  let question: Question.ID
  let kind: Kind
  let description: String

  init(_ text: some StringProtocol) {
    description = String(text)
    let parts = text.split { " =".contains($0) }.map { String($0) }
    switch (parts.count, parts.first) {
    case (2, "no"): (question, kind) = (Question.ID(parts[1]), .no)
    case (2, "not"): (question, kind) = (Question.ID(parts[1]), .notYes)
    case (2, let first?) where first.hasSuffix(">"):
      (question, kind) = (Question.ID(first.dropLast()), .atLeast(Int(parts[1]) ?? 0))
    case (2, let first?): (question, kind) = (Question.ID(first), .choice(parts[1]))
    default: (question, kind) = (Question.ID(String(text)), .yes)
    }
  }

  /// Whether the word holds. A missing answer is neither a yes nor a no, and not sure is not a no.
  func truth(in answers: Answers) -> Certainty {
    let answer = answers[question]
    switch kind {
    case .yes: return answer == .yes ? .yes : answer == .notSure ? .maybe : .no
    case .no: return answer == .no ? .yes : .no
    case .notYes: return answer == .yes ? .no : .yes
    case .choice(let choice):
      guard case .chosen(let chosen)? = answer else { return .no }
      return chosen.contains(choice) ? .yes : .no
    case .atLeast(let least):
      guard case .number(let number)? = answer else { return .no }
      return number >= least ? .yes : .no
    }
  }

  /// Makes the word hold or, if possible, the user unsure about it.
  func put(into answers: inout Answers, unsure: Bool = false) {
    switch kind {
    case .yes: answers[question] = unsure && !Shipped.facts.contains(question) ? .notSure : .yes
    case .no: answers[question] = .no
    case .notYes: answers[question] = unsure ? .notSure : .no
    case .choice(let choice):
      guard case .chosen(let chosen)? = answers[question],
        Shipped.question[question]?.kind == .choices
      else {
        answers[question] = .chosen([choice])
        return
      }
      answers[question] = .chosen(chosen.union([choice]))
    case .atLeast(let least):
      guard case .number(let number)? = answers[question], number >= least else {
        answers[question] = .number(least)
        return
      }
    }
  }
}

/// Groups of words. One word of each group must hold, or a number of them in the last.
struct Wording: Hashable, Sendable, CustomStringConvertible {
  let groups: [[Word]]
  /// How many words of the last group must hold.
  let least: Int
  /// The count applies to the last group. The others need one word.
  let countsLast: Bool

  /// Groups with bars between their words.
  init(_ groups: [String], count: Int = 1) {
    self.groups = groups.map { $0.split(separator: "|").map { Word($0) } }
    least = count
    countsLast = count > 1
  }

  var description: String {
    groups.map { $0.map(\.description).joined(separator: "|") }.joined(separator: " & ")
      + (countsLast ? " (\(least))" : "")
  }

  /// The questions that the words mention.
  var questions: Set<Question.ID> { Set(groups.joined().map(\.question)) }

  /// Whether all groups hold.
  func truth(in answers: Answers) -> Certainty {
    var result = Certainty.yes
    for index in groups.indices {
      let needed = countsLast && index == groups.count - 1 ? least : 1
      var sure = 0
      var possible = 0
      for word in groups[index] where sure < needed {
        let truth = word.truth(in: answers)
        if truth != .no { possible += 1 }
        if truth == .yes { sure += 1 }
      }
      if possible < needed { return .no }
      if sure < needed { result = .maybe }
    }
    return result
  }

  /// The smallest sets of words that make the groups hold, with each word in at least one set.
  var triggers: [[Word]] {
    let longest = groups.map(\.count).max() ?? 0
    return (0..<longest).map { turn in
      groups.indices.flatMap { index in
        let words = groups[index]
        let needed = countsLast && index == groups.count - 1 ? least : 1
        return (0..<needed).map { words[(turn + $0) % words.count] }
      }
    }
  }

  /// The sets of words that only just fail: one group left out, or one word short of the count.
  var misses: [[Word]] {
    guard let full = triggers.first else { return [] }
    return full.map { left in
      full.filter { $0 != left } + (left.kind == .notYes ? [Word("\(left.question)")] : [])
    }
  }
}
