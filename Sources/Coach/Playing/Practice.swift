/// A practice timer: a clock with named laps, and no massage.
package struct Practice: Hashable, Sendable {
  /// One lap of the timer.
  package struct Lap: Hashable, Sendable {
    package let name: String
    /// How long the lap lasts; `nil` if it waits for a key.
    package let time: Step.Time?
    /// Whether it runs on the left, then on the right.
    package internal(set) var eachSide: Bool
    /// The side, in a group repeated on each side.
    package internal(set) var side: Side?
    /// The round in each enclosing group, outermost first, such as `2 of 3`.
    package internal(set) var rounds: [String]
    /// When to stop, or what to mind, as long as it lasts; only in timers that come with the program.
    package internal(set) var warning: String?

    package init(
      name: String, time: Step.Time?, eachSide: Bool = false, side: Side? = nil,
      rounds: [String] = [], warning: String? = nil
    ) {
      self.name = name
      self.time = time
      self.eachSide = eachSide
      self.side = side
      self.rounds = rounds
      self.warning = warning
    }

    /// A copy on one side, for a group repeated on each side.
    package func on(_ side: Side) -> Lap {
      var copy = self
      copy.eachSide = false
      copy.side = side
      return copy
    }

    /// A copy in a round of an enclosing group, such as `2 of 3`.
    package func inRound(_ round: String) -> Lap {
      var copy = self
      copy.rounds.insert(round, at: 0)
      return copy
    }

    /// The lap as a step for the player.
    fileprivate func step(waits: Bool) -> Step {
      Step(
        kind: name.lowercased() == "rest" ? .rest : .move, title: name,
        say: rounds.isEmpty ? "" : "Round \(rounds.joined(separator: ", set "))",
        time: time ?? .exactly(.seconds(1)), eachSide: eachSide, waits: waits, warning: warning)
    }
  }

  /// The longest practice.
  package static let longest: Duration = .seconds(4 * 3600)

  /// The title shown on the screen.
  package let title: String
  /// The text it was parsed from; empty for a clock that counts up.
  package let text: String
  package let laps: [Lap]

  package init(title: String, text: String, laps: [Lap]) {
    self.title = title
    self.text = text
    self.laps = laps
  }

  /// A copy whose laps of these names have these warnings.
  package func warned(_ warnings: [String: String]) -> Practice {
    let warned = laps.map { lap in
      var lap = lap
      lap.warning = warnings[lap.name]
      return lap
    }
    return Practice(title: title, text: text, laps: warned)
  }

  /// A clock that counts up until the user stops it.
  package static let countUp = Practice(
    title: "count up", text: "",
    laps: [Lap(name: "Running", time: .exactly(longest))])

  /// Whether it is the count-up clock.
  package var countsUp: Bool { text.isEmpty }
}

extension Timeline {
  /// Creates the timeline of a practice timer. A lap without a time makes the next one wait for a
  /// key.
  package init(_ practice: Practice) {
    var steps: [Step] = []
    var sides: [Side?] = []
    var waits = false
    for lap in practice.laps {
      guard lap.time != nil else {
        waits = true
        continue
      }
      steps.append(lap.step(waits: waits))
      sides.append(lap.side)
      waits = false
    }
    self.init(
      steps: steps, longest: steps.map { _ in Practice.longest }, longestAll: Practice.longest,
      totals: Totals(noneFor: steps))
    for (index, step) in steps.enumerated() {
      for side in step.eachSide ? [Side.left, .right] : [sides[index]] {
        append(step, index, on: side)
      }
    }
  }
}
