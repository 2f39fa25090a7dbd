import Coach
import Flow
import Wording

extension Page {
  /// After a session: how the back feels, and a line of note. `isSaved` is false where something
  /// went wrong, which is told before.
  static func rating(
    _ pending: PendingRating, isSaved: Bool, _ texts: ScreeningTexts
  ) -> Page {
    let record = pending.record
    let scale = Scale(legend: RatingWords.scale, missing: RatingWords.missing) {
      .rate(pain: $0, note: $1)
    }
    let note = Note(
      label: RatingWords.note, placeholder: RatingWords.notePlaceholder,
      longest: SessionRecord.longestNote)
    // After a stop its own advice counts.
    let end = record.stop == nil ? texts.end : []
    let closing = (isSaved ? [RatingWords.saved] : []) + [RatingWords.before(record.painBefore)]
    return Page(
      title: RatingWords.title(record.ending), corner: RatingWords.played(record),
      blocks: .parts(
        [.paragraph(RatingWords.now, .strong)], [.scale(scale)], [.note(note)],
        [.button(Button(title: RatingWords.save, does: .face(.save)))],
        .sentences(closing + end, .quiet), .safetyNet(texts)),
      commands: [
        PageCommand(RatingWords.number, sign: KeyWords.digits, .face(.move)),
        PageCommand(RatingWords.toNote, sign: KeyWords.sign(of: "tab"), .face(.move)),
        PageCommand(RatingWords.saving, keys: ["enter"], .face(.save)),
        PageCommand(
          RatingWords.skip, keys: ["escape"], words: ["skip", "home"], .event(.home)),
      ])
  }
}
