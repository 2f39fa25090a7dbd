/// A practice timer: a clock with named stretches, and no massage.
package struct Practice: Hashable, Sendable {
  /// One stretch of it.
  package struct Lap: Hashable, Sendable {
    package let name: String
    /// How long it lasts; `nil` where it stands until a key is pressed.
    package let time: Step.Time?
    /// On the left, then on the right.
    package internal(set) var eachSide: Bool
    /// The side it is on, in a group that is done on each side.
    package internal(set) var side: Side?
    /// Which round of which group it is in, from the outermost on: `2 of 3`.
    package internal(set) var rounds: [String]

    package init(
      name: String, time: Step.Time?, eachSide: Bool = false, side: Side? = nil,
      rounds: [String] = []
    ) {
      self.name = name
      self.time = time
      self.eachSide = eachSide
      self.side = side
      self.rounds = rounds
    }

    /// A copy on one side, in a group that is done on each side.
    package func on(_ side: Side) -> Lap {
      var copy = self
      copy.eachSide = false
      copy.side = side
      return copy
    }

    /// A copy in a round of a group around it: `2 of 3`.
    package func inRound(_ round: String) -> Lap {
      var copy = self
      copy.rounds.insert(round, at: 0)
      return copy
    }

    /// The same as a step that the player can play.
    fileprivate func step(waits: Bool) -> Step {
      Step(
        kind: name.lowercased() == "rest" ? .rest : .move, title: name,
        say: rounds.isEmpty ? "" : "Round \(rounds.joined(separator: ", set "))",
        time: time ?? .exactly(.seconds(1)), eachSide: eachSide, waits: waits)
    }
  }

  /// The longest practice.
  package static let longest: Duration = .seconds(4 * 3600)

  /// What it is called on the screen.
  package let title: String
  /// The words that made it; empty for a clock that counts up.
  package let text: String
  package let laps: [Lap]

  package init(title: String, text: String, laps: [Lap]) {
    self.title = title
    self.text = text
    self.laps = laps
  }

  /// A clock that counts up, until you stop it.
  package static let countUp = Practice(
    title: "Count-up", text: "",
    laps: [Lap(name: "Running", time: .exactly(longest))])

  /// Whether it counts up.
  package var countsUp: Bool { text.isEmpty }
}

extension Timeline {
  /// The timeline of a practice timer. What waits for a key makes the stretch after it wait.
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
