@testable import Coach
import TestSupport
import Testing
import Wording

/// Why a routine is suggested, its caveats, and why a routine is left out.
@Suite struct ReasonTests {
  private static let estimate = Estimate(
    mean: -2.44, low: -3.1, high: -1.8, sessions: 30, plain: -2.5)

  @Test("a benefit says how much the routine helped, and how certain that is")
  func helped() {
    #expect(
      Benefit.helped(Self.estimate).sentence
        == "going by your 30 sessions, your usual pain is "
        + "about 2.4 points lower afterwards (estimate; likely 1.8 to 3.1)")
    #expect(
      Caveat.didNotHelp(Self.estimate).sentence
        == "after 30 sessions, it may not be helping you")
  }

  @Test("a caveat says that pain was higher afterwards, and whether it is too early to tell")
  func worse() {
    #expect(
      Caveat.worseSoFar(.shiatsu, sessions: 3, by: 2).sentence
        == "after 3 shiatsu sessions, your pain was 2.0 points higher on average, "
        + "but it is too early to tell")
    #expect(
      Caveat.worseSoFar(.shiatsu, sessions: 1, by: 2).sentence
        == "after 1 shiatsu session, your pain was 2.0 points higher, but it is too early to tell")
    #expect(
      !Caveat.worseSoFar(.shiatsu, sessions: 4, by: 2).sentence.contains("too early"))
  }

  @Test("a brief reason fits its column of the list of routines, or is the whole sentence")
  func brief() throws {
    var seen: Set<String> = []
    for pain in 0...8 {
      for since in ["first-days", "weeks", "months", "longer"] {
        let gate = try #require(
          Fixtures.library.gate(for: Fixtures.answers(pain: pain, since: since)))
        for exclusion in Fixtures.library.routines.flatMap(gate.exclusions) {
          seen.insert(exclusion.brief)
          #expect(exclusion.brief.count <= 26 || exclusion.brief == exclusion.sentence)
        }
      }
    }
    #expect(seen.isSuperset(of: ["not in the first 6 weeks", "not at this pain and stage"]))
    #expect(Exclusion.advice(.sameDay).brief == Exclusion.advice(.sameDay).sentence)
  }

  @Test("every reason for a shipped routine has text, without a full stop")
  func shape() throws {
    for pain in [3, 7] {
      for since in ["first-days", "weeks", "months", "longer"] {
        let gate = try #require(
          Fixtures.library.gate(for: Fixtures.answers(pain: pain, since: since)))
        let found = Recommender(gate).recommend(from: Fixtures.library.routines)
        let sentences =
          found.suggestions.flatMap { $0.because.map(\.sentence) + $0.despite.map(\.sentence) }
          + found.ruledOut.flatMap { $0.by.map(\.sentence) }
        #expect(!sentences.isEmpty)
        #expect(sentences.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") }, "\(sentences)")
      }
    }
  }
}
