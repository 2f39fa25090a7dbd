import Coach
import TestSupport

/// Every set of answers to some questions that makes a difference: all answers to each question,
/// numbers around the thresholds of a scale, and the choices that conditions mention. The items of
/// a count are interchangeable, so each number of yes and not sure is tried only once. Of more than
/// 60,000 sets, 20,000 are tried, drawn with a fixed seed.
struct AnswerSpace {
  let questions: [Question]
  private let values: [[Answer]]
  /// For each question, the index of the previous interchangeable one, whose answer must not be
  /// above this one's.
  private let alike: [Int?]

  /// The answers that some conditions depend on and, transitively, the guards of their questions.
  init(_ conditions: [Condition], guards: Bool = true, beside: Set<Question.ID> = []) {
    var ids = conditions.reduce(into: beside) { $0.formUnion($1.questions) }
    var asked = conditions
    while guards {
      let conditions = ids.compactMap { Shipped.question[$0]?.askIf }
      let more = conditions.reduce(into: ids) { $0.formUnion($1.questions) }
      asked += conditions
      if more == ids { break }
      ids = more
    }
    let questions = Shipped.inOrder.filter { ids.contains($0.id) }
    self.questions = questions
    let mentions = asked.flatMap(\.mentions)
    values = questions.map { Self.values(of: $0, mentions) }
    let counted = conditions.flatMap { Self.counted(in: $0) }
    alike = questions.indices.map { index in
      questions[..<index].lastIndex { other in
        Self.areAlike(questions[index], other, counted, mentions)
      }
    }
  }

  /// Whether there are too many sets to try all.
  var isSampled: Bool { alike.allSatisfy { $0 == nil } && isLarge }

  private var isLarge: Bool {
    var size = 1
    for value in values where size <= 60_000 { size *= value.count }
    return size > 60_000
  }

  /// Calls `body` with each set of answers, or with some of them, and returns their number.
  @discardableResult
  func forEach(_ body: (Answers) -> Void) -> Int {
    if isSampled { return sample(body) }
    var answers = Answers()
    var chosen = Array(repeating: 0, count: questions.count)
    var count = 0
    func fill(_ index: Int) {
      guard index < questions.count else {
        count += 1
        body(answers)
        return
      }
      for value in (alike[index].map { chosen[$0] } ?? 0)..<values[index].count {
        chosen[index] = value
        answers[questions[index].id] = values[index][value]
        fill(index + 1)
      }
    }
    fill(0)
    return count
  }

  /// Calls `body` with random sets, of which some differ little from the first answers.
  private func sample(_ body: (Answers) -> Void) -> Int {
    var random = SeededGenerator(seed: UInt64(questions.count))
    let sets = 20_000
    for turn in 0..<sets {
      var answers = Answers()
      let share = [8, 4, 2, 1][turn % 4]
      for (question, values) in zip(questions, values) {
        let isFirst = Int.random(in: 0..<share, using: &random) > 0
        let pick = isFirst ? 0 : Int.random(in: 0..<values.count, using: &random)
        answers[question.id] = values[pick]
      }
      body(answers)
    }
    return sets
  }

  private static func values(of question: Question, _ mentions: [Mention]) -> [Answer] {
    if Shipped.facts.contains(question.id) { return [.no, .yes] }
    let spoken = mentions.filter { $0.question == question.id }
    switch question.kind {
    case .yesNo, .read: return [.yes, .no]
    case .tick(let skippable): return [.no, .notSure, .yes] + (skippable ? [.skipped] : [])
    case .choice: return question.choices.map { .chosen([$0.id]) }
    case .choices:
      let choices = Set(spoken.compactMap(\.choice)).sorted()
      if choices.count > 3 {
        return ([[], Set(choices)] + choices.map { [$0] }).map { .chosen($0) }
      }
      return choices.reduce([[]] as [Set<String>]) { sets, choice in
        sets + sets.map { $0.union([choice]) }
      }.map { .chosen($0) }
    case .scale:
      let edges = spoken.compactMap(\.number).flatMap { [$0 - 1, $0, $0 + 1] } + [0, 10]
      return Set(edges).filter { (0...10).contains($0) }.sorted().map { .number($0) }
    }
  }

  /// Whether two questions are interchangeable: ticks in the same count that no other condition
  /// mentions, and that are asked under the same condition.
  private static func areAlike(
    _ one: Question, _ other: Question, _ counted: [Set<Question.ID>], _ mentions: [Mention]
  ) -> Bool {
    guard case .tick = one.kind, one.kind == other.kind, one.askIf == other.askIf else {
      return false
    }
    return [one.id, other.id].allSatisfy { id in
      mentions.filter { $0.question == id }.count == 1
    } && counted.contains { $0.contains(one.id) && $0.contains(other.id) }
  }

  private static func counted(in condition: Condition) -> [Set<Question.ID>] {
    switch condition {
    case .count(let items, _):
      [Set(items.compactMap { if case .yes(let id) = $0 { id } else { nil } })]
    case .any(let members), .all(let members): members.flatMap { counted(in: $0) }
    case .not(let inner): counted(in: inner)
    case .always, .yes, .sure, .unsure, .no, .unless, .atLeast, .atMost, .chosen, .anyChosen: []
    }
  }
}

/// A mention of a question in a condition.
struct Mention {
  let question: Question.ID
  var choice: String?
  var number: Int?
}

extension Condition {
  /// Every mention of a question, including repeated ones.
  var mentions: [Mention] {
    switch self {
    case .always: []
    case .yes(let id), .sure(let id), .unsure(let id), .no(let id), .unless(let id),
      .anyChosen(let id):
      [Mention(question: id)]
    case .atLeast(let id, let number): [Mention(question: id, number: number)]
    case .atMost(let id, let number): [Mention(question: id, number: number)]
    case .chosen(let id, let choice): [Mention(question: id, choice: choice)]
    case .any(let members), .all(let members), .count(let members, _):
      members.flatMap(\.mentions)
    case .not(let inner): inner.mentions
    }
  }
}
