import Coach
import Flow
import TestSupport
import Testing

/// No rule over time, and no mark that lowers one, takes from an emergency (clinical.md, A.21).
@Suite struct EmergencyStaysTests {
  private let screening = Shipped.screening

  /// The emergencies that now hold for less than before (A.17).
  private let narrowed: Set<RedFlag.ID> = [
    "RF-CES-1", "RF-CES-2", "RF-CES-3", "RF-CES-3-LINE", "RF-CES-4", "RF-CES-5", "RF-CES-6",
    "RF-STR-1",
  ]

  @Test("no emergency looks at the journal, or is milder if unsure; few wait for a signature")
  func separate() {
    for rule in screening.redFlags where rule.advise == .emergency {
      #expect(rule.unsure == nil, "\(rule.id)")
      #expect(rule.when.questions.isDisjoint(with: Question.journalFacts), "\(rule.id)")
      #expect(rule.needsSignature == narrowed.contains(rule.id), "\(rule.id)")
    }
  }

  @Test(
    "for random answers, whatever the journal shows, an emergency is an emergency",
    arguments: 1...UInt64(10))
  func answers(seed: UInt64) {
    var random = RandomAnswers(seed: seed)
    var emergencies = 0
    for turn in 1...2000 {
      let plain = random.next(most: 6)
      let level = ExpectedRule.all.filter { $0.advice == .emergency }
        .compactMap { $0.advice(in: plain) }.max()
      var shown = plain
      for fact in Question.journalFacts { shown[fact] = random.below(2) == 0 ? .yes : .no }
      shown.cleared = random.below(4) == 0 ? Set(screening.redFlags.map(\.id)) : []
      let advice = screening.assess(shown).advice
      if let level { #expect(advice >= level, "seed \(seed), turn \(turn)") }
      #expect((advice == .emergency) == (level == .emergency), "seed \(seed), turn \(turn)")
      if level == .emergency { emergencies += 1 }
    }
    #expect(emergencies > 200, "\(emergencies)")
  }

  @Test(
    "page by page, with random journals, an emergency is an emergency", arguments: 1...UInt64(4))
  func journals(seed: UInt64) {
    var random = RandomAnswers(seed: seed)
    let signs = ExpectedRule.all.filter { rule in
      rule.advice == .emergency && !rule.id.text.hasPrefix("HELD")
        && rule.when.triggers.first.map(Walkthrough.asksAtFirst) == true
    }
    for turn in 1...60 {
      let sign = signs[random.below(signs.count)]
      let answers = Harmless.with(
        sign.when.triggers[0], pain: random.below(11),
        since: ["weeks", "months", "longer"][random.below(3)], pruned: false)
      let walk = Walkthrough.checkedIn(answers, history: History(past: journal(&random)))
      #expect(walk.advice == .emergency, "seed \(seed), turn \(turn): \(sign.id)")
    }
  }

  /// A journal with some of what the rules look for, and random readings.
  private func journal(_ random: inout RandomAnswers) -> RecentHistory {
    var past = RecentHistory()
    for fact in Question.journalFacts.sorted() where random.below(3) == 0 { past.show(fact) }
    past.readings += (0..<random.below(30)).map { _ in
      PainReading(at: .days(-random.below(60)), pain: random.below(11))
    }
    past.advice += (0..<random.below(4)).map { _ in
      PastAdvice(
        at: .days(-random.below(500)), rules: [.noGain, .flares], isChecked: random.below(2) == 0)
    }
    return past
  }
}
