import Coach
import Flow
import Wording

extension Page {
  /// Asks what hurts, while the clock of a session is stopped. What is only too strong comes first.
  static func symptoms(_ symptoms: [Symptom], in session: Session) -> Page {
    let strong: [Symptom.ID] = ["too-strong", "much-too-strong"]
    let tooStrong = strong.flatMap { id in symptoms.filter { $0.id == id } }
    let others = symptoms.filter { !strong.contains($0.id) }
    func items(_ symptoms: [Symptom], _ group: String) -> [Choice.Item] {
      symptoms.map { Choice.Item(title: $0.label, group: group, event: .hurt($0.id)) }
    }
    let nothing = Choice.Item(
      title: StopWords.nothing, group: StopWords.somethingElse, event: .back)
    let choice = Choice(
      style: .numbered,
      items: items(tooStrong, StopWords.tooStrong) + items(others, StopWords.somethingElse)
        + [nothing], numberHelp: StopWords.whatNumber, keys: StopWords.keys,
      weights: [StopWords.tooStrong: .notice, StopWords.somethingElse: .danger])
    return Page(
      title: StopWords.pausedTitle, corner: StopWords.paused(session),
      blocks: [.paragraph(StopWords.what, .strong), .gap, .choice(choice)],
      commands: [
        PageCommand(StopWords.byKey, sign: StopWords.keys(choice.items.count), .face(.move)), .move,
        .choose(StopWords.this, keys: ["enter"]),
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
