import Coach
import TestSupport

/// What the steps of a routine amount to: a second copy of clinical.md, E.4.1, written by hand.
enum Labels {
  /// A line of E.4.1: a technique, and whether a step of a routine amounts to it.
  private typealias Line = (technique: Technique, holds: @Sendable (Step, Int, Routine) -> Bool)

  private static let strokes: Set<Step.Kind> = [.glide, .knead, .circles, .shake, .tap]
  private static let presses: Set<Step.Kind> = [.press, .thumbWalk]
  private static let pressing = Set(Tool.allCases.filter { $0.sort != .aid })

  private static let lines: [Line] = [
    (
      .deepTissue,
      { step, pressure, _ in
        step.kind == .strip
          || strokes.union(presses).union([.drag]).contains(step.kind) && pressure >= 5
          || [.hold, .roll].contains(step.kind) && pressure == 6
      }
    ),
    (
      .deepTissue,
      { step, pressure, routine in
        step.kind == .hold && isLong(step) && pressure >= 5 && !isFoot(step, routine)
      }
    ),
    (.triggerPoint, { step, pressure, routine in isSpot(step, pressure, routine) }),
    (
      .myofascial,
      { step, pressure, routine in
        if step.kind == .drag { return pressure <= 4 }
        if isFoot(step, routine) || pressure >= 6 { return false }
        if step.kind == .roll { return true }
        guard step.kind == .hold, (2...4).contains(pressure) else { return false }
        return isLong(step) || isBesideDrags(step, pressure, routine)
      }
    ),
    (
      .shiatsu,
      { step, pressure, routine in
        presses.contains(step.kind) && (2...4).contains(pressure) && !isFoot(step, routine)
      }
    ),
    (
      .reflexology,
      { step, pressure, routine in
        isFoot(step, routine)
          && (strokes.union(presses).contains(step.kind) && pressure <= 4
            || [.hold, .roll].contains(step.kind) && pressure <= 5 || step.kind == .heat)
      }
    ),
    (
      .swedish,
      { step, pressure, routine in
        if isFoot(step, routine) { return false }
        return strokes.contains(step.kind) && pressure <= 4 || step.kind == .heat
          || [.hold, .press, .thumbWalk].contains(step.kind) && pressure <= 1
      }
    ),
  ]

  private static func isLong(_ step: Step) -> Bool { step.time.longest > .seconds(90) }

  private static func isFoot(_ step: Step, _ routine: Routine) -> Bool {
    let pressure = step.pressure ?? routine.pressure
    var places: Set<Region> = [.foot, .forearm]
    if step.kind == .glide, pressure < 3 { places.insert(.calf) }
    return routine.regions(of: step).subtracting(places).isEmpty
  }

  private static func isSpot(_ step: Step, _ pressure: Int, _ routine: Routine) -> Bool {
    guard step.kind == .hold, !isLong(step), !isFoot(step, routine) else { return false }
    return (2...5).contains(pressure) && !isBesideDrags(step, pressure, routine)
  }

  /// Whether a hold by hand is light, in a routine of drags.
  private static func isBesideDrags(_ step: Step, _ pressure: Int, _ routine: Routine) -> Bool {
    pressure < 4 && pressing.isDisjoint(with: routine.usedTools)
      && routine.steps.contains { $0.kind == .drag }
  }

  /// The techniques that a routine's steps and tools amount to.
  static func amounts(_ routine: Routine) -> Set<Technique> {
    var found: Set<Technique> = []
    if routine.usedTools.contains(.massageGun) { found.insert(.sports) }
    if !routine.usedTools.isDisjoint(
      with: [.massageChair, .kneadingCushion, .kneadingPillow, .vibrationMassager])
    {
      found.insert(.massageChair)
    }
    for step in routine.steps {
      let pressure = step.pressure ?? routine.pressure
      let matching = lines.filter { $0.holds(step, pressure, routine) }.map(\.technique)
      found.formUnion(matching.contains(.deepTissue) ? [.deepTissue] : matching)
    }
    let kinds = Set(routine.steps.map(\.kind))
    let touches = kinds.subtracting([.checkIn, .breathe, .rest, .move, .walk, .stretch])
    if found.isEmpty, touches.isEmpty {
      return kinds.isDisjoint(with: [.move, .walk, .stretch]) ? [.swedish] : [.movement]
    }
    if routine.steps.contains(where: { $0.kind == .stretch && !isFoot($0, routine) }) {
      found.insert(.swedish)
    }
    return found
  }

  /// The lighter work that each technique may contain.
  private static let lighter: [Technique: Set<Technique>] = [
    .swedish: [], .reflexology: [], .movement: [], .shiatsu: [.swedish],
    .triggerPoint: [.swedish, .shiatsu], .myofascial: [.swedish, .triggerPoint],
    .deepTissue: [.swedish, .myofascial, .triggerPoint],
    .sports: [.swedish, .myofascial, .triggerPoint], .massageChair: [.swedish],
  ]

  /// The labels that the steps fit: those they amount to that may contain all the rest; all that
  /// they amount to if none may.
  static func fitting(_ routine: Routine) -> Set<Technique> {
    let found = amounts(routine)
    let heads = found.filter { head in
      found.subtracting([head, .reflexology, .movement]).isSubset(of: lighter[head] ?? [])
        && (head != .reflexology || found == [.reflexology])
    }
    return heads.isEmpty ? found : heads
  }
}
