import Coach
import Flow
import TestSupport
import Testing

/// A full check-in is shown as a whole before its result; a short one, and advice that stops, are
/// not.
@Suite struct ReviewTests {
  /// At the review of a first check-in.
  private func reviewed() -> Driver {
    var driver = Driver()
    driver.send(.checkIn)
    while driver.page != nil { driver.answerPage(Fixtures.answers()) }
    return driver
  }

  @Test("the first check-in ends in its answers as a whole, and goes on when they are right")
  func shown() {
    var driver = reviewed()
    #expect(driver.flow.route.name == "review")
    #expect(driver.send(.confirm).count == 1)
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("nothing is kept before the answers were called right")
  func notYet() {
    let driver = reviewed()
    #expect(driver.flow.history.checkIn == nil)
    #expect(driver.flow.history.answers.isEmpty)
  }

  @Test("one page is changed, and what that opens is asked, before the answers are shown again")
  func changed() throws {
    var driver = reviewed()
    let skin = try #require(
      driver.library.screening.pages.firstIndex { $0.id == "skin-and-feeling" })
    driver.send(.changePage(skin))
    driver.answerPage(Fixtures.answers().with("bruise", .yes))
    #expect(driver.page?.id == "affected-places")
    driver.answerPage(Fixtures.answers().with("affected-places", .chosen(["thigh"])))
    #expect(driver.flow.route.name == "review")
    driver.send(.confirm)
    #expect(driver.flow.route.answers?["bruise"] == .yes)
  }

  @Test("a sign that is told by a change leads to its advice at once")
  func sign() throws {
    var driver = reviewed()
    let chest = try #require(
      driver.library.screening.pages.firstIndex { $0.id == "chest-and-breath" })
    driver.send(.changePage(chest))
    driver.answerPage(Fixtures.answers().with("chest-pain", .yes))
    #expect(driver.flow.route.name == "advice")
    #expect(driver.flow.history.checkIn?.advice == .emergency)
  }

  @Test("back goes to the last page")
  func back() {
    var driver = reviewed()
    driver.send(.back)
    #expect(driver.page?.id == "technique")
  }

  @Test("a daily check-in goes to its result at once")
  func daily() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.home)
    driver.now += .seconds(13 * 3600)
    driver.send(.checkIn)
    while driver.page != nil { driver.answerPage(Fixtures.answers()) }
    #expect(driver.flow.route.name == "suggestions")
  }
}
