import Coach
import Testing

/// People who told their story before any rule was looked at: the dangerous ones are never sent too
/// low, and few of the harmless ones too high.
@Suite struct StoryTests {
  @Test("no one with harmless pain is sent higher than fits, and few above a routine visit")
  func harmless() throws {
    let stories = try Story.all(in: "harmless.yaml", level: "most")
    #expect(stories.count >= 60)
    var high = 0
    var ends: [Advice: Int] = [:]
    for story in stories {
      let advice = try #require(story.checkedIn().advice, "\(story.words)")
      ends[advice, default: 0] += 1
      if advice > .routineVisit { high += 1 }
      #expect(advice <= story.advice, "\(story.words): \(advice), \(reasons(story))")
      if story.advice > .routineVisit { #expect(story.because != nil, "\(story.words)") }
    }
    print("harmless stories: \(stories.count), above a routine visit: \(high); \(told(ends))")
    #expect(high * 100 <= stories.count * 8)
  }

  @Test("no one in danger is sent below the level of their signs")
  func dangerous() throws {
    let stories = try Story.all(in: "dangerous.yaml", level: "least")
    #expect(stories.count >= 60)
    var ends: [Advice: Int] = [:]
    for story in stories {
      let advice = try #require(story.checkedIn().advice, "\(story.words)")
      ends[advice, default: 0] += 1
      #expect(advice >= story.advice, "\(story.words): \(advice), \(reasons(story))")
      #expect(story.source != nil, "\(story.words)")
    }
    print("dangerous stories: \(stories.count); \(told(ends))")
  }

  @Test("each story answers questions that it is asked")
  func answersWhatIsAsked() throws {
    let stories =
      try Story.all(in: "harmless.yaml", level: "most")
      + Story.all(in: "dangerous.yaml", level: "least")
    for story in stories {
      let answers = Shipped.screening.resolved(story.answers)
      for contradiction in Shipped.screening.contradictions(in: answers) {
        Issue.record("\(story.words): \(contradiction.question) is not asked")
      }
    }
  }

  /// How many check-ins ended with which advice, for the record (clinical.md, F-12).
  private func told(_ ends: [Advice: Int]) -> String {
    ends.sorted { $0.key < $1.key }.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
  }

  private func reasons(_ story: Story) -> String {
    let answers = Shipped.screening.pruned(Shipped.screening.skippingChecks(story.answers))
    return Shipped.screening.assess(answers).reasons.map(\.rule.id.text).joined(separator: ", ")
  }
}
