/// Limits on the duration and pressure of each kind of work (clinical.md, D;
/// Routines/screening/doses.yaml). They apply to every routine, whoever wrote it, and to anything
/// the user adds during play.
package struct DoseLimits: Hashable, Sendable {
  /// The longest a routine may be.
  package let session: Duration
  /// The highest pressure a routine may aim for, 0-10 discomfort.
  package let pressure: Int
  /// The limit on a single repetition of a step, on one side.
  package let longest: Limit
  /// The limit on all repetitions of a step together, on one side.
  package let repeated: Limit
  /// The limit on all steps of one kind in a routine together.
  package let total: Limit
  /// The longest a routine may apply pressure to one region on one side.
  package let region: Duration
  /// Per-technique overrides of `region`.
  package let regionIn: [Technique: Duration]

  /// The longest duration of each kind of step, with exceptions by technique, tool and region.
  package struct Limit: Hashable, Sendable {
    package typealias Times = [Step.Kind: Duration]

    /// General limits; a kind that is absent has none.
    package let times: Times
    /// Limits that replace the general ones in a technique, longer or shorter.
    package let inTechnique: [Technique: Times]
    /// Shorter limits for particular tools.
    package let withTool: [Tool: Times]
    /// Shorter limits for sensitive regions.
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

    /// Returns the longest duration of a kind of step in a routine, at these regions; `nil` if
    /// there is no limit.
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

  /// Returns the longest a single repetition of a step may last so that all its repetitions stay
  /// within the dose; the session limit if nothing stricter is set.
  package func longest(_ step: Step, of routine: Routine) -> Duration {
    func time(_ limit: Limit) -> Duration {
      limit.time(
        step.kind, in: routine.technique, with: routine.tools, at: routine.regions(of: step))
        ?? session
    }
    return min(time(longest), time(repeated) / step.times)
  }

  /// Returns the longest a routine may apply pressure to one region on one side.
  package func region(in technique: Technique) -> Duration { regionIn[technique] ?? region }
}
