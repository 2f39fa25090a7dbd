import Coach
import Flow
import TestSupport
import Testing

/// An event that makes no sense where the user is changes nothing: every place, every event.
@Suite struct SenselessEventTests {
  /// What makes sense where. Going home, checking in and browsing lead away from everywhere but a
  /// routine that plays, which is stopped first.
  private static let sensible: [String: Set<String>] = [
    "home": ["choose", "check-in", "review", "browse", "home"],
    "check-in": ["answer", "back", "check-in", "review", "browse", "home"],
    "advice": ["change", "back", "choose comfort", "check-in", "review", "browse", "home"],
    "suggestions": [
      "change", "back", "choose", "choose comfort", "check-in", "review", "browse", "home",
    ],
    "library": [
      "choose", "choose comfort", "choose ruled out", "back", "check-in", "review", "home",
    ],
    "preview": ["begin", "back", "check-in", "review", "browse", "home"],
    "playing": ["next", "pause", "stop"],
    "after": ["rate", "check-in", "review", "browse", "home"],
  ]

  private static let events: [(name: String, event: Flow.Event)] = [
    ("check-in", .checkIn), ("review", .review), ("browse", .browse), ("home", .home),
    ("choose", .choose(Fixtures.routine("seated-low-back-glide"))),
    ("choose comfort", .choose(Fixtures.routine("comfort-pause"))),
    ("choose ruled out", .choose(Fixtures.routine("slow-wall-strip"))),
    ("answer", .answer(["saddle-numbness": .no, "both-legs": .no, "adult": .yes])),
    ("change", .change), ("back", .back), ("begin", .begin),
    ("next", .player(.next)), ("pause", .player(.pause)), ("stop", .player(.stop)),
    ("tick", .player(.tick)), ("rate", .rate(pain: 3, note: "")),
  ]

  /// The application at a place.
  private static func driver(at place: String) -> Driver {
    var driver = Driver()
    switch place {
    case "check-in": driver.send(.checkIn)
    case "advice":
      driver.checkIn(Fixtures.answers().with("had-cancer", .yes).with("new-since-cancer", .yes))
    case "suggestions": driver.checkIn()
    case "library": driver.send(.browse)
    case "preview", "playing", "after":
      driver.checkIn()
      driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
      if place != "preview" { driver.send(.begin) }
      if place == "playing" { driver.playOn(until: .seconds(30)) }
      if place == "after" { driver.playOn() }
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
      #expect(driver.flow.place == start.flow.place)
    }
  }
}
