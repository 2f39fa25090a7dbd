import Coach
import Flow
import Wording

extension Page {
  /// All routines by technique, with what each did for the user. Choosing one first asks what must be
  /// known before it may be played.
  static func library(_ routines: [Routine], _ found: TechniqueFindings) -> Page {
    let items = Technique.allCases.flatMap { technique in
      let own = routines.filter { $0.technique == technique }
      return own.sorted { ($0.minutes, $0.title) < ($1.minutes, $1.title) }.map { routine in
        let finding = found.routines.first { $0.routine == routine.id }
        return Choice.Item(
          title: routine.title, text: RoutineWords.place(of: routine),
          right: RoutineWords.minutes(routine.minutes),
          effect: finding.flatMap { LibraryWords.effect($0.estimate) } ?? "",
          group: LibraryWords.group(technique, own.count), findsBy: RoutineWords.findsBy(routine),
          event: .choose(routine))
      }
    }
    return Page(
      title: LibraryWords.title, corner: LibraryWords.byTechnique(routines.count),
      blocks: .parts(
        [.choice(Choice(style: .columns, items: items, numberHelp: LibraryWords.chooseNumber))],
        found.routines.contains { $0.estimate.isLower }
          ? .sentences([LibraryWords.effectLegend], .quiet) : []),
      commands: [
        .find, .move, .choose(LibraryWords.choose), .home(words: ["home", "back"]),
      ])
  }

  /// The practice timers: the saved ones, and a clock that counts up.
  static func timers(_ timers: [Practice]) -> Page {
    let items =
      timers.map { item($0, LibraryWords.yours) } + [item(.countUp, LibraryWords.readyMade)]
    return Page(
      title: LibraryWords.timersTitle, corner: LibraryWords.timersCorner,
      blocks: .parts(
        [.choice(Choice(style: .named, items: items, numberHelp: LibraryWords.beginNumber))],
        .sentences([LibraryWords.newTimer], .quiet)),
      commands: [
        .find, .move, .choose(LibraryWords.begin), .home(words: ["home", "back"]),
      ])
  }

  private static func item(_ practice: Practice, _ group: String) -> Choice.Item {
    let timeline = Timeline(practice)
    return Choice.Item(
      title: practice.title, text: practice.countsUp ? LibraryWords.countsUp : practice.text,
      right: practice.countsUp ? "" : ClockText.clock(timeline.end.secondsUp), group: group,
      laps: practice.countsUp
        ? [] : timeline.segments.filter { $0.kind != .getReady }.map(\.length),
      event: .practise(practice))
  }

  /// A practice timer that has ended.
  static func finished(_ finished: TimerFinished) -> Page {
    let time = ClockText.words(.seconds(finished.active.secondsDown))
    return Page(
      title: finished.practice.title, corner: LibraryWords.timer,
      blocks: [.paragraph(LibraryWords.done(time), .strong)],
      commands: [
        // Not the space bar: holding it to release a last hold would trigger this too.
        PageCommand(
          LibraryWords.again, keys: ["enter"], words: ["again"],
          .event(.practise(finished.practice))),
        PageCommand(
          KeyWords.home, keys: ["escape", "backspace", "left"], words: ["home", "back"],
          .event(.home), takesEmptyLine: true),
        PageCommand(KeyWords.quit, keys: ["q"], .event(.leave)),
      ])
  }
}
