import Coach
import Testing
import Wording

/// Progress as text, with everything that the charts show.
@Suite struct ProgressTextTests {
  private func day(_ number: Int, _ before: Double?, _ after: Double?, minutes: Int = 5)
    -> ProgressSummary.Day
  {
    ProgressSummary.Day(
      day: CalendarDay(number), sessions: minutes > 0 ? 1 : 0, active: .seconds(60 * minutes),
      before: before, after: after)
  }

  private func progress(_ days: [ProgressSummary.Day], _ period: Period) -> ProgressSummary {
    ProgressSummary(
      period: period, days: days,
      techniques: [
        ProgressSummary.Share(key: "swedish", sessions: 2, active: .seconds(4200), change: -1.25)
      ],
      places: [
        ProgressSummary.Share(key: "low-back-left", sessions: 1, active: .seconds(60), change: nil)
      ],
      sessions: [], activities: [], helpsMost: TechniqueFindings(EffectEstimates([])))
  }

  @Test("the text has the period, the days, the techniques and the places")
  func text() {
    let period = Period(last: CalendarDay(20_000), days: 7)
    let text = ProgressText(
      progress([day(19_999, 5, 3.5), day(20_000, nil, nil, minutes: 70)], period),
      places: ["low-back-left": "Lower back, left"]
    ).lines.joined(separator: "\n")
    for part in [
      "2024-09-28 to 2024-10-04", "2 sessions, 1 h 15 min", "2024-10-03 5.0    3.5   -     1    5",
      "Swedish: 2 sessions, 1 h 10 min, pain −1.3 on average", "Lower back, left: 1 session, 1 min",
      "Rate your pain after a session", "  2024-09-30",
    ] {
      #expect(text.contains(part), "\(part) in\n\(text)")
    }
  }

  @Test("a goal has its first and its last score, or one if they are the same")
  func goals() {
    #expect(ProgressWords.goal("Lift my child", 3, 5) == "Lift my child 3, now 5 of 10")
    #expect(ProgressWords.goal("Lift my child", 5, 5) == "Lift my child 5 of 10")
  }

  @Test("the corner has the days, the sessions and the time")
  func corner() {
    let days = [day(20_000, 5, 3, minutes: 70)]
    let progress = progress(days, Period(last: CalendarDay(20_000), days: 4))
    let corner = ProgressWords.corner(progress, today: CalendarDay(20_010))
    #expect(corner == "1 to 4 October · 1 session · 1 h 10 min")
  }

  @Test(
    "numbers have one decimal place, and a sign if needed",
    arguments: [
      (0.04, "0.0", "0.0"), (-0.04, "0.0", "0.0"), (1.25, "1.3", "+1.3"), (-1.44, "−1.4", "−1.4"),
      (10, "10.0", "+10.0"), (-0.06, "−0.1", "−0.1"),
    ])
  func decimals(number: Double, plain: String, signed: String) {
    #expect(OneDecimal.text(number) == plain)
    #expect(OneDecimal.signed(number) == signed)
  }
}
