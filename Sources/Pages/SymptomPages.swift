import Coach
import Flow
import Wording

extension Page {
  /// Asks what hurts, while the clock is stopped.
  static func symptoms(_ symptoms: [Symptom]) -> Page {
    let items =
      symptoms.map { Choice.Item(title: $0.label, event: .hurt($0.id)) }
      + [Choice.Item(title: StopWords.nothing, event: .back)]
    return Page(
      title: StopWords.pausedTitle,
      blocks: [
        .paragraph(StopWords.what, .strong), .gap,
        .choice(Choice(items: items, numberHelp: StopWords.whatNumber)),
      ],
      commands: [
        .move, .choose(StopWords.this, keys: ["enter"]),
        PageCommand(
          StopWords.cancel, keys: ["escape", "left", "backspace", "q"], words: ["back"],
          .event(.back)),
      ])
  }

  /// What to do after a session was stopped because something hurt.
  static func stopped(_ stopped: StoppedSession, _ texts: ScreeningTexts) -> Page {
    let isDanger = stopped.stop.advice != nil
    let say = stopped.hurt.say.enumerated().map { index, sentence in
      Block.paragraph(sentence, isDanger ? .warning : index == 0 ? .strong : .plain)
    }
    let atRest = StopWords.atRest(stopped.stop, stopped.placeAtRest).map { [$0] } ?? []
    return Page(
      title: StopWords.title,
      blocks: .parts(
        say, .sentences([StopWords.said(stopped.hurt)]), .sentences(atRest), .safetyNet(texts)),
      commands: [
        PageCommand(
          StopWords.next, keys: ["enter", "space", "right", "escape", "q"],
          words: ["ok", "next", "home"], .event(.understood), takesEmptyLine: true),
        .scroll,
      ])
  }
}
