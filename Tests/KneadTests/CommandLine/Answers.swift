import Coach
import Foundation
import TestSupport
import Testing

/// A question as listed by `knead questions --json`.
struct ListedQuestion: Decodable, Sendable {
  struct Choice: Decodable, Sendable { let id: String }
  let id: String
  let kind: String
  /// When its answer counts, in words.
  let asked: String
  let choices: [Choice]
}

/// Answers to every question, from an adult who agreed, ticked nothing and has had a sore low back
/// for some weeks.
struct HarmlessAnswers {
  private let answers: [String: String]

  private static let questions = Task {
    let json = try await Home().knead("questions", "--json").output
    return try JSONDecoder().decode([ListedQuestion].self, from: Data(json.utf8))
  }

  init() async throws {
    let pairs = try await Self.questions.value.filter(Self.isAnswered).map {
      ($0.id, Self.answer(to: $0))
    }
    answers = Dictionary(pairs) { first, _ in first }
  }

  /// Whether the answer is no contradiction to the other ones: what is read, or agreed to, only
  /// after a sign is left out.
  private static func isAnswered(_ question: ListedQuestion) -> Bool {
    question.asked == "always" || !["yes-no", "read"].contains(question.kind)
  }

  private static func answer(to question: ListedQuestion) -> String {
    switch question.id {
    case "where": return "[low-back-left]"
    case "since": return "weeks"
    case "minutes": return "30"
    case "age": return "30-44"
    default: break
    }
    switch question.kind {
    case "yes-no": return "yes"
    case "tick": return "no"
    case "scale": return "4"
    case "choices": return "[]"
    default:
      // After a ten-second check, still not sure.
      let ids = question.choices.map(\.id)
      return ids.contains("still") ? "still" : ids[0]
    }
  }

  /// The lines that must be ticked, or doubted, so that a question is asked at all.
  private static func opening(_ id: String, _ answer: String?) -> [String: String] {
    guard let answer, answer != "no" else { return [:] }
    let harmless = Fixtures.answers()
    let told = harmless.telling(Question.ID(id), .yes).byQuestion
    return told.reduce(into: [:]) { opening, entry in
      guard entry.key.text != id, harmless[entry.key] != entry.value else { return }
      switch entry.value {
      case .yes: opening[entry.key.text] = "yes"
      case .notSure: opening[entry.key.text] = "not-sure"
      case .chosen(let ids):
        let isList = Fixtures.library.screening.question(entry.key)?.kind == .choices
        let list = ids.sorted().joined(separator: ", ")
        opening[entry.key.text] = isList ? "[\(list)]" : list
      case .number(let number): opening[entry.key.text] = "\(number)"
      case .no, .skipped: break
      }
    }
  }

  /// The answers as YAML, with some changed and some removed (`nil`), and with the lines ticked that
  /// open the changed ones.
  func yaml(_ changes: [String: String?] = [:]) -> String {
    var answers: [String: String?] = answers
    for (id, answer) in changes { answers.merge(Self.opening(id, answer)) { $1 } }
    answers.merge(changes) { $1 }
    return answers.compactMap { id, answer in answer.map { "\(id): \($0)\n" } }.sorted().joined()
  }

  /// The answers as JSON, with `false` for no, as programs write it.
  func json() -> String {
    let pairs = answers.sorted { $0.key < $1.key }.map { id, answer in
      let value =
        switch answer {
        case "no": "false"
        case "4": "4"
        case "[low-back-left]": "[\"low-back-left\"]"
        case "[]": "[]"
        default: "\"\(answer)\""
        }
      return "\"\(id)\": \(value)"
    }
    return "{" + pairs.joined(separator: ",\n ") + "}\n"
  }
}

/// The outcome of a check-in as `--json` prints it.
struct CheckInOutcome: Decodable, Equatable {
  struct Suggestion: Decodable, Equatable {
    let routine: String
    let because: [String]
    let despite: [String]
  }

  struct RuledOut: Decodable, Equatable {
    let routine: String
    let by: [String]
  }

  let advice: String
  let say: [String]
  let suggestions: [Suggestion]
  let ruledOut: [RuledOut]
  let safetyNet: [String]

  init(_ outcome: Outcome) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(outcome.output.utf8))
  }
}
