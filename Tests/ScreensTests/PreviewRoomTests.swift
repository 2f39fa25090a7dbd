import Canvas
import TestSupport
import Testing

@testable import Coach
@testable import Flow
@testable import Pages
@testable import Screens

/// A preview shows what a routine does, however much there is to mind.
@Suite struct PreviewRoomTests {
  /// All that a check-in can limit, and more than any answers lead to together.
  private static let precautions = Fixtures.library.screening.precautions.filter {
    $0.when != .always
  }

  /// The preview of a routine with some of them.
  private func preview(_ routine: Routine, limits: [Precaution]) -> Preview {
    let answers = Fixtures.answers()
    let timeline = Timeline(routine, limits: Fixtures.library.doses)
    let result = CheckInResult(
      goal: .play(routine), answers: answers, times: [:], standing: AdviceInForce(),
      assessment: Assessment(advice: .selfCare, reasons: [], precautions: limits), care: .none)
    return Preview(
      checkIn: result, routine: routine, fitted: routine, availableMinutes: nil,
      highestPressure: 3, pressure: 3, painBefore: 4, positions: routine.positions,
      laidOut: timeline)
  }

  private func scene(_ preview: Preview) -> Scene {
    var scene = Scenes.preview
    scene.flow.route = .preview(preview)
    return scene
  }

  private func letters(_ text: some StringProtocol) -> String { String(text.filter(\.isLetter)) }

  /// The letters of all text with a bar beside it.
  private func barred(_ frame: Frame) -> String {
    letters(frame.lines.compactMap { $0.split(separator: "┃").dropFirst().last }.joined())
  }

  @Test(
    "at least 3 steps and all that is pinned are on the first screen, for every routine",
    arguments: [0, 1, 2])
  func steps(_ count: Int) {
    let pinned = letters(Fixtures.library.texts.session.joined())
    for routine in Fixtures.library.routines {
      let scene = scene(preview(routine, limits: Array(Self.precautions.prefix(count))))
      for size in [Size(width: 80, height: 24), Size(width: 80, height: 23)] {
        let frame = scene.frame(size)
        let label: Comment = "\(routine.id), \(count) limits, \(size.height) rows\n\(frame.text)"
        for (index, step) in routine.steps.prefix(3).enumerated() {
          let first = "\(index + 1)  \(step.title.prefix(12))"
          #expect(frame.lines.contains { $0.contains(first) }, label)
        }
        #expect(barred(frame).hasSuffix(pinned), label)
        #expect(count == 0 || !dimBesideBars(frame), label)
      }
    }
  }

  /// Whether anything to the right of a bar is dim.
  private func dimBesideBars(_ frame: Frame) -> Bool {
    (0..<frame.size.height).contains { row in
      let cells = (0..<frame.size.width).map { frame[$0, row] }
      guard let bar = cells.lastIndex(where: { $0.character == "┃" }) else { return false }
      return cells[bar...].contains { $0.style.dim }
    }
  }

  @Test("a few limits are all on the first screen", arguments: [1, 2, 3])
  func few(_ count: Int) {
    for start in stride(from: 0, to: Self.precautions.count - count, by: count) {
      let limits = Array(Self.precautions[start..<(start + count)])
      let scene = scene(preview(Fixtures.routine("seated-low-back-glide"), limits: limits))
      let shown = barred(scene.frame(Size(width: 80, height: 24)))
      for limit in limits { #expect(shown.contains(letters(limit.say)), "\(limit.say)") }
    }
  }

  @Test("many limits are all there, above the steps")
  func many() throws {
    for routine in Fixtures.library.routines {
      let preview = preview(routine, limits: Self.precautions)
      var draft = Draft()
      (draft.width, draft.columns, draft.height) = (74, 74, 19)
      let look = Look(style: .unicode, drawings: Fixtures.library.drawings)
      let page = Page.preview(preview, Fixtures.library.texts)
      let rows = PageScreen(page: page, look: look).sheet(width: 74, draft).rows
      let text = letters(rows.map(\.text).joined())
      let steps = try #require(text.range(of: "Steps"), "\(routine.id)")
      for limit in preview.limits {
        #expect(text[..<steps.lowerBound].contains(letters(limit)), "\(routine.id): \(limit)")
      }
      for warning in preview.warnings {
        #expect(text.contains(letters(warning)), "\(routine.id): \(warning)")
      }
    }
  }
}
