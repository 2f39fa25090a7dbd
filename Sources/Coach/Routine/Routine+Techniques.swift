/// What a routine's steps amount to, whatever its file says (clinical.md, E.4.1). The technique that
/// a file names can only narrow what these allow.
extension Routine {
  /// The techniques that the steps and tools amount to; never empty, and never `mixed`. A routine
  /// that neither touches the body nor moves it counts as Swedish, like all slow breathing.
  package var workedTechniques: Set<Technique> {
    let touching = steps.filter { $0.kind.touches }
    var result = Set(usedTools.compactMap(\.technique)).union(touching.compactMap(technique))
    if result.isEmpty && touching.isEmpty {
      result = steps.contains(where: \.kind.moves) ? [.movement] : [.swedish]
    } else if steps.contains(where: { $0.kind == .stretch && !keepsToFeetAndHands($0) }) {
      result.insert(.swedish)
    }
    return result
  }

  /// The techniques by which the routine is judged, always by the strictest: the one its file names,
  /// and those its steps amount to. A mix of nothing but movement is movement.
  package var judgedTechniques: Set<Technique> {
    let worked = workedTechniques
    return technique == .mixed && worked == [.movement] ? worked : worked.union([technique])
  }

  /// Whether the steps are what the technique in the file promises.
  package var isTrueToLabel: Bool { workedTechniques.allSatisfy(technique.includes) }

  /// Whether it is only moves, stretches and walks, with nothing that presses.
  package var isMovement: Bool { workedTechniques == [.movement] }

  /// Whether a step is a place and a stroke of reflexology: feet, hands and forearms; on the calf
  /// only light strokes (clinical.md, D.8 and R-RX-06).
  package func keepsToFeetAndHands(_ step: Step) -> Bool {
    let isLightStroke = step.kind == .glide && pressure(of: step) <= 2
    return regions(of: step).isSubset(
      of: isLightStroke ? [.foot, .forearm, .calf] : [.foot, .forearm])
  }

  /// The pressure that a step aims for, 0-10 discomfort.
  private func pressure(of step: Step) -> Int { step.pressure ?? pressure }

  /// The technique that a step on the body amounts to; `nil` for a device, which its tool decides.
  private func technique(of step: Step) -> Technique? {
    let pressure = pressure(of: step)
    switch step.kind {
    case .strip: return .deepTissue
    case .drag: return pressure > 4 ? .deepTissue : .myofascial
    case .hold, .roll:
      if keepsToFeetAndHands(step) { return pressure > 5 ? .deepTissue : .reflexology }
      return step.kind == .hold ? hold(step, pressure) : pressure > 5 ? .deepTissue : .myofascial
    case .glide, .knead, .circles, .shake, .tap, .press, .thumbWalk:
      if pressure > 4 { return .deepTissue }
      if keepsToFeetAndHands(step) { return .reflexology }
      return pressure > 1 && step.kind.isPalmOrThumb ? .shiatsu : .swedish
    case .heat: return keepsToFeetAndHands(step) ? .reflexology : .swedish
    case .device, .checkIn, .breathe, .move, .stretch, .walk, .rest, .close: return nil
    }
  }

  /// The technique of a hold by its length and pressure (clinical.md, D.1, D.3 and D.6). Light holds
  /// by hand belong to the slow drags beside them, if there are any.
  private func hold(_ step: Step, _ pressure: Int) -> Technique {
    if pressure <= 1 { return .swedish }
    if pressure > 5 { return .deepTissue }
    if step.isLongHold { return pressure > 4 ? .deepTissue : .myofascial }
    let isByHand = !usedTools.contains(where: \.presses)
    return isByHand && pressure <= 3 && steps.contains { $0.kind == .drag }
      ? .myofascial : .triggerPoint
  }
}

extension Step {
  /// Whether it is held for longer than a tender spot may be (clinical.md, D.1 and D.3).
  fileprivate var isLongHold: Bool { time.longest > .seconds(90) }
}

extension Step.Kind {
  /// Whether hands, a tool or warmth touch the body.
  package var touches: Bool { works && self != .stretch }

  /// Whether the body moves, or is held in a stretch, by itself.
  package var moves: Bool { self == .move || self == .stretch || self == .walk }

  /// Whether palms or thumbs lean in, rather than stroke.
  fileprivate var isPalmOrThumb: Bool { self == .press || self == .thumbWalk }
}

extension Tool {
  /// The technique that using a device amounts to, whatever is done with it (clinical.md, D.9 and
  /// D.10); `nil` for all other tools.
  fileprivate var technique: Technique? {
    switch self {
    case .massageGun: .sports
    case .massageChair, .kneadingCushion, .kneadingPillow, .vibrationMassager: .massageChair
    case .towel, .lotion, .strap, .heatPack, .tennisBall, .softBall, .lacrosseBall, .roller, .cane:
      nil
    }
  }
}
