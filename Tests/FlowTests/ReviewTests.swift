import Coach
import Flow
import TestSupport
import Testing

/// A full check-in ends with a review of its answers before the result. A short one does not, nor
/// one that stops with advice.
@Suite struct ReviewTests {
  /// At the review of a first check-in.
  private func reviewed() -> Driver {
    var driver = Driver()
    driver.send(.checkIn)
    while driver.page != nil { driver.answerPage(Fixtures.answers()) }
    return driver
  }

  @Test("the first check-in ends with a review of its answers and continues once confirmed")
  func shown() {
    var driver = reviewed()
    #expect(driver.flow.route.name == "review")
    #expect(driver.send(.confirm).count == 1)
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("nothing is saved before the answers are confirmed")
  func notYet() {
    let driver = reviewed()
    #expect(driver.flow.history.checkIn == nil)
    #expect(driver.flow.history.answers.isEmpty)
  }

  @Test("after a page is changed, its follow-up questions come before the review")
  func changed() throws {
    var driver = reviewed()
    let skin = try #require(
      driver.library.screening.pages.firstIndex { $0.id == "medicines-skin" })
    driver.send(.changePage(skin))
    for page in ["medicines-skin", "skin-kind"] as [QuestionPage.ID] {
      #expect(driver.page?.id == page)
      driver.answerPage(Fixtures.answers().with("bruise", .yes))
    }
    #expect(driver.page?.id == "affected-places")
    driver.answerPage(Fixtures.answers().with("affected-places", .chosen(["thigh-left"])))
    #expect(driver.flow.route.name == "review")
    driver.send(.confirm)
    #expect(driver.flow.route.answers?["bruise"] == .yes)
  }

  @Test("a sign added by a change leads to its advice at once")
  func sign() throws {
    var driver = reviewed()
    let chest = try #require(
      driver.library.screening.pages.firstIndex { $0.id == "now-signs" })
    driver.send(.changePage(chest))
    driver.answerPage(Fixtures.answers().with("worst-headache", .yes))
    #expect(driver.flow.route.name == "advice")
    #expect(driver.flow.history.checkIn?.advice == .emergency)
  }

  @Test("back from the review leads to the last page")
  func back() {
    var driver = reviewed()
    driver.send(.back)
    #expect(driver.page?.id == "medicines-skin")
  }

  @Test("a daily check-in leads straight to its result")
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
