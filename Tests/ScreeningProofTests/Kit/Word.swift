import Coach

/// A word in the notation of the tables in these tests: `fever` is a yes (or perhaps one, if not
/// sure), `sure fever` a certain yes, `unsure fever` a "not sure", `no consent` a no, `not
/// agreed-heart` anything but a yes, `age=50-59,60-64` any of some choices, `before!=same` any
/// answer but that choice, `some where` any choice at all, `none where` no choice, and `pain>=7` a
/// number.
struct Word: Hashable, Sendable, CustomStringConvertible {
  enum Kind: Hashable {
    case yes, sure, unsure, no, notYes, some, none
    case choice([String])
    case notChoice(String)
    case atLeast(Int)
  }

  let question: Question.ID
  let kind: Kind
  let description: String

  init(_ text: some StringProtocol) {
    let parts = text.split { " \n".contains($0) }.map { String($0) }
    description = parts.joined(separator: " ")
    let last = parts.last ?? ""
    let sides = last.split(separator: "=").map { String($0) }
    switch (parts.first, sides.count) {
    case ("sure", 1): (question, kind) = (Question.ID(last), .sure)
    case ("unsure", 1): (question, kind) = (Question.ID(last), .unsure)
    case ("no", 1): (question, kind) = (Question.ID(last), .no)
    case ("not", 1): (question, kind) = (Question.ID(last), .notYes)
    case ("some", 1): (question, kind) = (Question.ID(last), .some)
    case ("none", 1): (question, kind) = (Question.ID(last), .none)
    case (_, 2) where sides[0].hasSuffix(">"):
      (question, kind) = (Question.ID(String(sides[0].dropLast())), .atLeast(Int(sides[1]) ?? 0))
    case (_, 2) where sides[0].hasSuffix("!"):
      (question, kind) = (Question.ID(String(sides[0].dropLast())), .notChoice(sides[1]))
    case (_, 2):
      let choices = sides[1].split(separator: ",").map { String($0) }
      (question, kind) = (Question.ID(sides[0]), .choice(choices))
    default: (question, kind) = (Question.ID(last), .yes)
    }
  }

  /// Whether the word holds, for certain or, if `perhaps`, with each "not sure" as it would have to
  /// be. A missing answer is neither a yes nor a no.
  func holds(in answers: Answers, perhaps: Bool) -> Bool {
    let answer = answers[question]
    switch kind {
    case .yes: return answer == .yes || perhaps && answer == .notSure
    case .sure: return answer == .yes
    case .unsure: return answer == .notSure
    case .no: return answer == .no
    case .notYes: return answer != .yes
    case .some: return !answers.chosen(question).isEmpty
    case .none: return answers.chosen(question).isEmpty
    case .choice(let choices): return !answers.chosen(question).isDisjoint(with: choices)
    case .notChoice(let choice): return !answers.chosen(question).contains(choice)
    case .atLeast(let least): return answers.number(question).map { $0 >= least } ?? false
    }
  }

  /// Whether the word holds. Not sure is neither a yes nor a no.
  func truth(in answers: Answers) -> Certainty {
    holds(in: answers, perhaps: false) ? .yes : holds(in: answers, perhaps: true) ? .maybe : .no
  }
}

extension Word {
  /// Makes the word hold or, if possible, the user unsure about it.
  func put(into answers: inout Answers, unsure: Bool = false) {
    switch kind {
    case .yes: answers[question] = unsure && !Shipped.facts.contains(question) ? .notSure : .yes
    case .sure: answers[question] = .yes
    case .unsure: answers[question] = .notSure
    case .no: answers[question] = .no
    case .notYes: answers[question] = unsure ? .notSure : .no
    case .some where answers.chosen(question).isEmpty: put(among: { _ in true }, into: &answers)
    case .none: answers[question] = .chosen([])
    case .choice(let choices) where answers.chosen(question).isDisjoint(with: choices):
      put(among: { choices.contains($0) }, into: &answers)
    case .notChoice(let choice) where answers.chosen(question).contains(choice):
      put(among: { $0 != choice }, into: &answers)
    case .atLeast(let least) where answers.number(question).map({ $0 < least }) ?? true:
      answers[question] = .number(least)
    case .some, .choice, .notChoice, .atLeast: break
    }
  }

  /// Chooses the first choice that fits, besides the others if several may be chosen.
  private func put(among fits: (String) -> Bool, into answers: inout Answers) {
    guard let asked = Shipped.question[question],
      let choice = asked.choices.map(\.id).first(where: fits)
    else { return }
    let others = asked.kind == .choices ? answers.chosen(question) : []
    answers[question] = .chosen(others.union([choice]))
  }
}
