import Coach
import Flow
import Notation
import Wording

extension Page {
  /// The practice timers: the saved ones, then those that come with the program. While advice
  /// stands, only those of them that suit anybody.
  static func timers(_ timers: [Practice], underAdvice: Bool) -> Page {
    let readyMade = ReadyMadeTimers.all.filter { !(underAdvice && $0.isForWell) }
    let items =
      timers.map { timer in
        Choice.Item(
          title: timer.title, text: timer.inWords, right: timer.clock, group: TimerWords.yours,
          findsBy: [timer.text], laps: timer.drawn, event: .practise(timer),
          edit: .open(.timerForm(timer)))
      }
      + readyMade.map { timer in
        Choice.Item(
          title: timer.practice.title, text: timer.text,
          right: timer.practice.countsUp ? "" : timer.practice.clock,
          group: TimerWords.readyMade, event: .practise(timer.practice))
      }
    let new = Block.offer(Offer(word: "new", say: TimerWords.makeOwn))
    return Page(
      title: TimerWords.title, corner: TimerWords.corner,
      blocks: .parts(
        [.choice(Choice(style: .timed, items: items, numberHelp: TimerWords.beginNumber))],
        timers.isEmpty ? [new] : [],
        .sentences([TimerWords.onCommandLine, TimerWords.command], .quiet)),
      commands: [
        PageCommand(
          TimerWords.new, keys: ["n"], words: ["new"], .event(.open(.timerForm(nil))))
      ]
        + (timers.isEmpty
          ? [] : [PageCommand(TimerWords.edit, keys: ["e"], .face(.edit(TimerWords.notYours)))])
        + [.choose(TimerWords.begin), .find, .move, .home(words: ["home", "back"])])
  }

  /// The form for a new timer, or for a saved one.
  static func timerForm(_ old: Practice?, _ timers: [Practice]) -> Page {
    let form = TimerForm(
      old: old,
      taken: Set(timers.map(\.title) + ReadyMadeTimers.all.map(\.name)).subtracting(
        old.map { [$0.title] } ?? []))
    return Page(
      title: old.map { TimerWords.editTitle($0.title) } ?? TimerWords.newTitle,
      corner: TimerWords.timer,
      blocks: .parts(
        [.timer(form)], [.button(Button(title: RatingWords.save, does: .face(.save)))],
        .sentences(TimerWords.howToWrite, .quiet)),
      commands: [
        PageCommand(TimerWords.save, keys: ["enter"], .face(.save)),
        PageCommand(TimerWords.next, sign: KeyWords.sign(of: "tab"), .face(.move)),
        PageCommand(TimerWords.back, keys: ["escape"], words: ["back", "home"], .event(.back)),
      ])
  }

  /// A practice timer that has ended.
  static func finished(_ finished: TimerFinished) -> Page {
    let time = Duration.seconds(finished.active.secondsDown)
    let words =
      finished.isWhole
      ? TimerWords.done(ClockText.clock(time.secondsDown))
      : TimerWords.stopped(ClockText.words(time))
    return Page(
      title: finished.practice.title, corner: TimerWords.timer,
      blocks: [.paragraph(words, .strong)],
      commands: [
        // Not the space bar: holding it to release a last hold would trigger this too.
        PageCommand(
          TimerWords.again, keys: ["enter"], words: ["again"],
          .event(.practise(finished.practice))),
        PageCommand(
          KeyWords.back, keys: ["escape", "backspace", "left"], words: ["back"], .event(.back),
          takesEmptyLine: true),
        .home(keys: []),
        PageCommand(KeyWords.quit, keys: ["q"], .event(.leave)),
      ])
  }
}
