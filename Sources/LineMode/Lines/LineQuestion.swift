import Coach
import Flow
import Wording

/// A page of the check-in as numbered answers.
struct LineQuestion {
  let page: QuestionPage
  /// Those that apply; at least one.
  let questions: [Question]

  private var question: Question { questions[0] }

  var lines: [String] {
    switch question.kind {
    case .yesNo, .scale: []
    case .tick:
      questions.enumerated().map { index, question in
        let note = question.kind == .tick(skippable: true) ? " (you may skip this one)" : ""
        return "\(index + 1). \(question.text)\(note)"
      }
    case .choice, .choices:
      question.choices.enumerated().map { "\($0 + 1). \($1.text)" }
    }
  }

  /// What the page begins with where that answers all of it, and could be typed; else `nil`.
  func whole(_ begun: Answers) -> [Question.ID: Answer]? {
    var answers: [Question.ID: Answer] = [:]
    for question in questions {
      guard let answer = begun[question.id] else { return nil }
      if case .chosen(let ids) = answer {
        let known = ids.intersection(question.choices.map(\.id))
        guard known == ids, !ids.isEmpty || question.kind == .choices else { return nil }
      }
      answers[question.id] = answer
    }
    return answers
  }

  /// What is said of the answers that the page begins with.
  func lines(begun: [Question.ID: Answer]?) -> [String] {
    guard let begun else { return [] }
    if question.kind == .yesNo {
      return ["An empty line keeps: \(begun[question.id] == .yes ? "yes" : "no")"]
    }
    let none = page.isTickList || question.kind == .choices ? "none" : "no"
    let said = Answers(begun).said(on: page, none: none)
    return ["An empty line keeps: \(said.isEmpty ? none : said.joined(separator: "; "))"]
  }

  var prompt: String {
    switch question.kind {
    case .yesNo: "yes or no?"
    case .scale: "A number from 0, none, to 10, worst?"
    case .tick: "none, or the numbers of what is so, with a ? for not sure, as in: 1 3?"
    case .choice: "One number from 1 to \(question.choices.count)?"
    case .choices: "none, or numbers from 1 to \(question.choices.count), as in: 1 3"
    }
  }

  var help: [String] {
    switch question.kind {
    case .yesNo: ["yes, no: the answer."]
    case .scale: ["0 to 10: the answer."]
    case .tick:
      [
        "none: none of these.", "1 3: numbers 1 and 3 are so, the others are not.",
        "1 3?: number 1 is so, and you are not sure about 3.",
      ]
    case .choice: ["1 to \(question.choices.count): the answer."]
    case .choices: ["none: none of these.", "1 3: numbers 1 and 3."]
    }
  }

  /// The answers that words stand for; `nil` where they make none.
  func answer(_ words: [String]) -> [Question.ID: Answer]? {
    switch question.kind {
    case .yesNo:
      guard words.count == 1 else { return nil }
      if ["y", "yes"].contains(words[0]) { return [question.id: .yes] }
      return ["n", "no"].contains(words[0]) ? [question.id: .no] : nil
    case .scale:
      guard words.count == 1, let number = Int(words[0]), (0...10).contains(number) else {
        return nil
      }
      return [question.id: .number(number)]
    case .tick: return ticks(words)
    case .choice:
      guard let chosen = numbers(words), chosen.count == 1, chosen[0].isSure else { return nil }
      return [question.id: .chosen([question.choices[chosen[0].index].id])]
    case .choices:
      if words == ["none"] { return [question.id: .chosen([])] }
      guard let chosen = numbers(words), chosen.allSatisfy(\.isSure) else { return nil }
      return [question.id: .chosen(Set(chosen.map { question.choices[$0.index].id }))]
    }
  }

  private func ticks(_ words: [String]) -> [Question.ID: Answer]? {
    var answers = questions.reduce(into: [:]) { $0[$1.id] = Answer.no }
    if words == ["none"] || words == ["n"] { return answers }
    guard let marked = numbers(words) else { return nil }
    for mark in marked { answers[questions[mark.index].id] = mark.isSure ? .yes : .notSure }
    return answers
  }

  /// The places that numbers name, from 0, and whether each is sure; `nil` where any is none.
  private func numbers(_ words: [String]) -> [(index: Int, isSure: Bool)]? {
    let count = page.isTickList ? questions.count : question.choices.count
    let parts = words.flatMap { $0.split(separator: ",") }
    let found = parts.compactMap { part -> (index: Int, isSure: Bool)? in
      let isSure = !part.hasSuffix("?")
      guard let number = Int(isSure ? part : part.dropLast()), (1...count).contains(number) else {
        return nil
      }
      return (number - 1, isSure)
    }
    return found.isEmpty || found.count < parts.count ? nil : found
  }
}
