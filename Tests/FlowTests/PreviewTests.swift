import Coach
import Flow
import TestSupport
import Testing

/// A choice made on the preview survives any other choice made there.
@Suite struct PreviewTests {
  private func preview(_ driver: Driver) throws -> Preview {
    guard case .preview(let preview) = driver.flow.route else {
      throw UnexpectedRoute(name: driver.flow.route.name)
    }
    return preview
  }

  @Test("changing the minutes changes only what depends on them")
  func minutes() throws {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    let first = try preview(driver)
    driver.send(.adjust(.softer))
    driver.send(.adjust(.swapSides))
    let chosen = try preview(driver)
    #expect(differences(first, chosen) == ["pressure", "beginsRight"])
    driver.send(.adjust(.shorter))
    let shorter = try preview(driver)
    #expect(differences(chosen, shorter) == ["fitted", "availableMinutes", "laidOut"])
    driver.send(.adjust(.longer))
    #expect(differences(chosen, try preview(driver)) == ["availableMinutes"])
  }
}
