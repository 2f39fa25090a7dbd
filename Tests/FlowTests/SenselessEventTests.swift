import Coach
import Flow
import TestSupport
import Testing

/// An event that makes no sense where the user is changes nothing: every place, every event.
@Suite struct SenselessEventTests {
  /// What makes sense where. Going home, checking in and browsing lead away from everywhere but a
  /// routine that plays, which is stopped first.
  private static let sensible: [String: Set<String>] = [
    "home": ["choose", "check-in", "review", "browse", "home", "practise", "resume", "discard"],
    "check-in": ["answer", "back", "check-in", "review", "browse", "home", "practise"],
    "review": [
      "confirm", "change page", "back", "check-in", "review", "browse", "home", "practise",
    ],
    "advice": [
      "change", "back", "choose comfort", "check-in", "review", "browse", "home", "practise",
    ],
    "suggestions": [
      "change", "back", "choose", "choose comfort", "check-in", "review", "browse", "home",
      "practise",
    ],
    "library": [
      "choose", "choose comfort", "choose ruled out", "back", "check-in", "review", "home",
      "practise",
    ],
    "preview": ["begin", "adjust", "back", "check-in", "review", "browse", "home", "practise"],
    "playing": Set(playerEvents.map(\.name)).subtracting(["tick"]),
    "hurting": ["hurt", "hurt, stop", "back"],
    "stopped": ["understood", "check-in", "review", "browse", "home", "practise"],
    "after": ["rate", "check-in", "review", "browse", "home", "practise"],
    "timers": ["back", "check-in", "review", "browse", "home", "practise"],
    "practised": ["check-in", "review", "browse", "home", "practise"],
  ]

  private static let events: [(name: String, event: Flow.Event)] =
    [
      ("check-in", .checkIn), ("review", .review), ("browse", .browse), ("home", .home),
      ("choose", .choose(Fixtures.routine("seated-low-back-glide"))),
      ("choose comfort", .choose(Fixtures.routine("comfort-pause"))),
      ("choose ruled out", .choose(Fixtures.routine("slow-wall-strip"))),
      ("answer", .answer(["saddle-numbness": .no, "both-legs": .no, "adult": .yes])),
      ("change", .change), ("back", .back), ("begin", .begin), ("rate", .rate(pain: 3, note: "")),
      ("confirm", .confirm), ("change page", .changePage(0)), ("adjust", .adjust(.softer)),
      ("practise", .practise(.countUp)), ("resume", .resume), ("discard", .discard),
      ("hurt", .hurt("too-strong")), ("hurt, stop", .hurt("chest")), ("understood", .understood),
    ] + playerEvents.map { ($0.name, .player($0.event)) }

  private static let playerEvents: [(name: String, event: Flow.PlayerEvent)] = [
    ("tick", .tick), ("pause or go on", .pauseOrGoOn), ("pause", .pause), ("next", .next),
    ("back in it", .back), ("restart", .restart), ("extend", .extend), ("shorten", .shorten),
    ("jump", .jump(3)), ("skip side", .skipSide), ("swap sides", .swapSides),
    ("length of rest", .lengthOfRest(70)), ("pressure", .pressure(1)),
    ("profile", .profile(.quiet)), ("release", .release), ("let go", .letGo), ("hurts", .hurts),
    ("stop", .stop), ("stalled", .stalled), ("hidden", .hidden),
    ("shown", .shown(after: .seconds(9))),
  ]

  /// A practice timer that was cut short, which only home offers to go on with.
  private static let cutShort: Interrupted = {
    let timeline = Timeline(.countUp)
    return Interrupted(
      id: "cut-short",
      checkpoint: Checkpoint(
        of: Player(timeline, now: .zero), subject: .timer(""), title: "Count-up",
        fingerprint: timeline.fingerprint, pressure: nil, eased: 0, record: nil),
      routine: nil, practice: .countUp, ago: .seconds(60))
  }()

  /// The application at a place.
  private static func driver(at place: String) -> Driver {
    var driver = Driver(history: History(interrupted: [cutShort]))
    switch place {
    case "check-in": driver.send(.checkIn)
    case "review":
      driver.send(.checkIn)
      while driver.page != nil { driver.answerPage(Fixtures.answers()) }
    case "advice":
      driver.checkIn(Fixtures.answers().with("had-cancer", .yes).with("new-since-cancer", .yes))
    case "suggestions": driver.checkIn()
    case "library": driver.send(.browse)
    case "timers": driver.send(.browseTimers)
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
    "an event that makes no sense in a place changes nothing", arguments: sensible.keys.sorted())
  func changesNothing(_ place: String) {
    let start = Self.driver(at: place)
    #expect(start.flow.place.name == place)
    for (name, event) in Self.events where Self.sensible[place]?.contains(name) == false {
      if place == "home", name.hasPrefix("choose") { continue }
      var driver = start
      let effects = driver.send(event)
      let unchanged =
        effects.isEmpty && driver.flow.place == start.flow.place
        && driver.flow.history == start.flow.history && driver.flow.notice == start.flow.notice
      #expect(unchanged, "\(place), \(name)")
    }
  }

  @Test("an event that makes sense does something", arguments: sensible.keys.sorted())
  func doesSomething(_ place: String) {
    let start = Self.driver(at: place)
    for (name, event) in Self.events where Self.sensible[place]?.contains(name) == true {
      if name == place { continue }
      var driver = start
      let effects = driver.send(event)
      #expect(
        effects != [] || driver.flow.place != start.flow.place, "\(place), \(name)")
    }
  }

  @Test("leaving ends the program everywhere", arguments: sensible.keys.sorted())
  func leaves(_ place: String) {
    var driver = Self.driver(at: place)
    #expect(driver.send(.leave).last == .quit)
  }

  @Test("news of files, journal and problems moves nobody", arguments: sensible.keys.sorted())
  func news(_ place: String) {
    let start = Self.driver(at: place)
    for event in [
      Flow.Event.libraryLoaded(Fixtures.library), .journalOpened(History()), .problem("full"),
    ] {
      var driver = start
      #expect(driver.send(event) == [])
      #expect(driver.flow.place.name == place)
      #expect(driver.flow.place.player == start.flow.place.player)
    }
  }
}
