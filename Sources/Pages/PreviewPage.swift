import Coach
import Flow
import Text
import Wording

extension Page {
  /// A routine before it begins: what it asks of the user, its limits, its steps, and what always holds.
  static func preview(_ preview: Preview, _ texts: ScreeningTexts) -> Page {
    let routine = preview.routine
    let worksOn = Illustration(
      subject: .routine(routine), words: [PreviewWords.worksOn(routine.workedRegions)])
    let steps = [Block.steps(preview.timeline.steps)]
    let limits = limits(preview)
    let warnings = warnings(preview)
    var page = Page(
      title: routine.title, corner: RoutineWords.kind(of: routine),
      blocks: .parts(
        .sentences([routine.summary]), [.figure(worksOn), .terms(Terms(facts(preview)))], limits,
        steps, warnings),
      commands: commands, pinned: texts.session)
    let summary = [Block].sentences([routine.summary])
    let short = summary + .sentences([inOneLine(preview)])
    page.denser = [
      .parts(
        [.figure(worksOn)] + summary + [.terms(Terms(facts(preview)))], limits + steps, warnings),
      .parts([.figure(worksOn)] + short + limits + steps, warnings),
      // Without the body. Many limits take the place of the steps: they have to be read first.
      .parts(short + limits + steps, warnings),
    ]
    return page
  }

  /// Its facts as a sentence.
  static func inOneLine(_ preview: Preview) -> String {
    preview.inOneLine.capitalizedFirst + "."
  }

  /// What limits this user in it, and what the user changed.
  static func limits(_ preview: Preview) -> [Block] {
    let limits = limits(of: preview)
    return limits.isEmpty ? [] : [.bullets(Bullets(items: limits, role: .notice, mark: .none))]
  }

  private static func limits(of preview: Preview) -> [String] {
    preview.forYou + preview.precautions + preview.changes
      + (preview.routine.note.map { [$0] } ?? [])
  }

  /// Its length, its pressure and the side that comes first.
  private static func facts(_ preview: Preview) -> [Terms.Term] {
    let highest = preview.routine.highestPressure
    let isSided = preview.timeline.steps.contains(where: \.hasBothSides)
    let side: Side = preview.beginsRight ? .right : .left
    return [
      Terms.Term(PreviewWords.length, [PreviewWords.minutes(preview.fitted.minutes)]),
      Terms.Term(
        PreviewWords.pressureName, [PreviewWords.limit(preview.pressure, aimingAt: highest)],
        outOfTen: highest == 0 ? nil : preview.pressure),
    ] + (isSided ? [Terms.Term(PreviewWords.sidesName, [PreviewWords.first(side)])] : [])
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
      .turn, PageCommand(PreviewWords.asText, keys: ["t"], .face(.asText)),
      PageCommand(
        KeyWords.back, keys: ["escape", "left", "q", "h", "backspace"], words: ["back"],
        .event(.back)),
      .home(keys: []),
    ]
  }
}
