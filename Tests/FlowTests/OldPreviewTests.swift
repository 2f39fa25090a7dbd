import Coach
import Flow
import TestSupport
import Testing

/// A preview left open does not start a routine on old answers.
@Suite struct OldPreviewTests {
  private static let hold = Duration.seconds(12 * 3600)
  private let glide = Fixtures.routine("seated-low-back-glide")

  /// At a preview, with all answers given at time zero.
  private func previewing() -> Driver {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(glide))
    return driver
  }

  @Test("just before 12 hours, the routine starts")
  func begins() {
    var driver = previewing()
    driver.now = Self.hold - .milliseconds(1)
    #expect(driver.send(.begin).cues == [.getReady])
    #expect(driver.flow.route.name == "playing")
  }

  @Test("after 12 hours, the emergency questions are asked again before the same routine starts")
  func asksAgain() {
    var driver = previewing()
    driver.now = Self.hold
    #expect(driver.send(.begin) == [])
    #expect(driver.page?.id == "since-last")
    let before = driver.answered.count
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.dropFirst(before) == ["since-last", "pain-today", "anything-else"])
    guard case .preview(let preview) = driver.flow.route else {
      Issue.record("no preview: \(driver.flow.route.name)")
      return
    }
    #expect(preview.routine == glide)
    driver.send(.begin)
    #expect(driver.flow.route.name == "playing")
  }

  @Test("suggestions left open for 12 hours also lead to the questions")
  func oldSuggestions() {
    var driver = Driver()
    driver.checkIn()
    driver.now = Self.hold * 2
    driver.send(.choose(glide))
    driver.send(.begin)
    #expect(driver.flow.route.name == "check-in")
  }

  @Test("a check-in interrupted for 12 hours is too old when it ends")
  func slowCheckIn() {
    var driver = Driver()
    driver.send(.choose(glide))
    driver.answerAll(Fixtures.answers(), until: "tummy-signs")
    driver.now = Self.hold
    driver.answerAll(Fixtures.answers())
    driver.send(.begin)
    #expect(driver.flow.route.name == "check-in")
  }
}
