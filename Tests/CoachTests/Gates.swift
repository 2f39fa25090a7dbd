import Coach
import TestSupport
import Testing

extension Fixtures {
  /// The nine routines of clinical.md, G, that the tables of these tests speak of, by reference.
  static let nine = "CH-01 DT-01 MF-02 RX-01 SH-01 SP-01 SW-01 SW-02 TP-05"

  /// One of the nine, by its reference without the R.
  static func routine(reference: some StringProtocol) throws -> Routine {
    try #require(library.routines.first { $0.reference == "R-\(reference)" })
  }

  /// Harmless answers but for these, of someone who has every tool and half an hour.
  static func owner(
    _ changes: [Question.ID: Answer] = [:], pain: Int = 3, since: String = "longer"
  ) -> Answers {
    var answers = answers(pain: pain, since: since)
    answers[.tools] = .chosen(Set(Tool.allCases.map(\.rawValue)))
    for (id, answer) in changes { answers[id] = answer }
    return answers
  }

  /// The gate for such answers.
  static func gate(
    _ changes: [Question.ID: Answer] = [:], pain: Int = 3, since: String = "longer"
  ) throws -> Gate {
    try #require(library.gate(for: owner(changes, pain: pain, since: since)))
  }

  /// A gate that looks at stage, pain and injury alone.
  static func gate(_ stage: Stage, pain: Int, injured: Bool = false) -> Gate {
    let answers = owner(pain: 0)
    let assessment = library.screening.assess(answers)
    return Gate(
      assessment: assessment,
      situation: Situation(
        stage: stage, pain: pain, injured: injured, regions: [], tools: nil, minutes: nil),
      limits: library.limits(assessment, answers))
  }
}

extension Gate {
  /// Whether a routine may be played.
  func lets(_ routine: Routine) -> Bool { exclusions(of: routine).isEmpty }

  /// The references of those of the nine that may be played, without the R, in order.
  var remaining: String {
    Fixtures.library.routines
      .filter { lets($0) }
      .compactMap { $0.reference?.dropFirst(2) }
      .filter { Fixtures.nine.contains($0) }
      .sorted().joined(separator: " ")
  }

  /// The ids of all shipped routines that may be played.
  var allowed: [Routine.ID] { Fixtures.library.routines.filter { lets($0) }.map(\.id) }
}
