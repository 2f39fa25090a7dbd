import Notation
import Coach

/// `dose`: doses above the limits of clinical.md, D. `minutes`: minutes that do not add up.
extension RoutineChecks {
  /// Checks that no step exceeds the limit of its kind, alone, with its repeats, or together with
  /// all steps of its kind.
  func checkDoses(_ routine: Routine) {
    let doses = context.doses
    var totals: [Step.Kind: Duration] = [:]
    var atPlaces: [Step.Kind: [Region: Duration]] = [:]
    for located in draft.steps {
      let step = located.step
      let regions = routine.regions(of: step)
      func most(_ limit: DoseLimits.Limit) -> Duration {
        limit.time(step.kind, in: routine.technique, with: routine.tools, at: regions)
          ?? doses.session
      }
      totals[step.kind, default: .zero] += step.length
      // A device and tapping have a limit per region, across all their steps.
      var again = step.workOnOneSide
      if step.kind == .device || step.kind == .tap {
        for region in regions {
          atPlaces[step.kind, default: [:]][region, default: .zero] += again
        }
        again = regions.compactMap { atPlaces[step.kind]?[$0] }.max() ?? again
      }
      if step.time.longest > most(doses.longest) {
        tell(
          "`\(step.kind.rawValue)` can last at most \(text(most(doses.longest))) at a time",
          located)
      } else if again > most(doses.repeated) {
        tell(
          "`\(step.kind.rawValue)` can last at most \(text(most(doses.repeated))) on one side in "
            + "total", located)
      } else if totals[step.kind, default: .zero] > most(doses.total) {
        tell(
          "with this step, `\(step.kind.rawValue)` lasts more than "
            + "\(text(most(doses.total))) in total: shorten a step", located)
        totals[step.kind] = .zero
      }
      if let rest = doses.longest.times[.rest], step.restBetween > rest {
        report(
          "a rest between repeats can last at most \(text(rest))", at: located, "rest", .dose)
      }
    }
  }

  /// Checks that no region is worked on for too long on one side.
  func checkRegions(_ routine: Routine) {
    let most = context.doses.region(in: routine.technique)
    var times: [Region: Duration] = [:]
    for located in draft.steps where located.step.kind.presses {
      let step = located.step
      for region in routine.regions(of: step) {
        times[region, default: .zero] += step.workOnOneSide
      }
      guard let over = times.filter({ $0.value > most }).map(\.key.rawValue).min() else { continue }
      tell(
        "with this step, `\(over)` is worked on for more than \(text(most)) on one side: "
          + "shorten a step, or use one step with `each-side: yes` instead of two", located)
      return
    }
  }

  /// Checks that the steps and the closing rest add up to the advertised minutes. The rest must be
  /// long enough to rate the pain, and short enough that the minutes are honest.
  func checkMinutes(_ routine: Routine) {
    let steps = routine.length - routine.closingTime
    let isShort = routine.closingTime < Routine.shortestClosing
    guard isShort || routine.closingTime > Routine.longestClosing else { return }
    let needed = steps + Routine.shortestClosing
    let minutes = (Int(needed.components.seconds) + 59) / 60
    let most = Int(context.doses.session.components.seconds / 60)
    let closing =
      isShort
      ? "with at least \(text(Routine.shortestClosing)) of closing rest, they need"
      : "the closing rest can last at most \(text(Routine.longestClosing)): write"
    let mend =
      minutes > most ? "more than \(most) minutes: shorten a step" : "`minutes: \(minutes)`"
    decoder.report(
      "the steps take \(text(steps)); \(closing) \(mend)", at: draft.fields.place(of: "minutes"),
      .minutes)
  }

  private func tell(_ message: String, _ located: LocatedStep) {
    report(message, at: located, "time", .dose)
  }

  private func text(_ time: Duration) -> String { DurationText.write(time) }
}

extension Step {
  /// The maximum time of work on one side, including repeats but not the rests between them.
  fileprivate var workOnOneSide: Duration { time.longest * times }
}
