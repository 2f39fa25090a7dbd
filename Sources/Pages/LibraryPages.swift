import Coach
import Flow
import Wording

extension Page {
  /// All routines. Choosing one first asks what must be known before it may be played.
  static func library(_ routines: [Routine]) -> Page {
    let items = routines.map {
      Choice.Item(title: $0.title, text: RoutineWords.facts($0), event: .choose($0))
    }
    return Page(
      title: LibraryWords.title, corner: "\(routines.count)",
      blocks: [
        .choice(Choice(style: .titled, items: items, numberHelp: LibraryWords.chooseNumber))
      ],
      commands: [
        .move, .choose(LibraryWords.choose), .home(words: ["home", "back"]),
      ])
  }

  /// The practice timers: the saved ones, and a clock that counts up.
  static func timers(_ timers: [Practice]) -> Page {
    let items = (timers + [.countUp]).map {
      Choice.Item(
        title: $0.title, text: $0.countsUp ? LibraryWords.countsUp : $0.text,
        event: .practise($0))
    }
    return Page(
      title: LibraryWords.timersTitle,
      blocks: .parts(
        [.choice(Choice(style: .titled, items: items, numberHelp: LibraryWords.beginNumber))],
        .sentences([LibraryWords.newTimer], .quiet)),
      commands: [
        .move, .choose(LibraryWords.begin), .home(words: ["home", "back"]),
      ])
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
