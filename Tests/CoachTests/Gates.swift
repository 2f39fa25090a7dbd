import Coach
import TestSupport
import Testing

extension Fixtures {
  /// The references of the ten routines of clinical.md, G, that the tests' tables cover.
  static let ten = "CH-01 DT-01 MF-02 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02 TP-05"

  /// One of the ten, by its reference without the R.
  static func routine(reference: some StringProtocol) throws -> Routine {
    try #require(library.routines.first { $0.reference == "R-\(reference)" })
  }

  /// Harmless answers except for these, from someone with every tool and half an hour.
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

  /// A gate that depends only on stage, pain and injury.
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
  func allows(_ routine: Routine) -> Bool { exclusions(of: routine).isEmpty }

  /// Those of the ten that may be played: their sorted references, without the R.
  var remaining: String {
    Fixtures.library.routines
      .filter { allows($0) }
      .compactMap { $0.reference?.dropFirst(2) }
      .filter { Fixtures.ten.contains($0) }
      .sorted().joined(separator: " ")
  }

  /// The ids of all shipped routines that may be played.
  var allowed: [Routine.ID] { Fixtures.library.routines.filter { allows($0) }.map(\.id) }
}
