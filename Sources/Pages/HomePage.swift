import Coach
import Flow
import Wording

extension Page {
  /// The home page: for someone new what the program does, later what to do now and how it went; and
  /// while advice stands, that alone.
  static func home(_ flow: Flow) -> Page {
    let history = flow.history
    let isNew = isNew(history)
    let elsewhere = history.elsewhere.map { [Block.paragraph(HomeWords.elsewhere($0), .notice)] }
    let standing = standing(history)
    let top: [Block] =
      if let standing {
        [.paragraph(standing, history.checkIn?.advice == .emergency ? .danger : .warning)]
      } else if isNew {
        [.figure(Illustration(subject: .wordmark, words: [HomeWords.welcome]))]
      } else {
        .sentences([HomeWords.greeting(history.last, today: history.past.today)], .strong)
      }
    let entries = Block.choice(
      Choice(style: .named, items: entries(flow), numberHelp: HomeWords.openNumber))
    return Page(
      title: HomeWords.title, corner: history.past.today.inWords,
      blocks: .parts(
        top, .sentences(history.isInCrisis ? flow.library?.texts.crisis.say ?? [] : []),
        Array(elsewhere.joined(separator: [.gap])), [entries],
        standing != nil ? [] : isNew ? howItWorks(flow) : past(history)),
      commands: commands(history),
      beside: standing == nil ? progress(history.past).map(Beside.pain) : nil)
  }

  /// Whether nothing was done or written down yet.
  static func isNew(_ history: History) -> Bool {
    history.last == nil && history.checkIn == nil && history.past.days.isEmpty
      && history.past.activities.isEmpty
  }

  /// The advice in force. Nobody who is told to get help is asked how the back is.
  static func standing(_ history: History) -> String? {
    history.checkIn.flatMap { HomeWords.standing($0.advice, inCrisis: history.isInCrisis) }
  }

  private static func howItWorks(_ flow: Flow) -> [Block] {
    .parts(
      [
        .heading(Heading(text: HomeWords.howItWorks)),
        .terms(
          Terms(HomeWords.howItWorksSteps.map { Terms.Term($0, [$1]) }, names: .plain)),
      ],
      .sentences([HomeWords.private] + evidence(flow)))
  }

  /// What massage can do.
  private static func evidence(_ flow: Flow) -> [String] {
    flow.library.map { [$0.texts.evidence.prefix(2).joined(separator: " ")] } ?? []
  }

  /// The last weeks and the last session.
  private static func past(_ history: History) -> [Block] {
    let last = history.last.map { last in
      Block.terms(
        Terms([
          Terms.Term(
            PastWords.day(last.days(before: history.past.today)),
            [PastWords.sentence(PastWords.played(last.record))])
        ]))
    }
    return .parts(pain(history.past), last.map { [$0] } ?? .sentences([PastWords.none], .quiet))
  }

  /// Pain over the last 3 weeks, once there is enough to draw.
  private static func pain(_ past: RecentHistory) -> [Block] {
    guard let progress = progress(past) else { return [] }
    return [
      .figure(
        Illustration(
          subject: .pain(past.days, lately(past), past.helpsMost),
          words: ProgressText(progress, places: [:]).days, isOnDemand: true))
    ]
  }

  /// Pain and practice over the last 3 weeks, once there is enough to draw.
  private static func progress(_ past: RecentHistory) -> ProgressSummary? {
    guard past.days.count >= 2 else { return nil }
    return ProgressSummary(
      period: lately(past), days: past.days, techniques: [], places: [], sessions: [],
      activities: [], helpsMost: past.helpsMost)
  }

  /// The last 3 weeks.
  static func lately(_ past: RecentHistory) -> Period {
    Period(last: past.today, days: Period.lengths[0])
  }

  private static func commands(_ history: History) -> [PageCommand] {
    let drop = PageCommand(
      HomeWords.drop, keys: ["d"], words: ["drop", "discard"], .event(.discard))
    let asText = PageCommand(
      HomeWords.painAsText, keys: ["t"], words: ["text"], .face(.asText))
    let isStanding = standing(history) != nil
    return [.move, .choose(HomeWords.open)] + (history.interrupted.isEmpty ? [] : [drop])
      + (progress(history.past) != nil && !isStanding ? [asText] : []) + [
        PageCommand(
          KeyWords.quit, keys: ["q"], words: ["q", "quit"], .event(.leave)),
        PageCommand(HomeWords.checkInKey, keys: ["c"], sign: "", .event(.checkIn)),
      ]
  }
}
