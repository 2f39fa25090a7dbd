import Coach
import Flow
import Wording

extension Page {
  /// The single question on the morning after a session.
  static func morning(_ morning: Morning, today: CalendarDay) -> Page {
    let record = morning.record
    let last = PastWords.sentence(PastWords.session(record, daysAgo: morning.daysAgo))
    let scale = Scale(
      legend: RatingWords.scale,
      earlier: record.painAfter.map { Scale.Earlier(number: $0, moment: MorningWords.moment) },
      missing: MorningWords.missing
    ) { pain, _ in
      .rateMorning(pain: pain)
    }
    return Page(
      title: MorningWords.title, corner: today.inWords,
      blocks: .parts(
        [.paragraph(MorningWords.ask(daysAgo: morning.daysAgo), .strong)], [.scale(scale)],
        .sentences([last, MorningWords.once], .quiet)),
      commands: [
        PageCommand(MorningWords.number, sign: KeyWords.digits, .face(.move)),
        PageCommand(RatingWords.saving, keys: ["enter"], .face(.save)),
        PageCommand(
          MorningWords.skip, keys: ["escape", "q"], words: ["skip", "home"],
          .event(.rateMorning(pain: nil))),
      ])
  }
}
