import Coach

/// `technique`: steps that the technique in the file rules out. `movement`: a routine of movement
/// alone that is called something else.
extension RoutineChecks {
  /// Checks that reflexology keeps to feet and hands, and that movement presses nothing.
  func checkTechnique(_ routine: Routine) {
    switch routine.technique {
    case .reflexology: checkReflexology(routine)
    case .movement: checkPressing(routine)
    case .swedish, .deepTissue, .triggerPoint, .shiatsu, .myofascial, .sports, .massageChair,
      .mixed:
      break
    }
  }

  /// Reports a routine of moves, stretches and walks alone that is not called movement. By another
  /// technique it may be refused where moving is right.
  func checkMovement(_ routine: Routine) {
    guard routine.technique != .movement, routine.isMovement,
      !routine.usedTools.contains(where: \.presses)
    else { return }
    let mend = routine.highestPressure == 0 ? "" : " and `pressure: 0`"
    decoder.report(
      "nothing here presses on the body: write `technique: movement`\(mend)",
      at: draft.fields.place(of: "technique"), .movement)
  }

  /// Reflexology is for feet, hands and forearms, with light strokes of the calf (clinical.md, D.8
  /// and R-RX-06).
  private func checkReflexology(_ routine: Routine) {
    let foot: Set<Region> = [.foot, .forearm]
    let named = Set(routine.regions).subtracting(foot.union([.calf]))
    let worked = routine.steps.filter { !routine.keepsToFeetAndHands($0) }
      .reduce(named) { $0.union(routine.regions(of: $1)) }.subtracting(foot)
    let isUnnamed = routine.regions.isEmpty && draft.steps.allSatisfy(\.step.regions.isEmpty)
    guard let region = Region.allCases.first(where: worked.contains) else { return }
    decoder.report(
      isUnnamed
        ? "name the `regions:`: `reflexology` works only on `foot` and `forearm`"
        : "`reflexology` works only on `foot` and `forearm`, with light strokes on `calf`: "
          + "leave out `\(region.rawValue)`, or choose another technique",
      at: draft.fields.place(of: "technique"), .technique)
  }

  private func checkPressing(_ routine: Routine) {
    for located in draft.steps {
      let kind = located.step.kind
      if kind.touches {
        report(
          "`\(kind.rawValue)` works on the body, and `movement` does not: remove the step, or "
            + "choose another technique", at: located, "do", .technique)
      } else if located.step.pressure ?? 0 > 0 {
        report(
          "`movement` presses on nothing: write `pressure: 0`", at: located, "pressure",
          .technique)
      }
    }
    if routine.pressure > 0 {
      decoder.report(
        "`movement` presses on nothing: write `pressure: 0`",
        at: draft.fields.place(of: "pressure"), .technique)
    }
    for tool in Tool.allCases where tool.presses && routine.tools.contains(tool) {
      decoder.report(
        "`movement` uses no tool that presses: leave out `\(tool.rawValue)`",
        at: draft.fields.place(of: "tools"), .technique)
    }
  }
}
