import Canvas
import Coach
import Flow
import Screens
import TestSupport
import Testing

/// A rehearsal is marked all the time, on a screen of any size.
@Suite struct RehearsalScreenTests {
  @Test(
    "the player is marked at every moment",
    arguments: [
      Size(width: 30, height: 6), Size(width: 40, height: 12), Size(width: 60, height: 16),
      Size(width: 80, height: 24), Size(width: 200, height: 60),
    ])
  func marked(_ size: Size) throws {
    for title in ["Ease", "A long title of a routine that takes the whole first line and more"] {
      var flow = Flow(Flow.Configuration(isRehearsal: true))
      _ = flow.reduce(.libraryLoaded(Fixtures.library), at: Moment(.zero))
      var routine = Fixtures.routine("desk-shoulders-and-arms")
      routine = Routine(
        id: routine.id, title: title, technique: routine.technique, minutes: routine.minutes,
        regions: routine.regions, tools: routine.tools, positions: routine.positions,
        stages: routine.stages, maxPain: routine.maxPain, pressure: routine.pressure,
        summary: routine.summary, steps: routine.steps)
      _ = flow.reduce(.choose(routine), at: Moment(.zero))
      var face = Face()
      for seconds in stride(from: 0, to: 200, by: 9) {
        _ = flow.reduce(.player(.tick), at: Moment(.seconds(seconds)))
        let text = face.frame(of: flow, size: size).text.lowercased()
        #expect(text.contains("rehearsal"), "\(seconds) s, \(size)\n\(text)")
      }
    }
  }
}
