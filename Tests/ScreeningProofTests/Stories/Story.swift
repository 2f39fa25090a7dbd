import Coach
import Flow
import Foundation
import Yams

/// A person in their own words, and the answers they give by the words of the questions.
struct Story: Sendable {
  let words: String
  /// The highest advice that fits, for a harmless story; the lowest, for a dangerous one.
  let advice: Advice
  /// For a harmless story that needs more than a routine visit: why.
  let because: String?
  /// For a dangerous story: where its signs and their level come from.
  let source: String?
  let answers: Answers

  /// The stories in a file beside the tests, such as `harmless.yaml`.
  static func all(in file: String, level: String) throws -> [Story] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    let root = try Yams.load(yaml: text) as? [String: Any]
    return (root?["stories"] as? [[String: Any]] ?? []).map { entry in
      Story(
        words: entry["story"] as? String ?? "",
        advice: (entry[level] as? String).flatMap(Advice.init) ?? .selfCare,
        because: entry["because"] as? String,
        source: entry["source"].map { "\($0)" },
        answers: answers(entry["answers"] as? [String: Any] ?? [:]))
    }
  }

  /// Complete answers: what a story does not name is no, or nothing chosen.
  private static func answers(_ told: [String: Any]) -> Answers {
    var answers = Harmless.answers()
    answers[.place] = .chosen([])
    (answers[.emergencyAgain], answers["helpline"]) = (.no, .no)
    for question in Shipped.inOrder {
      if case .choice = question.kind { answers[question.id] = nil }
      if let value = told[question.id.text] {
        answers[question.id] = answer(value, to: question)
      }
    }
    return answers
  }

  private static func answer(_ value: Any, to question: Question) -> Answer? {
    switch question.kind {
    case .yesNo, .tick, .read:
      switch value {
      case let flag as Bool: flag ? .yes : .no
      case let word as String: word == "not-sure" ? .notSure : word == "yes" ? .yes : .no
      default: nil
      }
    case .choice, .choices: .chosen(Set(words(value)))
    case .scale: (value as? Int).map { .number($0) }
    }
  }

  /// The ids of some choices; `no` and `yes` are flags in YAML.
  private static func words(_ value: Any) -> [String] {
    switch value {
    case let list as [Any]: list.flatMap(words)
    case let flag as Bool: [flag ? "yes" : "no"]
    default: ["\(value)"]
    }
  }
}

extension Story {
  /// The check-in of this person: their first, a daily one two days after a first, or one that follows
  /// a check-in by a minute, as their story says.
  func checkedIn() -> Walkthrough {
    guard answers[.screenedBefore] == .yes else { return Walkthrough.checkedIn(answers) }
    let isJustNow = answers[.checkedJustNow] == .yes
    var past = RecentHistory()
    if answers[.massagedLately] == .yes {
      past.sessions = [RecentSession(ended: .zero, before: 4, after: 3, nextMorning: nil)]
    }
    let kept = Harmless.answers().byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: .zero)
    }
    let record = CheckInRecord(at: .zero, answers: kept, advice: .selfCare)
    var walk = Walkthrough(answers, history: History(checkIn: record, past: past))
    walk.now = isJustNow ? .seconds(60) : .days(2)
    let routine = Shipped.library.routines[0]
    walk.send(isJustNow ? .choose(routine) : .checkIn)
    walk.answerPages()
    return walk
  }
}
