import Coach
import Flow
import TestSupport
import Testing

/// A session is timed from the program's start; what is remembered uses the wall clock.
@Suite struct TwoClockTests {
  private let glide = Fixtures.routine("seated-low-back-glide")

  @Test("after the wall clock is set back, a preview's answers are in the future and do not count")
  func setBack() {
    var flow = previewed()
    #expect(flow.route.name == "preview")
    _ = flow.reduce(.begin, at: Moment(steady: .seconds(1), wall: .days(-1)))
    guard case .checkIn(let checkIn) = flow.route else {
      Issue.record("nothing is asked")
      return
    }
    #expect(flow.library?.screening.pages[checkIn.page].id == "age")
  }

  @Test("a running session ignores a wall clock that is set back or forward")
  func session() throws {
    var positions: [Duration] = []
    for jump in [Duration.zero, .days(-400), .days(400)] {
      var flow = previewed()
      _ = flow.reduce(.begin, at: Moment(.seconds(1)))
      _ = flow.reduce(
        .player(.tick), at: Moment(steady: .seconds(8), wall: .seconds(8) + jump))
      positions.append(try #require(flow.route.playing).player.position)
    }
    #expect(Set(positions).count == 1)
    #expect(positions[0] > .zero)
  }

  @Test("a check-in is saved with the wall time of its end, and each answer with its own")
  func kept() throws {
    var driver = Driver()
    driver.send(.checkIn)
    driver.answerPage(Fixtures.answers())
    driver.now = .seconds(90)
    driver.answerAll(Fixtures.answers())
    let record = try #require(driver.flow.history.checkIn)
    #expect(record.at == .seconds(90))
    #expect(Set(record.answers.map(\.at)) == [.zero, .seconds(90)])
  }

  /// The application at a preview, with everything answered at time zero.
  private func previewed() -> Flow {
    var driver = Driver()
    driver.send(.choose(glide))
    driver.answerAll(Fixtures.answers())
    return driver.flow
  }
}
