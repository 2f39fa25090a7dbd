import Coach
import Flow
import Testing

/// What a rule or a condition blocks never gets to the player, on any road: the suggestions, the
/// library, by its id, from a stranger's file, or again after an earlier check-in.
@Suite struct RoadTests {
  private static let shipped = Shipped.library.routines

  /// Whether choosing a routine from where a walk stands, answering all that is asked, and
  /// beginning gets to a preview or the player of it.
  private func arrives(at routine: Routine, _ walk: Walkthrough) -> Bool {
    var walk = walk
    walk.send(.choose(routine))
    walk.answerPages()
    if case .preview = walk.flow.place { return true }
    walk.send(.begin)
    walk.answerPages()
    if case .playing = walk.flow.place { return true }
    return false
  }

  @Test("nothing that is blocked is suggested, or played from what follows a check-in")
  func fromTheMenu() {
    for obstacle in Obstacle.all {
      for unsure in [false, true] where !unsure || obstacle.words.allSatisfy({ $0.kind == .yes }) {
        let history = History(holding: obstacle.words)
        let walk = Walkthrough.checkedIn(obstacle.answers(unsure: unsure), history: history)
        let level = walk.advice ?? .selfCare
        let suggested = suggested(walk)
        for routine in Self.shipped where obstacle.blocks(routine) {
          if unsure, routine.reference == "R-SW-01", level <= .soon { continue }
          #expect(!suggested.contains(routine.id), "\(obstacle.name): \(routine.id)")
          #expect(!arrives(at: routine, walk), "\(obstacle.name), \(unsure): \(routine.id)")
        }
        for routine in Stranger.all where obstacle.blocks(routine) {
          #expect(!arrives(at: routine, walk), "\(obstacle.name), \(unsure): \(routine.id)")
        }
      }
    }
  }

  private func suggested(_ walk: Walkthrough) -> Set<Routine.ID> {
    guard case .suggestions(let suggestions) = walk.flow.place else { return [] }
    return Set(suggestions.recommendations.suggestions.map(\.routine.id))
  }

  @Test("nor by its id, or from a stranger's file, as the first thing that is done")
  func first() {
    for (turn, obstacle) in Obstacle.all.enumerated() {
      let some = Stranger.all + Self.shipped.filter { obstacle.blocks($0) }.suffix(3)
      let blocked = some.filter { obstacle.blocks($0) }
      for routine in [blocked.dropFirst(turn % 3).first, blocked.last].compactMap({ $0 }) {
        let walk = Walkthrough(obstacle.answers(), history: History(holding: obstacle.words))
        #expect(!arrives(at: routine, walk), "\(obstacle.name): \(routine.id)")
      }
    }
  }

  @Test("nor again, by its id or from the library, on the answers of an earlier check-in")
  func again() {
    for obstacle in Obstacle.all {
      var walk = Walkthrough.checkedIn(
        obstacle.answers(), history: History(holding: obstacle.words))
      walk.now += .seconds(3600)
      walk.send(.home)
      var library = walk
      library.send(.browse)
      if let routine = Self.shipped.first(where: { obstacle.blocks($0) }) {
        #expect(!arrives(at: routine, walk), "\(obstacle.name): \(routine.id)")
      }
      for routine in [Stranger.ball, Stranger.thief].filter({ obstacle.blocks($0) }).suffix(1) {
        #expect(!arrives(at: routine, library), "\(obstacle.name), library: \(routine.id)")
      }
    }
  }

  @Test("with nothing in the way, each road gets there, with what is shipped and with a stranger's")
  func roadsLead() throws {
    let answers = Harmless.with([], since: "longer")
    let plain = Stranger.routine(regions: [.calf])
    let known = Walkthrough.checkedIn(answers)
    for routine in Self.shipped + [plain] where routine.stages.contains(.chronic) {
      #expect(arrives(at: routine, Walkthrough(answers)), "\(routine.id)")
      #expect(arrives(at: routine, known), "\(routine.id)")
    }
  }

  @Test("advice for soon leaves the comfort pause, and neither its twin nor who borrows its name")
  func comfort() throws {
    let comfort = try #require(Shipped.routine("R-SW-01"))
    let answers = Harmless.with([Word("weight-loss")], since: "longer", pruned: false)
    let walk = Walkthrough.checkedIn(answers)
    #expect(arrives(at: comfort, walk))
    #expect(!arrives(at: Stranger.twin, walk))
    #expect(!arrives(at: Stranger.thief, walk))
  }
}
