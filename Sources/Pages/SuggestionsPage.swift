import Coach
import Flow
import Wording

extension Page {
  /// Routines that suit the user now, each with its benefits and caveats; on request, those left
  /// out.
  static func suggestions(_ suggestions: Suggestions, _ library: Library) -> Page {
    let texts = library.texts
    let found = suggestions.recommendations
    let leftOut = found.ruledOut.count
    let corner = SuggestionWords.pain(suggestions.situation.pain)
    let blocks: [Block] = .parts(
      suggestions.refused.map { [.notNow(SuggestionWords.notNow($0.routine), $0)] } ?? [],
      found.unfulfilled.map {
        [.notNow(SuggestionWords.notNow($0.routine.technique), $0)]
      } ?? [],
      found.unknown.map { .sentences([SuggestionWords.none(of: $0)], .notice) } ?? [],
      .sentences(suggestions.checkIn.care.reasons.map(\.sentence), .notice),
      advice(suggestions, texts),
      found.suggestions.isEmpty
        ? .sentences([SuggestionWords.nothingSuits]) : [.choice(choice(suggestions))],
      .sentences(texts.evidence, .quiet), .safetyNet(texts))
    return Page(
      title: SuggestionWords.title, corner: corner, blocks: blocks,
      commands: [
        PageCommand(SuggestionWords.move, sign: KeyWords.upDown, .face(.move)),
        .choose(SuggestionWords.look),
        PageCommand(
          SuggestionWords.leftOut(leftOut), keys: ["x"], words: ["left"],
          .page(self.leftOut(found.ruledOut, corner))),
        PageCommand(
          SuggestionWords.change, keys: ["e"], words: ["change", "back"], .event(.change)),
      ] + preferences(library.screening) + [.home()])
  }

  /// Changes what the suggestions go by: the tools, the time and the kind of massage.
  private static func preferences(_ screening: Screening) -> [PageCommand] {
    let known: [(Question.ID, KeyText, String, String)] = [
      (.minutes, SuggestionWords.time, "m", "time"), (.tools, SuggestionWords.tools, "t", "tools"),
      (.technique, SuggestionWords.kind, "s", "kind"),
    ]
    return known.compactMap { id, text, key, word in
      screening.pages.firstIndex { $0.isPreference && $0.questions[0].id == id }.map {
        PageCommand(text, keys: [key], words: [word], .event(.changePage($0)))
      }
    }
  }

  /// Advice that still allows massage, and the reasons for it.
  private static func advice(_ suggestions: Suggestions, _ texts: ScreeningTexts) -> [Block] {
    let assessment = suggestions.checkIn.assessment
    let isPlain = suggestions.recommendations.offer == .routines
    if assessment.advice == .selfCare, isPlain { return [] }
    return .parts(.sentences(suggestions.say(texts), .notice), .reasons(assessment))
  }

  private static func choice(_ suggestions: Suggestions) -> Choice {
    let items = suggestions.recommendations.suggestions.map { entry in
      let routine = entry.routine
      return Choice.Item(
        title: routine.title,
        text: RoutineWords.facts(routine, minutes: suggestions.minutes(of: routine)),
        points: [
          Choice.Point(
            lead: SuggestionWords.because,
            text: SuggestionWords.list(entry.because.prefix(2).map(\.sentence))),
          Choice.Point(
            lead: SuggestionWords.despite,
            text: SuggestionWords.list(entry.despite.map(\.sentence))),
        ], event: .choose(routine))
    }
    return Choice(style: .weighed, items: items, numberHelp: SuggestionWords.lookAtNumber)
  }

  /// The routines left out, and why.
  private static func leftOut(_ ruledOut: [RuledOut], _ corner: String) -> Page {
    let close = PageCommand(
      SuggestionWords.backToFitting, keys: ["escape", "x", "left", "backspace", "q", "h"],
      .face(.close))
    return Page(
      title: SuggestionWords.leftOutTitle, corner: corner,
      blocks: ruledOut.isEmpty
        ? .sentences([SuggestionWords.nothingLeftOut])
        : ruledOut.map { entry in
          .bullets(
            Bullets(
              lead: entry.routine.title, leadRole: .strong, items: entry.by.map(\.sentence)))
        },
      commands: [close, .scroll])
  }
}

extension Block {
  /// A routine or technique the user asked for, and the reasons against it.
  fileprivate static func notNow(_ title: String, _ routine: RuledOut) -> Block {
    .bullets(Bullets(lead: title, leadRole: .notice, items: routine.by.map(\.sentence)))
  }
}
