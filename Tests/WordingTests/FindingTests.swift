import Coach
import Testing
import Wording

/// Sentences about what helps most, which claim no more than is known.
@Suite struct FindingTests {
  private func findings(_ sessions: [Technique: [Int]], before: Int = 5) -> TechniqueFindings {
    TechniqueFindings(
      EffectEstimates(
        sessions.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { technique, changes in
          changes.map {
            RatedSession(
              technique: technique, routine: Routine.ID(technique.rawValue), before: before,
              after: before + $0)
          }
        }))
  }

  @Test("the better of two techniques is named, with how certain that is")
  func comparison() throws {
    let sure = findings([
      .swedish: [-2, -3, -2, -2, -3, -2, -2, -2], .shiatsu: [0, 0, 1, 0, 0, 0, 1, 0],
    ])
    #expect(
      sure.comparison?.sentence == "Swedish massage almost certainly helps you more than shiatsu.")
    let same = findings([.swedish: [-1, -2, -1, -1, -2], .sports: [-1, -2, -1, -1, -2]])
    #expect(same.comparison?.sentence.hasPrefix("It's too early to tell whether") == true)
  }

  @Test("if hardly anything has changed, it is too early to tell")
  func early() {
    let hardly = findings([
      .swedish: [-1, 0, 0, 0, 0, 0, 0, 0], .shiatsu: [0, 0, 0, 0, 1, 0, 0, 0],
    ])
    #expect(hardly.sentences.contains("It's too early to tell what helps you most."))
    let little = findings([.swedish: [-1, 0, -1, 0, -1, 0, 0, 0]], before: 1)
    #expect(little.findings.map(\.remark) == [""])
  }
}
