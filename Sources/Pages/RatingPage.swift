import Coach
import Flow
import Wording

extension Page {
  /// The rating after a session: how the back feels, and a note. `isSaved` is false if saving
  /// failed; the error has already been reported.
  static func rating(
    _ pending: PendingRating, isSaved: Bool, _ texts: ScreeningTexts
  ) -> Page {
    let record = pending.record
    let scale = Scale(
      legend: RatingWords.scale,
      earlier: Scale.Earlier(number: record.painBefore, moment: RatingWords.moment),
      missing: RatingWords.missing
    ) {
      .rate(pain: $0, note: $1)
    }
    let note = Note(
      label: RatingWords.note, longest: SessionRecord.longestNote)
    // After a stop, its own advice applies instead.
    let end = record.stop == nil ? texts.end : []
    let closing = ((isSaved ? [RatingWords.saved] : []) + end).joined(separator: " ")
    return Page(
      title: RatingWords.title(record.ending), corner: RatingWords.played(record),
      blocks: .parts(
        [.paragraph(RatingWords.now, .strong)], [.scale(scale)],
        [.note(note), .button(Button(title: RatingWords.save, does: .face(.save)))],
        closing.isEmpty ? [] : [.paragraph(closing, .plain)],
        .sentences([AdviceWords.inOneLine(texts.safetyNet, texts.safetyNetSigns)], .warning)),
      commands: [
        PageCommand(RatingWords.number, sign: KeyWords.digits, .face(.move)),
        PageCommand(RatingWords.toNote, sign: KeyWords.sign(of: "tab"), .face(.move)),
        PageCommand(RatingWords.saving, keys: ["enter"], .face(.save)),
        PageCommand(
          RatingWords.skip, keys: ["escape"], words: ["skip", "home"], .event(.home)),
      ])
  }
}
