/// How long and how hard each kind of work may be (clinical.md, D; Routines/screening/doses.yaml).
/// They bind every routine, whoever wrote it, and what a user adds while it plays.
package struct DoseLimits: Hashable, Sendable {
  /// The longest routine.
  package let session: Duration
  /// The highest pressure any routine may aim at, 0-10 discomfort.
  package let pressure: Int
  /// One stretch of a kind of step: one side, once.
  package let longest: Limit
  /// All times of one step on one side together.
  package let repeated: Limit
  /// All steps of a kind in one routine together.
  package let total: Limit
  /// The longest that pressure is put on one region of one side, in one routine.
  package let region: Duration
  /// The same in some techniques.
  package let regionIn: [Technique: Duration]

  /// The longest times of kinds of step, and what is different in some techniques, with some tools
  /// and at some regions.
  package struct Limit: Hashable, Sendable {
    package typealias Times = [Step.Kind: Duration]

    /// In general; a kind that is left out has no limit.
    package let times: Times
    /// In techniques that have limits of their own, longer or shorter.
    package let inTechnique: [Technique: Times]
    /// With tools that are to be used for less.
    package let withTool: [Tool: Times]
    /// At regions that bear less.
    package let atRegion: [Region: Times]

    package init(
      _ times: Times = [:], inTechnique: [Technique: Times] = [:], withTool: [Tool: Times] = [:],
      atRegion: [Region: Times] = [:]
    ) {
      self.times = times
      self.inTechnique = inTechnique
      self.withTool = withTool
      self.atRegion = atRegion
    }

    /// The longest time of a kind of step in a routine, at these regions; `nil` where there is no
    /// limit.
    package func time(
      _ kind: Step.Kind, in technique: Technique, with tools: some Sequence<Tool>,
      at regions: some Sequence<Region>
    ) -> Duration? {
      let general = inTechnique[technique]?[kind] ?? times[kind]
      return
        ([general] + tools.map { withTool[$0]?[kind] } + regions.map { atRegion[$0]?[kind] })
        .compactMap { $0 }.min()
    }
  }

  package init(
    session: Duration, pressure: Int, longest: Limit = Limit(), repeated: Limit = Limit(),
    total: Limit = Limit(), region: Duration? = nil, regionIn: [Technique: Duration] = [:]
  ) {
    self.session = session
    self.pressure = pressure
    self.longest = longest
    self.repeated = repeated
    self.total = total
    self.region = region ?? session
    self.regionIn = regionIn
  }

  /// The longest one stretch of a step of a routine, so that it keeps to its dose with all its
  /// repeats; the session's length where no limit is set.
  package func longest(_ step: Step, of routine: Routine) -> Duration {
    func time(_ limit: Limit) -> Duration {
      limit.time(
        step.kind, in: routine.technique, with: routine.tools, at: routine.regions(of: step))
        ?? session
    }
    return min(time(longest), time(repeated) / step.times)
  }

  /// The longest that pressure is put on one region of one side.
  package func region(in technique: Technique) -> Duration { regionIn[technique] ?? region }
}
