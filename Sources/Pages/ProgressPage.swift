import Coach
import Flow
import Wording

extension Page {
  /// Pain, practice and what helps over a period; `places` holds the names of places by id.
  static func progress(
    _ progress: ProgressSummary, today: CalendarDay, _ places: [String: String]
  ) -> Page {
    let period = progress.period
    let figure = Illustration(
      subject: .progress(progress), words: ProgressText(progress, places: places).lines)
    let corner = ProgressWords.corner(progress, today: today)
    return Page(
      title: ProgressWords.title, corner: corner, blocks: [.figure(figure)],
      commands: moves(period, today: today) + [
        PageCommand(
          ProgressWords.sessions, keys: ["s"], words: ["sessions"],
          .page(sessions(progress, corner, today: today)))
      ] + (progress.places.isEmpty ? [] : [byPlace]) + [
        PageCommand(ProgressWords.asText, keys: ["t"], .face(.asText)),
        PageCommand(
          ProgressWords.activities, keys: ["f"], words: ["goals", "activities"],
          .event(.open(.activities))),
        .home(keys: ["q", "escape", "backspace"], words: ["home", "back"]),
      ])
  }

  private static let byPlace = PageCommand(ProgressWords.byPlace, keys: ["r"], .face(.byPlace))

  /// The sessions of the period, one by one.
  private static func sessions(
    _ progress: ProgressSummary, _ corner: String, today: CalendarDay
  ) -> Page {
    let more = progress.count - progress.sessions.count
    let sessions = progress.sessions.map { PastSessionText($0, today: today) }
    let figure = Illustration(
      subject: .sessions(sessions),
      words: sessions.flatMap { [$0.line] + ($0.note.map { [LineWords.bullet($0)] } ?? []) })
    return Page(
      title: ProgressWords.title, corner: corner,
      blocks: .parts(
        sessions.isEmpty ? .sentences([ProgressWords.noSessions]) : [.figure(figure)],
        more > 0 && !sessions.isEmpty ? .sentences([ProgressWords.before(more)]) : []),
      commands: [])
  }

  /// Commands that move to an earlier, later, longer or shorter period.
  private static func moves(_ period: Period, today: CalendarDay) -> [PageCommand] {
    let days = period.days
    let later = min(today, period.last.adding(days))
    let longer = Period.lengths.first { $0 > days } ?? days
    let shorter = Period.lengths.last { $0 < days } ?? days
    func show(_ last: CalendarDay, _ days: Int) -> PageCommand.Action {
      .event(.showProgress(Period(last: last, days: days)))
    }
    return [
      PageCommand(
        ProgressWords.time, keys: ["left", "h"], sign: KeyWords.leftRight, words: ["earlier"],
        show(period.first.adding(-1), days)),
      PageCommand(
        ProgressWords.time, keys: ["right", "l"], sign: KeyWords.leftRight, words: ["later"],
        show(later, days)),
      PageCommand(
        ProgressWords.length, keys: ["+", "="], sign: KeyWords.plusMinus, words: ["longer"],
        show(period.last, longer)),
      PageCommand(
        ProgressWords.length, keys: ["-"], sign: KeyWords.plusMinus, words: ["shorter"],
        show(period.last, shorter)),
    ]
  }
}
