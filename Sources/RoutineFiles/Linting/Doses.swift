import Coach

/// Doses beyond clinical.md, D: `dose`, and minutes that do not add up: `minutes`.
extension RoutineChecks {
  /// One stretch of a step lasts no longer than its kind allows, with this technique and these
  /// tools.
  func checkStretch(_ located: LocatedStep) {
    let step = located.step
    let longest = context.doses.longest(
      step.kind, in: draft.routine?.technique, with: draft.routine?.tools ?? [])
    guard step.time.longest > longest else { return }
    report(
      "at most \(DurationText.write(longest)) at a time for `\(step.kind.rawValue)`", at: located,
      "time", .dose)
  }

  /// No region gets more than its share, and no kind of step or tool more than its own.
  func checkTotals(_ routine: Routine) {
    let doses = context.doses
    let most = doses.region(in: routine.technique)
    var regions: [Region: Duration] = [:]
    var kinds: [Step.Kind: Duration] = [:]
    for located in draft.steps {
      let step = located.step
      for region in routine.regions(of: step) where step.kind.presses {
        regions[region, default: .zero] += step.pressingTime
      }
      kinds[step.kind, default: .zero] += step.length
      let over = routine.regions(of: step).filter { regions[$0, default: .zero] > most }
      if let region = over.min(by: { $0.rawValue < $1.rawValue }), step.kind.presses {
        report(
          "with this step `\(region.rawValue)` is worked on for more than "
            + "\(DurationText.write(most)) a side: shorten a step", at: located, "time", .dose)
        return
      }
      let total = doses.total(step.kind, with: routine.tools)
      if kinds[step.kind, default: .zero] > total {
        report(
          "with this step all of `\(step.kind.rawValue)` lasts more than "
            + "\(DurationText.write(total)): shorten a step", at: located, "time", .dose)
        return
      }
    }
  }

  /// The steps and the closing rest come to the advertised minutes: with a rest that is long enough
  /// to rate the pain, and not so long that the minutes promise what is not there.
  func checkMinutes(_ routine: Routine) {
    let steps = routine.length - routine.closingTime
    let isLong = routine.closingTime > Routine.longestClosing
    guard routine.closingTime < Routine.shortestClosing || isLong else { return }
    let needed = steps + Routine.shortestClosing
    let minutes = (Int(needed.components.seconds) + 59) / 60
    decoder.report(
      "the steps take \(DurationText.write(steps)); with at least 20s of closing rest that needs "
        + "`minutes: \(minutes)`", at: draft.fields.place(of: "minutes"), .minutes)
  }
}

extension Step {
  /// How long one side is worked on, all repeats together.
  fileprivate var pressingTime: Duration { time.longest * times }
}

extension Step.Kind {
  /// Whether it is pressure work, which has a limit for each region (clinical.md, D.0); warmth and
  /// stretches have limits of their own.
  fileprivate var presses: Bool { works && self != .heat && self != .stretch }
}
