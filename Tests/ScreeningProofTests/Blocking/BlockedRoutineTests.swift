import Coach
import Flow
import Testing

/// A routine that a rule or condition blocks never reaches the player by any route: from the
/// suggestions or the library, by its id, from a file that isn't shipped, or after an earlier
/// check-in.
@Suite struct BlockedRoutineTests {
  private static let shipped = Shipped.library.routines

  /// Whether choosing a routine at this point of a walk, answering every question and beginning
  /// leads to the routine's preview or the player.
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

  @Test("a blocked routine is not suggested, and can't be played after a check-in")
  func fromTheMenu() {
    for obstacle in Obstacle.all {
      for unsure in [false, true] where !unsure || obstacle.words.allSatisfy({ $0.kind == .yes }) {
        if unsure, obstacle.isMilderIfUnsure { continue }
        let history = History(holding: obstacle.words)
        let walk = Walkthrough.checkedIn(obstacle.answers(unsure: unsure), history: history)
        let level = walk.advice ?? .selfCare
        let suggested = suggested(walk)
        for routine in Self.shipped where obstacle.blocks(routine) {
          if unsure, routine.reference == "R-SW-00", level <= .soon { continue }
          #expect(!suggested.contains(routine.id), "\(obstacle.name): \(routine.id)")
          #expect(!arrives(at: routine, walk), "\(obstacle.name), \(unsure): \(routine.id)")
        }
        for routine in ForeignRoutine.all where obstacle.blocks(routine) {
          #expect(!arrives(at: routine, walk), "\(obstacle.name), \(unsure): \(routine.id)")
        }
      }
    }
  }

  private func suggested(_ walk: Walkthrough) -> Set<Routine.ID> {
    guard case .suggestions(let suggestions) = walk.flow.route else { return [] }
    return Set(suggestions.recommendations.suggestions.map(\.routine.id))
  }

  @Test("a blocked routine can't be played first thing by its id or from a file")
  func first() {
    for (turn, obstacle) in Obstacle.all.enumerated() {
      let some = ForeignRoutine.all + Self.shipped.filter { obstacle.blocks($0) }.suffix(3)
      let blocked = some.filter { obstacle.blocks($0) }
      for routine in blocked.dropFirst(turn % 3).prefix(1) {
        let walk = Walkthrough(obstacle.answers(), history: History(holding: obstacle.words))
        #expect(!arrives(at: routine, walk), "\(obstacle.name): \(routine.id)")
      }
    }
  }

  @Test("a blocked routine can't be played by its id or from the library after an earlier check-in")
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
      for routine in [ForeignRoutine.ball, ForeignRoutine.impostor].filter({ obstacle.blocks($0) })
        .suffix(1)
      {
        #expect(!arrives(at: routine, library), "\(obstacle.name), library: \(routine.id)")
      }
    }
  }

  /// The history after a session of a routine was interrupted.
  private func history(interrupted routine: Routine, holding words: [Word] = []) -> History {
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

  @Test("an interrupted session of a blocked routine can't be resumed, before or after a check-in")
  func resumed() {
    for (turn, obstacle) in Obstacle.all.enumerated() {
      let blocked = (ForeignRoutine.all + Self.shipped).filter { obstacle.blocks($0) }
      for routine in [blocked.dropFirst(turn % 5).first, blocked.last].compactMap({ $0 }) {
        let history = history(interrupted: routine, holding: obstacle.words)
        let fresh = Walkthrough(obstacle.answers(), history: history)
        #expect(!arrives(at: routine, fresh, by: .resume), "\(obstacle.name): \(routine.id)")
        var known = Walkthrough.checkedIn(obstacle.answers(), history: history)
        known.send(.home)
        #expect(!arrives(at: routine, known, by: .resume), "\(obstacle.name): \(routine.id)")
      }
    }
  }

  @Test("a resumed session does not exceed the pressure allowed now")
  func resumedPressure() throws {
    let routine = ForeignRoutine.routine(regions: [.calf], pressure: 2)
    var walk = Walkthrough(
      Harmless.with([], since: "longer"), history: history(interrupted: routine))
    walk.send(.resume)
    walk.answerPages()
    walk.send(.begin)
    guard case .playing(let playing) = walk.flow.route else {
      Issue.record("the session does not resume")
      return
    }
    #expect(playing.pressure == 2 && playing.highestPressure == 2)
    walk.send(.command(.pressure, .number(9)))
    #expect(walk.flow.route.playing?.pressure == 2)
  }

  @Test("after a stop that rests the whole body, no route leads to more than the breathing pause")
  func afterAStop() throws {
    let answers = Harmless.with([], since: "longer")
    let calf = ForeignRoutine.routine(regions: [.calf])
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
      for routine in Self.shipped + [calf] + ForeignRoutine.all where !routine.isComfort {
        #expect(!arrives(at: routine, walk), "\(hurt.id): \(routine.id)")
      }
      let comfort = try #require(Shipped.routine("R-SW-00"))
      #expect(arrives(at: comfort, walk) == (stop.advice == nil), "\(hurt.id)")
    }
  }

  @Test("without an obstacle, each route plays a routine, whether shipped or from a file")
  func unblocked() throws {
    let answers = Harmless.with([], since: "longer")
    let plain = ForeignRoutine.routine(regions: [.calf])
    let known = Walkthrough.checkedIn(answers)
    for routine in Self.shipped + [plain] where routine.stages.contains(.chronic) {
      #expect(arrives(at: routine, Walkthrough(answers)), "\(routine.id)")
      #expect(arrives(at: routine, known), "\(routine.id)")
      let interrupted = Walkthrough(answers, history: history(interrupted: routine))
      #expect(arrives(at: routine, interrupted, by: .resume), "\(routine.id)")
    }
  }

  @Test("advice for soon allows the breathing pause, but neither its copy nor a file with its name")
  func comfort() throws {
    let comfort = try #require(Shipped.routine("R-SW-00"))
    let answers = Harmless.with([Word("weight-loss")], since: "longer", pruned: false)
    let walk = Walkthrough.checkedIn(answers)
    #expect(arrives(at: comfort, walk))
    #expect(!arrives(at: ForeignRoutine.twin, walk))
    #expect(!arrives(at: ForeignRoutine.impostor, walk))
  }
}
