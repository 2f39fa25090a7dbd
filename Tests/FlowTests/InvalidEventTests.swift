import Coach
import Flow
import TestSupport
import Testing

/// An event that is not valid on the current route changes nothing, for every route and event.
@Suite struct InvalidEventTests {
  /// The valid events on each route. Going home, checking in and browsing are valid everywhere but
  /// in a session, which has to be stopped first.
  private static let valid: [String: Set<String>] = {
    let own: [String: Set<String>] = [
      "home": ["choose", "resume", "discard", "ask morning"],
      "check-in": ["answer", "back"],
      "review": ["confirm", "change page", "back"],
      "advice": ["change", "back", "choose comfort", "print"],
      "suggestions": ["change", "back", "choose", "choose comfort"],
      "library": ["choose", "choose comfort", "choose ruled out", "back"],
      "preview": ["begin", "adjust", "back"],
      "stopped": ["understood"], "after": ["rate"], "timers": ["back"],
      "timer-form": ["back", "save timer"], "practised": ["back"],
      "progress": ["choose", "choose comfort", "choose ruled out", "back"],
      "activities": ["back", "rate activities"],
      "morning": ["rate morning"],
    ]
    let leading: Set = [
      "check-in", "review", "browse", "home", "practise", "show progress", "browse activities",
      "progress read",
    ]
    return own.mapValues { $0.union(leading) }.merging([
      "playing": Set(playerEvents.map(\.name)).subtracting(["tick"]),
      "hurting": ["hurt", "hurt, stop", "back"],
    ]) { $1 }
  }()

  private static let events: [(name: String, event: Flow.Event)] =
    [
      ("check-in", .checkIn), ("review", .review), ("browse", .open(.library)), ("home", .home),
      ("choose", .choose(Fixtures.routine("seated-low-back-glide"))),
      ("choose comfort", .choose(Fixtures.routine("breathing-pause"))),
      ("choose ruled out", .choose(Fixtures.routine("slow-wall-strip"))),
      ("answer", .answer(["saddle-numbness": .no, "both-legs": .no, .consent: .yes])),
      ("change", .change), ("back", .back), ("begin", .begin), ("rate", .rate(pain: 3, note: "")),
      ("confirm", .confirm), ("change page", .changePage(0)), ("adjust", .adjust(.softer)),
      ("practise", .practise(.countUp)), ("resume", .resume), ("discard", .discard),
      ("ask morning", .askMorning), ("rate morning", .rateMorning(pain: 3)),
      ("show progress", .showProgress(progress.period)), ("progress read", .progressRead(progress)),
      ("browse activities", .open(.activities)),
      ("save timer", .saveTimer(.countUp, replacing: nil)),
      ("rate activities", .rateActivities([Activity(name: "sit", score: 3)])),
      ("hurt", .hurt("too-strong")), ("hurt, stop", .hurt("chest")), ("understood", .understood),
      ("read advice", .readAdvice), ("look again", .lookAgain), ("print", .putOnPaper("text")),
    ] + playerEvents

  private static let playerEvents: [(name: String, event: Flow.Event)] =
    [
      ("tick", .player(.tick)), ("pause", .player(.pause)),
      ("release by holding", .player(.releaseByHolding)), ("stalled", .player(.stalled)),
      ("hidden", .player(.hidden)), ("shown", .player(.shown(after: .seconds(9)))),
      ("jump", .command(.jump, .number(4))), ("length", .command(.length, .number(70))),
      ("pressure", .command(.pressure, .number(1))), ("cues", .command(.cues, .cues(.quiet))),
    ]
    + PlayerCommand.allCases.filter { $0.values == nil }
    .map { ("player: \($0.rawValue)", .command($0)) }

  /// Progress over an empty period.
  private static let progress = ProgressSummary(
    period: Period(last: CalendarDay(20_000), days: 21), days: [], techniques: [], places: [],
    sessions: [], activities: [], helpsMost: TechniqueFindings(EffectEstimates([])))

  /// A session whose morning after has yet to be asked about.
  private static let morning = Morning(
    id: "yesterday",
    record: SessionRecord(
      routine: "x", title: "X", technique: .swedish, ending: .finished, active: .seconds(300),
      parts: [], painBefore: 4, painAfter: 3), daysAgo: 1)

  /// An interrupted practice timer, which can be resumed only from home.
  private static let interrupted: InterruptedSession = {
    let timeline = Timeline(.countUp)
    return InterruptedSession(
      id: "cut-short",
      checkpoint: Checkpoint(
        of: Player(timeline, now: .zero), subject: .timer(""), title: "count up",
        fingerprint: timeline.fingerprint, pressure: nil, eased: 0, record: nil),
      routine: nil, practice: .countUp, ago: .seconds(60))
  }()

  /// The application on a route.
  private static func driver(at place: String) -> Driver {
    var driver = Driver(
      history: History(interrupted: [interrupted], past: RecentHistory(morning: morning)))
    switch place {
    case "check-in": driver.send(.checkIn)
    case "review":
      driver.send(.checkIn)
      while driver.page != nil { driver.answerPage(Fixtures.answers()) }
    case "advice":
      driver.checkIn(Fixtures.answers().with("had-cancer", .yes).with("new-since-cancer", .yes))
    case "suggestions": driver.checkIn()
    case "library": driver.send(.open(.library))
    case "timers": driver.send(.open(.timers))
    case "timer-form": driver.send(.open(.timerForm(nil)))
    case "progress": driver.send(.progressRead(progress))
    case "activities": driver.send(.open(.activities))
    case "morning": driver.send(.askMorning)
    case "practised":
      driver.send(.practise(.countUp))
      driver.now = .seconds(20)
      driver.play(.stop)
    case "preview", "playing", "hurting", "stopped", "after":
      driver.checkIn()
      driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
      if place == "preview" { break }
      driver.send(.begin)
      driver.playOn(until: place == "after" ? nil : .seconds(30))
      if place == "hurting" || place == "stopped" { driver.play(.hurts) }
      if place == "stopped" { driver.send(.hurt("sharp")) }
    default: break
    }
    return driver
  }

  @Test(
    "an event that is not valid on a route changes nothing", arguments: valid.keys.sorted())
  func changesNothing(_ place: String) {
    let start = Self.driver(at: place)
    #expect(start.flow.route.name == place)
    for (name, event) in Self.events where Self.valid[place]?.contains(name) == false {
      if place == "home", name.hasPrefix("choose") { continue }
      var driver = start
      let effects = driver.send(event)
      let unchanged =
        effects.isEmpty && driver.flow.route == start.flow.route
        && driver.flow.history == start.flow.history && driver.flow.notices == start.flow.notices
      #expect(unchanged, "\(place), \(name)")
    }
  }

  @Test("a valid event does something", arguments: valid.keys.sorted())
  func doesSomething(_ place: String) {
    let start = Self.driver(at: place)
    for (name, event) in Self.events where Self.valid[place]?.contains(name) == true {
      if name == place || place == "progress" && name == "progress read"
        || name == "browse activities" && place == "activities"
        || name == "browse" && place == "library"
      {
        continue
      }
      var driver = start
      let effects = driver.send(event)
      #expect(
        effects != [] || driver.flow.route != start.flow.route, "\(place), \(name)")
    }
  }

  @Test("leaving ends the program from every route", arguments: valid.keys.sorted())
  func leaves(_ place: String) {
    var driver = Self.driver(at: place)
    #expect(driver.send(.leave).last == .quit)
  }

  @Test("loaded files, a journal or a problem keep the route", arguments: valid.keys.sorted())
  func keepsTheRoute(_ place: String) {
    let start = Self.driver(at: place)
    for event in [
      Flow.Event.libraryLoaded(Fixtures.library), .journalOpened(History()),
      .problem(.cannotSave(.diary, .notOpen)),
    ] {
      var driver = start
      #expect(driver.send(event) == [])
      #expect(driver.flow.route.name == place)
      #expect(driver.flow.route.player == start.flow.route.player)
    }
  }
}
