import Coach
import Cues
import Flow
import Platform
import Testing

@testable import Runtime

/// The order of the actions in each turn of the loop.
@Suite struct LoopTests {
  private func run(_ events: [Flow.Event], refusal: StorageProblem? = nil) throws -> [String] {
    let log = Log()
    var loop = Loop(
      Engine(
        Flow(), store: FakeStore(log: log, refusal: refusal), clock: AppClock(speed: 1),
        clocks: Clocks(), greet: { _ in false }), cues: CueOutput(CueSettings(), spawner: nil),
      controlFolder: nil)
    var face = FakeFace(log, events)
    try loop.run(&face)
    _ = loop.close()
    return log.lines
  }

  @Test("an announcement is shown, then rung, then saved")
  func order() throws {
    let lines = try run([.practise(.countUp), .leave])
    #expect(lines == ["show", "show get-ready", "ring", "checkpoint", "checkpoint"])
  }

  @Test("each event is shown before the next is taken, and nothing is shown after the end")
  func oneByOne() throws {
    let lines = try run([.open(.library), .home, .leave, .open(.library)])
    #expect(lines == ["show", "show", "show"])
  }
}
