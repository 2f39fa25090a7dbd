import Foundation
import Testing

/// A question as listed by `knead questions --json`.
struct ListedQuestion: Decodable, Sendable {
  struct Choice: Decodable, Sendable { let id: String }
  let id: String
  let kind: String
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
    let pairs = try await Self.questions.value.map { ($0.id, Self.answer(to: $0)) }
    answers = Dictionary(pairs) { first, _ in first }
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
    default: return question.choices[0].id
    }
  }

  /// The answers as YAML, with some changed and some removed (`nil`).
  func yaml(_ changes: [String: String?] = [:]) -> String {
    var answers: [String: String?] = answers
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
