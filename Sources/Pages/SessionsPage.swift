import Coach
import Flow
import Wording

extension Page {
  /// The sessions of a period, one by one. Choosing one leads to its routine.
  static func sessions(
    _ progress: ProgressSummary, _ corner: String, today: CalendarDay, _ library: Library?
  ) -> Page {
    let more = progress.count - progress.sessions.count
    let items = progress.sessions.map { item($0, today: today, library) }
    let choice = Choice(style: .past, items: items, numberHelp: "")
    return Page(
      title: ProgressWords.title, corner: corner,
      blocks: .parts(
        items.isEmpty ? .sentences([ProgressWords.noSessions]) : [.choice(choice)],
        more > 0 && !items.isEmpty ? .sentences([ProgressWords.before(more)]) : []),
      commands: (items.isEmpty ? [] : [.find, .move, .choose(ProgressWords.look, keys: ["enter"])])
        + moves(progress.period, today: today) + [
          PageCommand(
            ProgressWords.toCharts, keys: ["escape", "backspace", "s", "q"], .face(.close))
        ])
  }

  /// A session, found by its routine, its places, its day and its note.
  private static func item(
    _ session: PastSession, today: CalendarDay, _ library: Library?
  ) -> Choice.Item {
    let (record, text) = (session.record, PastSessionText(session, today: today))
    let routine = library?.routine(record.routine)
    let known = routine.map(RoutineWords.findsBy) ?? [record.routine.text, record.technique.name]
    let places = record.places.compactMap { library?.placeNames[$0] }
    return Choice.Item(
      title: text.title,
      findsBy: known + places + [text.line] + text.remarks
        + PastWords.dayWords(session, today: today),
      past: text, event: routine.map { .choose($0) })
  }
}
