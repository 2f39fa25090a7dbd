import Canvas
import TestSupport
import Testing

@testable import Coach
@testable import Flow
@testable import Pages
@testable import Screens

/// What stands beside a page on a large screen.
@Suite struct SideColumnTests {
  private static let large = Size(width: 120, height: 36)
  private static let names = ["home-past", "suggestions", "library"]

  @Test("it follows the focus", arguments: ["suggestions", "library"])
  func follows(_ name: String) {
    var scene = Scenes.named(name)
    scene.size = Self.large
    for _ in 0..<3 {
      let lines = scene.frame().lines
      guard let focused = lines.first(where: { $0.contains("> ") }) else { continue }
      let title = focused.split(separator: ">").last?.split(separator: "  ").first ?? ""
      let heading = lines[3].dropFirst(81)
      #expect(heading.hasPrefix(title.dropFirst().prefix(12)), "\(title), not \(heading)")
      scene.press(.down)
    }
  }

  @Test("a click on it does nothing", arguments: names)
  func click(_ name: String) {
    var scene = Scenes.named(name)
    scene.size = Self.large
    let before = scene.frame()
    for row in 2..<34 {
      #expect(scene.press(.click(Point(column: 100, row: row))) == nil)
      #expect(scene.frame() == before)
    }
  }

  @Test("it is there from 110 by 30 on", arguments: names)
  func sizes(_ name: String) {
    func ends(_ size: Size) -> Int {
      Scenes.named(name).frame(size).lines[3...26].map(\.count).max() ?? 0
    }
    #expect(ends(Size(width: 110, height: 30)) > 92)
    #expect(ends(Size(width: 109, height: 30)) <= 92)
    #expect(ends(Size(width: 110, height: 29)) <= 92)
  }

  @Test("the page beside it says the same as without it", arguments: names)
  func samePage(_ name: String) {
    // At 78 columns beside it, as many as without it.
    let wide = Scenes.named(name).frame(Size(width: 124, height: 60)).lines
    let narrow = Scenes.named(name).frame(Size(width: 80, height: 60)).lines
    func start(_ line: String) -> String {
      let start = line.prefix(77)
      return String(start.reversed().drop { $0 == " " }.reversed())
    }
    if name != "home-past" { #expect(wide[2..<58].map(start) == narrow[2..<58].map(start)) }
    #expect(wide[5..<11].map(start) == narrow[5..<11].map(start))
  }

  @Test("what a routine asks is whole, or says where the rest is", arguments: 1...30)
  func limits(_ count: Int) throws {
    guard case .suggestions(let suggestions) = Scenes.named("suggestions").flow.route,
      let known = suggestions.recommendations.suggestions.first,
      var preview = suggestions.preview(of: known.routine)
    else {
      Issue.record("no suggestions")
      return
    }
    let precautions = Fixtures.library.screening.precautions.filter { $0.when != .always }
    let result = preview.checkIn
    preview = Preview(
      checkIn: CheckInResult(
        goal: result.goal, answers: result.answers, times: [:], standing: result.standing,
        assessment: Assessment(
          advice: .selfCare, reasons: [], precautions: Array(precautions.prefix(count))),
        care: .none),
      routine: preview.routine, fitted: preview.fitted, availableMinutes: nil,
      highestPressure: 3, pressure: 3, painBefore: 4, positions: preview.positions,
      laidOut: preview.laidOut)
    let look = Look(style: .unicode, drawings: Fixtures.library.drawings)
    for (width, height) in [(34, 25), (36, 31), (44, 55)] {
      let rows = SideColumn(.preview(preview), width: width, height: height, look).rows
      #expect(rows.count <= height)
      let text = rows.map(\.text).joined(separator: " ").filter(\.isLetter)
      let isWhole = preview.limits.allSatisfy { text.contains($0.filter(\.isLetter)) }
      #expect(isWhole != text.hasSuffix("Entershowstherest"), "\(width)x\(height)")
    }
  }
}
