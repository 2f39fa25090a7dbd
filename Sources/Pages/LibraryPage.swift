import Coach
import Flow
import Wording

extension Page {
  /// All routines in groups, with what each did for the user, and why it is not for the user now if
  /// that is known. Choosing one first asks what must be known before it may be played.
  static func library(_ flow: Flow) -> Page {
    let (routines, found) = (flow.library?.routines ?? [], flow.history.past.helpsMost)
    let items = flow.grouping.groups(routines, found).flatMap { group in
      group.routines.map { item($0, group, found, flow.notNow[$0.id]) }
    }
    return Page(
      title: LibraryWords.title, corner: LibraryWords.corner(routines.count, flow.grouping),
      blocks: .parts(
        [.choice(Choice(style: .columns, items: items, numberHelp: LibraryWords.chooseNumber))],
        flow.grouping == .area ? .sentences([LibraryWords.severalAreas], .quiet) : []),
      commands: [
        .find,
        PageCommand(
          LibraryWords.groupBy, keys: ["g"], words: ["group"], .event(.group(flow.grouping.next))),
        .move, .choose(LibraryWords.choose), .home(words: ["home", "back"]),
      ],
      marks: (found.routines.contains { $0.estimate.isLower } ? [.lower] : [])
        + (flow.notNow.isEmpty ? [] : [.notNow]))
  }

  private static func item(
    _ routine: Routine, _ group: RoutineGroup, _ found: TechniqueFindings, _ exclusion: Exclusion?
  ) -> Choice.Item {
    let finding = found.routines.first { $0.routine == routine.id }
    return Choice.Item(
      title: routine.title, text: RoutineWords.place(of: routine),
      right: RoutineWords.minutes(routine.minutes),
      effect: finding.flatMap { LibraryWords.effect($0.estimate) } ?? "",
      caution: exclusion?.brief ?? "", group: LibraryWords.group(group.kind),
      findsBy: RoutineWords.findsBy(routine), beside: .routine(routine), event: .choose(routine))
  }
}
