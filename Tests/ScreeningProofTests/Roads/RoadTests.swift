import Coach
import Flow
import Testing

/// What a rule or a condition blocks never gets to the player, on any road: the suggestions, the
/// library, by its id, from a stranger's file, or again after an earlier check-in.
@Suite struct RoadTests {
  private static let shipped = Shipped.library.routines

  /// Whether choosing a routine from where a walk stands, answering all that is asked, and
  /// beginning gets to a preview or the player of it.
  private func arrives(
    at routine: Routine, _ walk: Walkthrough, by event: Flow.Event? = nil
  ) -> Bool {
    var walk = walk
    walk.send(event ?? .choose(routine))
    walk.answerPages()
    if case .preview = walk.flow.route { return true }
    walk.send(.begin)
    walk.answerPages()
    if case .playing = walk.flow.route { return true }
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
    guard case .suggestions(let suggestions) = walk.flow.route else { return [] }
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
      library.send(.open(.library))
      if let routine = Self.shipped.first(where: { obstacle.blocks($0) }) {
        #expect(!arrives(at: routine, walk), "\(obstacle.name): \(routine.id)")
      }
      for routine in [Stranger.ball, Stranger.thief].filter({ obstacle.blocks($0) }).suffix(1) {
        #expect(!arrives(at: routine, library), "\(obstacle.name), library: \(routine.id)")
      }
    }
  }

  /// What the journal holds after a session of a routine was cut short.
  private func history(cutShort routine: Routine, holding words: [Word] = []) -> History {
    let timeline = Timeline(routine, limits: Shipped.library.doses)
    var player = Player(timeline, now: .zero)
    _ = player.tick(.seconds(30))
    var history = History(holding: words)
    history.interrupted = [
      InterruptedSession(
        id: "cut-short",
        checkpoint: Checkpoint(
          of: player, subject: .routine(routine.id), title: routine.title,
          fingerprint: timeline.fingerprint, pressure: 6, eased: 0,
          record: SessionRecord(of: routine, played: player, painBefore: 2)),
        routine: routine, ago: .seconds(60))
    ]
    return history
  }

  @Test("nor by going on with a session that was cut short, with a check-in before or without")
  func resumed() {
    for (turn, obstacle) in Obstacle.all.enumerated() {
      let blocked = (Stranger.all + Self.shipped).filter { obstacle.blocks($0) }
      for routine in [blocked.dropFirst(turn % 5).first, blocked.last].compactMap({ $0 }) {
        let history = history(cutShort: routine, holding: obstacle.words)
        let fresh = Walkthrough(obstacle.answers(), history: history)
        #expect(!arrives(at: routine, fresh, by: .resume), "\(obstacle.name): \(routine.id)")
        var known = Walkthrough.checkedIn(obstacle.answers(), history: history)
        known.send(.home)
        #expect(!arrives(at: routine, known, by: .resume), "\(obstacle.name): \(routine.id)")
      }
    }
  }

  @Test("nor with any pressure that was kept: what is allowed now binds")
  func resumedPressure() throws {
    let routine = Stranger.routine(regions: [.calf], pressure: 2)
    var walk = Walkthrough(
      Harmless.with([], since: "longer"), history: history(cutShort: routine))
    walk.send(.resume)
    walk.answerPages()
    walk.send(.begin)
    guard case .playing(let playing) = walk.flow.route else {
      Issue.record("it does not go on")
      return
    }
    #expect(playing.pressure == 2 && playing.highestPressure == 2)
    walk.send(.command(.pressure, .number(9)))
    #expect(walk.flow.route.playing?.pressure == 2)
  }

  @Test("nor after a stop that puts the whole body off, on any road, but for the comfort pause")
  func afterAStop() throws {
    let answers = Harmless.with([], since: "longer")
    let calf = Stranger.routine(regions: [.calf])
    for hurt in Shipped.library.hurts {
      guard case .stop(let stop) = hurt.outcome, stop.off == .everywhere else { continue }
      var walk = Walkthrough(answers)
      walk.send(.choose(calf))
      walk.answerPages()
      walk.send(.begin)
      walk.now += .seconds(20)
      walk.send(.command(.hurts))
      walk.send(.hurt(hurt.id))
      walk.send(.understood)
      walk.send(.rate(pain: 2, note: ""))
      walk.answerPages()
      walk.send(.home)
      for routine in Self.shipped + [calf] + Stranger.all where !routine.isComfort {
        #expect(!arrives(at: routine, walk), "\(hurt.id): \(routine.id)")
      }
      let comfort = try #require(Shipped.routine("R-SW-01"))
      #expect(arrives(at: comfort, walk) == (stop.advice == nil), "\(hurt.id)")
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
      let cutShort = Walkthrough(answers, history: history(cutShort: routine))
      #expect(arrives(at: routine, cutShort, by: .resume), "\(routine.id)")
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
