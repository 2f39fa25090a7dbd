import Coach
import Flow
import TestSupport
import Testing

/// The suggestions of a check-in can be looked at again from home, for half an hour.
@Suite struct LookAgainTests {
  private let glide = Fixtures.routine("seated-low-back-glide")

  /// At home, having checked in at time zero.
  private func checked() -> Driver {
    var driver = Driver()
    driver.checkIn()
    driver.send(.home)
    return driver
  }

  private func list(_ driver: Driver) -> [Routine.ID]? {
    guard case .suggestions(let suggestions) = driver.flow.route else { return nil }
    return suggestions.recommendations.suggestions.map(\.routine.id)
  }

  @Test("the same routines are suggested again")
  func same() throws {
    var driver = Driver()
    driver.checkIn()
    let before = try #require(list(driver))
    driver.send(.home)
    #expect(
      driver.flow.suggestionsToLookAt?.suggestions.recommendations.suggestions.count
        == before.count)
    driver.now = .seconds(600)
    #expect(driver.send(.lookAgain) == [])
    #expect(list(driver) == before)
    driver.send(.back)
    #expect(driver.flow.route == .home)
    #expect(driver.flow.suggestionsToLookAt != nil)
  }

  @Test("a routine chosen there first asks what is new, and going back leads to the list")
  func asksFirst() {
    var driver = checked()
    driver.now = .seconds(600)
    driver.send(.lookAgain)
    driver.send(.choose(glide))
    #expect(driver.page?.id == "since-then")
    #expect(driver.flow.suggestionsToLookAt == nil)
    driver.answerPage(Fixtures.answers())
    #expect(driver.flow.route.name == "preview")
    driver.send(.back)
    #expect(driver.flow.route.name == "suggestions")
    // What is new was asked a moment ago.
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    #expect(driver.flow.route.name == "preview")
  }

  @Test("after half an hour, a check-in comes first")
  func expires() {
    for (age, route) in [(1799, "suggestions"), (1800, "check-in")] {
      var driver = checked()
      driver.now = .seconds(age)
      driver.send(.lookAgain)
      #expect(driver.flow.route.name == route, "\(age)")
    }
  }

  @Test("a session, other questions and other advice end the offer")
  func ends() {
    var played = checked()
    played.send(.lookAgain)
    played.send(.choose(glide))
    played.answerPage(Fixtures.answers())
    played.send(.begin)
    played.playOn(until: .seconds(60))
    played.play(.stop)
    played.send(.home)
    #expect(played.flow.route == .home)
    #expect(played.flow.suggestionsToLookAt == nil)

    var asked = checked()
    asked.send(.checkIn)
    asked.send(.home)
    #expect(asked.flow.suggestionsToLookAt == nil)

    var elsewhere = checked()
    elsewhere.send(
      .journalOpened(History(checkIn: CheckInRecord(at: .seconds(60), advice: .emergency))))
    #expect(elsewhere.flow.suggestionsToLookAt == nil)
    elsewhere.send(.lookAgain)
    #expect(elsewhere.flow.route == .home)
  }

  @Test("rest days that came since leave routines out")
  func rests() {
    var driver = checked()
    var history = driver.flow.history
    history.resting = [
      History.Resting(
        place: RestingPlace(regions: Set(Region.allCases), isEverywhere: true), until: .days(1))
    ]
    driver.send(.journalOpened(history))
    driver.send(.lookAgain)
    #expect(list(driver) == ["breathing-pause"])
  }
}
