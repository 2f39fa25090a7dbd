/// How long and how hard each kind of work may be (clinical.md, D; Routines/screening/doses.yaml).
/// They bind every routine, whoever wrote it, and what a user adds while it plays.
package struct DoseLimits: Hashable, Sendable {
  /// The longest times of kinds of step.
  package typealias Times = [Step.Kind: Duration]

  /// The longest routine.
  package let session: Duration
  /// The highest pressure any routine may aim at, 0-10 discomfort.
  package let pressure: Int
  /// The longest one stretch of each kind of step: one side, once.
  package let longest: Times
  /// The same in some techniques, where they have limits of their own.
  package let longestIn: [Technique: Times]
  /// The same with some tools, where these are to be used for less.
  package let longestWith: [Tool: Times]
  /// The longest that pressure is put on one region of one side, in one routine.
  package let region: Duration
  /// The same in some techniques.
  package let regionIn: [Technique: Duration]
  /// The longest that all steps of a kind may last together, in one routine.
  package let total: Times
  /// The same with some tools.
  package let totalWith: [Tool: Times]

  package init(
    session: Duration, pressure: Int, longest: Times, longestIn: [Technique: Times] = [:],
    longestWith: [Tool: Times] = [:], region: Duration? = nil,
    regionIn: [Technique: Duration] = [:], total: Times = [:], totalWith: [Tool: Times] = [:]
  ) {
    self.session = session
    self.pressure = pressure
    self.longest = longest
    self.longestIn = longestIn
    self.longestWith = longestWith
    self.region = region ?? session
    self.regionIn = regionIn
    self.total = total
    self.totalWith = totalWith
  }

  /// The longest one stretch of a kind of step, in a technique where one is known, and with tools;
  /// the session's length where no limit is set.
  package func longest(
    _ kind: Step.Kind, in technique: Technique? = nil, with tools: [Tool] = []
  ) -> Duration {
    let general = technique.flatMap { longestIn[$0]?[kind] } ?? longest[kind] ?? session
    return tools.compactMap { longestWith[$0]?[kind] }.reduce(general, min)
  }

  /// The longest that pressure is put on one region of one side.
  package func region(in technique: Technique) -> Duration { regionIn[technique] ?? region }

  /// The longest that all steps of a kind may last together.
  package func total(_ kind: Step.Kind, with tools: [Tool]) -> Duration {
    tools.compactMap { totalWith[$0]?[kind] }.reduce(total[kind] ?? session, min)
  }
}
