import Coach
import Flow
import Wording

extension Page {
  /// Pain, practice and what helps over a period; `library` has the names of places, and the routines
  /// of past sessions.
  static func progress(
    _ progress: ProgressSummary, today: CalendarDay, _ library: Library?
  ) -> Page {
    let places = library?.placeNames ?? [:]
    let period = progress.period
    let figure = Illustration(
      subject: .progress(progress), words: ProgressText(progress, places: places).lines)
    let corner = ProgressWords.corner(progress, today: today)
    return Page(
      title: ProgressWords.title, corner: corner, blocks: [.figure(figure)],
      commands: moves(period, today: today) + [
        PageCommand(
          ProgressWords.sessions, keys: ["s"], words: ["sessions"],
          .page(sessions(progress, corner, today: today, library)))
      ] + (progress.places.isEmpty ? [] : [byPlace]) + [
        PageCommand(
          ProgressWords.activities, keys: ["f"], words: ["goals", "activities"],
          .event(.open(.activities))),
        PageCommand(ProgressWords.asText, keys: ["t"], .face(.asText)),
        .home(keys: ["q", "escape", "backspace"], words: ["home", "back"]),
      ])
  }

  private static let byPlace = PageCommand(ProgressWords.byPlace, keys: ["r"], .face(.byPlace))

  /// Commands that move to an earlier, later, longer or shorter period.
  static func moves(_ period: Period, today: CalendarDay) -> [PageCommand] {
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
