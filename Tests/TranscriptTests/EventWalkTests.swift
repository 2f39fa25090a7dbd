import Coach
import Flow
import TestSupport
import Testing

/// The events of routines played for another program, compared word for word with those that are kept.
@Suite struct EventWalkTests {
  private func expect(_ walk: EventWalk, _ name: String) {
    expectDrawing(walk.events.joined(separator: "\n"), name, folder: "Transcripts")
  }

  @Test("a routine to its end", arguments: ["comfort-pause", "deep-buttock-spot-on-a-chair"])
  func whole(_ id: String) {
    var walk = EventWalk(
      Routine.ID(id), [.tools: .chosen(["tennis-ball"]), .since: .chosen(["months"])])
    walk.playOn()
    expect(walk, "events-\(id)")
  }

  @Test("a routine that is steered, eased and stopped")
  func steered() {
    var walk = EventWalk("seated-low-back-glide")
    let orders: [Flow.PlayerEvent] = [
      .togglePause, .togglePause, .next, .extend, .shorten, .skipSide, .restart, .swapSides,
      .lengthOfRest(70), .pressure(2), .profile(.quiet), .release, .back, .jump(2), .stalled,
      .togglePause, .profile(.full),
    ]
    for order in orders {
      walk.playOn(for: .seconds(4))
      walk.play(order)
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
