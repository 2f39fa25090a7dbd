import Coach
import Flow
import Text
import Wording

extension Page {
  /// Routines that suit the user now, each with its benefits and caveats; on request, those left
  /// out.
  static func suggestions(_ suggestions: Suggestions, _ library: Library) -> Page {
    let texts = library.texts
    let found = suggestions.recommendations
    let leftOut = found.ruledOut.count
    let corner = corner(suggestions, library.screening)
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
      ] + preferences(library.screening) + [.find, .home()])
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

  /// As many as can be taken in at once.
  private static let most = 4

  /// The suggestions: the first ones under a heading of their own, if there are more.
  private static func choice(_ suggestions: Suggestions) -> Choice {
    let all = suggestions.recommendations.suggestions
    let more = all.count - most
    return Choice(
      style: .weighed,
      items: all.enumerated().map { index, entry in
        let group =
          index < most
          ? SuggestionWords.first(most, of: all.count) : SuggestionWords.others(more)
        return item(entry, suggestions, more > 0 ? group : "")
      }, numberHelp: SuggestionWords.lookAtNumber)
  }

  private static func item(
    _ entry: Recommendation, _ suggestions: Suggestions, _ group: String
  ) -> Choice.Item {
    let routine = entry.routine
    return Choice.Item(
      title: routine.title, text: RoutineWords.kind(of: routine),
      right: RoutineWords.minutes(suggestions.minutes(of: routine)), group: group,
      findsBy: RoutineWords.findsBy(routine),
      points: [
        Choice.Point(
          lead: SuggestionWords.because,
          text: SuggestionWords.list(entry.because.prefix(2).map(\.sentence)), isFor: true),
        Choice.Point(
          lead: SuggestionWords.despite,
          text: SuggestionWords.list(entry.despite.map(\.sentence)), isFor: false),
      ], beside: suggestions.preview(of: routine).map(Beside.preview), event: .choose(routine))
  }

  /// What the suggestions go by.
  private static func corner(_ suggestions: Suggestions, _ screening: Screening) -> String {
    let chosen = suggestions.checkIn.answers.chosen(.place)
    let places = screening.question(.place)?.choices.filter { chosen.contains($0.id) } ?? []
    let situation = suggestions.situation
    return SuggestionWords.corner(
      places.map(\.text), pain: situation.pain, minutes: situation.minutes)
  }

  /// The routines left out, by reason, those for which most are left out first; a routine stands under
  /// each of its reasons.
  private static func leftOut(_ ruledOut: [RuledOut], _ corner: String) -> Page {
    let close = PageCommand(
      SuggestionWords.backToFitting, keys: ["escape", "x", "left", "backspace", "q", "h"],
      .face(.close))
    let entries = ruledOut.flatMap { entry in entry.by.map { ($0.sentence, entry.routine.title) } }
    let groups = Dictionary(grouping: entries) { $0.0 }.sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    return Page(
      title: SuggestionWords.leftOutTitle, corner: corner,
      blocks: groups.isEmpty
        ? .sentences([SuggestionWords.nothingLeftOut])
        : .parts(
          [.sentences([SuggestionWords.severalReasons], .quiet)]
            + groups.map { reason, own in
              [
                .heading(Heading(text: reason.capitalizedFirst, count: "\(own.count)")),
                .names(own.map(\.1).sorted()),
              ]
            }),
      commands: [close, .scroll])
  }
}

extension Block {
  /// A routine or technique the user asked for, and the reasons against it.
  fileprivate static func notNow(_ title: String, _ routine: RuledOut) -> Block {
    .bullets(Bullets(lead: title, leadRole: .notice, items: routine.by.map(\.sentence)))
  }
}
