import Coach
import Flow
import TestSupport
import Testing

/// The events of routines played for another program, compared word for word with recordings.
@Suite struct EventWalkTests {
  private func expect(_ walk: EventWalk, _ name: String) {
    expectDrawing(walk.events.joined(separator: "\n"), name, folder: "Transcripts")
  }

  @Test(
    "a routine played to its end", arguments: ["comfort-pause", "deep-buttock-spot-on-a-chair"])
  func whole(_ id: String) {
    var walk = EventWalk(
      Routine.ID(id), [.tools: .chosen(["tennis-ball"]), .since: .chosen(["months"])])
    walk.playOn()
    expect(walk, "events-\(id)")
  }

  @Test("a routine that is controlled, eased and stopped")
  func steered() {
    var walk = EventWalk("seated-low-back-glide")
    let orders: [Flow.Event] = [
      .command(.togglePause), .command(.togglePause), .command(.next), .command(.longer),
      .command(.shorter), .command(.skipSide), .command(.restart), .command(.swapSides),
      .command(.length, .number(70)), .command(.pressure, .number(2)),
      .command(.cues, .cues(.quiet)), .command(.release), .command(.back),
      .command(.jump, .number(3)), .player(.stalled), .command(.togglePause),
      .command(.cues, .cues(.full)),
    ]
    for order in orders {
      walk.playOn(for: .seconds(4))
      walk.send(order)
    }
    for hurt in ["too-strong", "sharp"] {
      walk.playOn(for: .seconds(10))
      walk.play(.hurts)
      walk.send(.hurt(Symptom.ID(hurt)))
      walk.play(.togglePause)
    }
    walk.send(.understood)
    expect(walk, "events-steered")
  }

  @Test("a routine that may not be played")
  func refused() {
    expect(EventWalk("comfort-pause", ["fever": .yes]), "events-refused")
  }
}
