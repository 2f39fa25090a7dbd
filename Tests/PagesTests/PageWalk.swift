import Coach
import Flow
import Pages
import TestSupport

/// A random walk that does one of the things each page offers.
struct PageWalk {
  private(set) var faces: Faces
  /// The routes that were reached.
  private(set) var reached: Set<String> = []
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let advice = [nil, Advice.soon, .sameDay, .emergency][Int(seed % 4)]
    let age = [nil, 3, 9][Int(seed % 3)]
    let past = RecentHistory(
      today: CalendarDay(20_779), activities: [Activity(name: "sit", score: 4)],
      activitiesAge: age, days: seed % 2 == 0 ? Self.days : [])
    faces = Faces(
      History(
        checkIn: advice.map { CheckInRecord(at: .zero, advice: $0) },
        elsewhere: seed % 5 == 0 ? ["Another routine"] : [], past: past))
  }

  private static let days = [5, 3].map { ago in
    ProgressSummary.Day(
      day: CalendarDay(20_779 - ago), sessions: 1, active: .seconds(300), before: 5, after: 4)
  }

  /// Takes a step and lets time pass.
  mutating func step() {
    faces.now += .seconds(Int.random(in: 0..<20, using: &random))
    if let event = next() { send(event) }
    let route = faces.flow.routeName
    reached.insert(route.hasPrefix("check-in") ? "check-in" : route)
  }

  private mutating func send(_ event: Flow.Event) {
    let before = faces.effects.count
    faces.send(event)
    for case .readProgress(let period) in faces.effects.dropFirst(before) {
      faces.send(.progressRead(progress(in: period)))
    }
  }

  private mutating func next() -> Flow.Event? {
    guard let page = faces.flow.page else { return played() }
    if case .home = faces.flow.route, Bool.random(using: &random) { return .checkIn }
    let events = page.commands.compactMap { Self.event($0.does) }
    var answers: [Flow.Event] = []
    for block in page.blocks { answers += self.answers(to: block) }
    // Mostly answers, as they lead on.
    let isAnswer = Int.random(in: 0..<10, using: &random) < 8
    return (isAnswer ? answers.randomElement(using: &random) : nil)
      ?? (events + answers).randomElement(using: &random)
  }

  /// The possible answers to a block.
  private mutating func answers(to block: Block) -> [Flow.Event] {
    switch block {
    case .choice(let choice): return choice.items.compactMap(\.event)
    case .button(let button):
      // Someone who is not an adult, or does not agree, gets no further.
      let isNo = button.sign == "n" && Int.random(in: 0..<20, using: &random) > 0
      return isNo ? [] : Self.event(button.does).map { [$0] } ?? []
    case .ticks(let ticks):
      // A single line says that a professional has looked: otherwise, advice would end most walks.
      let rate = ticks.lines.count == 1 ? 60 : ticks.areSigns ? 2 : 50
      guard Int.random(in: 0..<100, using: &random) < rate else {
        return [ticks.event([:])]
      }
      let line = Int.random(in: ticks.lines.indices, using: &random)
      return [ticks.event([line: ticks.areSigns && Bool.random(using: &random) ? .notSure : .yes])]
    case .scale(let scale): return [scale.event(Int.random(in: 0...7, using: &random), "")]
    case .activities(let form): return [form.event([Activity(name: "run", score: 3)])]
    case .timer(let form): return [form.event(.countUp, name: "run")]
    case .paragraph, .callout, .bullets, .heading, .names, .terms, .offer, .aside, .kept, .note,
      .table, .figure, .gap:
      return []
    }
  }

  private static func event(_ action: PageCommand.Action) -> Flow.Event? {
    guard case .event(let event) = action else { return nil }
    if case .leave = event { return nil }
    return event
  }

  private mutating func played() -> Flow.Event? {
    if let wake = faces.flow.wake { faces.now = max(faces.now, wake) }
    let commands: [PlayerCommand] = [.next, .next, .next, .hurts, .stop, .togglePause]
    guard Int.random(in: 0..<3, using: &random) > 0 else { return .player(.tick) }
    return commands.randomElement(using: &random).map { .command($0) }
  }

  private func progress(in period: Period) -> ProgressSummary {
    let record = SessionRecord(
      routine: "x", title: "X", technique: .swedish, ending: .finished, active: .seconds(300),
      parts: [], painBefore: 4, painAfter: 3, note: "Warm and loose.")
    let ended = WallTime(milliseconds: Int64(period.last.number) * 86_400_000, offset: 0)
    return ProgressSummary(
      period: period, days: Self.days, techniques: [], places: [],
      sessions: [PastSession(record: record, ended: ended)], activities: [],
      helpsMost: TechniqueFindings(EffectEstimates([])))
  }
}
