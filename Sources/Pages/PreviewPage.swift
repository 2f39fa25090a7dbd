import Coach
import Flow
import Wording

extension Page {
  /// A routine before it begins: what it needs, how it feels, its steps.
  static func preview(_ preview: Preview, _ texts: ScreeningTexts) -> Page {
    let routine = preview.routine
    let worksOn = Illustration(
      subject: .routine(routine), words: [PreviewWords.worksOn(routine.workedRegions)])
    let facts: [Block] =
      [
        .paragraph(RoutineWords.facts(routine), .strong),
        .paragraph(
          PreviewWords.pressure(preview.pressure, aimingAt: routine.highestPressure), .plain),
        .figure(worksOn),
      ] + .sentences(preview.forYou, .notice) + precautions(preview)
      + .sentences(preview.changes, .notice)
    let steps = preview.timeline.steps.map {
      Table.Row(name: $0.title, value: $0.timeInWords)
    }
    return Page(
      title: routine.title, corner: RoutineWords.minutes(preview.fitted.minutes),
      blocks: .parts(
        .sentences([routine.summary]),
        facts + .sentences(routine.note.map { [$0] } ?? [], .notice) + .sentences(texts.session),
        warnings(preview),
        [.table(Table(title: PreviewWords.steps, rows: steps))]),
      commands: commands)
  }

  /// Precautions that follow from the answers.
  private static func precautions(_ preview: Preview) -> [Block] {
    let precautions = preview.precautions
    return precautions.isEmpty ? [] : [.bullets(Bullets(items: precautions, role: .notice))]
  }

  /// The warnings of the steps, each once.
  private static func warnings(_ preview: Preview) -> [Block] {
    let warnings = preview.warnings
    if warnings.isEmpty { return [] }
    return [
      .bullets(
        Bullets(lead: PreviewWords.warnings, leadRole: .warning, items: warnings, role: .warning))
    ]
  }

  private static var commands: [PageCommand] {
    [
      PageCommand(
        PreviewWords.begin, keys: ["enter", "space"], words: ["begin"], .event(.begin)), .scroll,
      PageCommand(
        PreviewWords.minutes, keys: ["-"], sign: KeyWords.plusMinus, words: ["shorter"],
        .event(.adjust(.shorter))),
      PageCommand(
        PreviewWords.minutes, keys: ["+", "="], sign: KeyWords.plusMinus, words: ["longer"],
        .event(.adjust(.longer))),
      PageCommand(
        PreviewWords.pressure, keys: ["<", ","], sign: KeyWords.softerHarder, words: ["softer"],
        .event(.adjust(.softer))),
      PageCommand(
        PreviewWords.pressure, keys: [">", "."], sign: KeyWords.softerHarder, words: ["harder"],
        .event(.adjust(.harder))),
      PageCommand(
        PreviewWords.sides, keys: ["o"], words: ["sides"], .event(.adjust(.swapSides))),
      PageCommand(PreviewWords.asText, keys: ["t"], .face(.asText)),
      PageCommand(
        KeyWords.back, keys: ["escape", "left", "q", "h", "backspace"], words: ["back"],
        .event(.back)),
      .home(keys: []),
    ]
  }
}
