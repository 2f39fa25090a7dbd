import Coach
import Flow
import Wording

extension Page {
  /// Up to three activities in the user's own words, with a score of 0-10 each.
  static func activities(_ known: [Activity]) -> Page {
    let form = ActivityForm(
      known: Array(known.prefix(Activity.most)), placeholder: ActivityWords.namePlaceholder,
      missing: ActivityWords.missing
    ) { .rateActivities($0) }
    return Page(
      title: ActivityWords.title, corner: ActivityWords.corner,
      blocks: .parts(
        [.paragraph(ActivityWords.ask, .plain), .paragraph(ActivityWords.scale, .quiet)],
        [.activities(form)], [.button(Button(title: RatingWords.save, does: .face(.save)))]),
      commands: [
        PageCommand(ActivityWords.move, sign: KeyWords.upDown, .face(.move)),
        PageCommand(ActivityWords.number, sign: KeyWords.leftRight, .face(.move)),
        PageCommand(RatingWords.saving, keys: ["enter"], .face(.save)),
        PageCommand(ActivityWords.back, keys: ["escape"], words: ["back"], .event(.back)),
        .home(keys: []),
      ])
  }
}
