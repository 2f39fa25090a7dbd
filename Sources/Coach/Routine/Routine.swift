/// A whole session on file.
package struct Routine: Hashable, Sendable {
  package typealias ID = Identifier<Routine>

  /// The file's name without its ending.
  package let id: ID
  /// Its entry in the clinical fact base, section G, for shipped routines.
  package let reference: String?
  package let title: String
  package let technique: Technique
  /// Advertised length; the steps and the closing rest add up to exactly this. 1-30.
  package internal(set) var minutes: Int
  package let regions: [Region]
  package let tools: [Tool]
  /// The positions it can be done in; at least one.
  package let positions: [Position]
  package let stages: Set<Stage>
  /// Offered up to this back pain, 0-10.
  package let maxPain: Int
  /// The highest pressure aimed at, 0-10 discomfort.
  package let pressure: Int
  package let tags: [String]
  package let sources: [Source.ID]
  package let summary: String
  package let note: String?
  /// The pace its breathing is shown at.
  package let breath: Breath
  /// How much is told; `nil` where its author left that open.
  package let cueProfile: CueProfile?
  /// As written in the file; the closing rest is added by `Timeline`.
  package internal(set) var steps: [Step]

  package init(
    id: ID, reference: String? = nil, title: String, technique: Technique, minutes: Int,
    regions: [Region], tools: [Tool], positions: [Position], stages: Set<Stage>, maxPain: Int,
    pressure: Int, tags: [String] = [], sources: [Source.ID] = [], summary: String,
    note: String? = nil, breath: Breath = .usual, cueProfile: CueProfile? = nil, steps: [Step]
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.technique = technique
    self.minutes = minutes
    self.regions = regions
    self.tools = tools
    self.positions = positions
    self.stages = stages
    self.maxPain = maxPain
    self.pressure = pressure
    self.tags = tags
    self.sources = sources
    self.summary = summary
    self.note = note
    self.breath = breath
    self.cueProfile = cueProfile
    self.steps = steps
  }

  /// The advertised length.
  package var length: Duration { .seconds(60 * minutes) }

  /// What its steps leave of the advertised length for the closing rest; negative where they are
  /// longer than advertised.
  package var closingTime: Duration { steps.reduce(length) { $0 - $1.length } }

  /// The shortest closing rest a routine may leave: time to breathe and to rate the pain again.
  package static let shortestClosing: Duration = .seconds(20)

  /// The longest closing rest that a routine needs: the longest in clinical.md, G.
  package static let usualClosing: Duration = .seconds(90)

  /// The longest closing rest a routine may leave: beyond it, the minutes promise what is not there.
  package static let longestClosing: Duration = .seconds(5 * 60)

  /// The tools it needs, and those that its steps come down to although no tool is named: rolling
  /// is a roller where there is no ball, a device a massage chair, warmth a warm pack.
  package var usedTools: Set<Tool> {
    var used = Set(tools)
    for step in steps {
      switch step.kind {
      case .roll where used.isDisjoint(with: Tool.balls): used.insert(.roller)
      case .heat: used.insert(.heatPack)
      case .device where used.isDisjoint(with: Tool.devices): used.insert(.massageChair)
      default: break
      }
    }
    return used
  }

  /// What it works on. A file that names no region, and works on the body all the same, may work
  /// anywhere.
  package var workedRegions: Set<Region> {
    let named = Set(regions).union(steps.flatMap(\.regions))
    return named.isEmpty && steps.contains(where: \.kind.works) ? Set(Region.allCases) : named
  }

  /// What one of its steps works on; nothing where it leaves the body alone.
  package func regions(of step: Step) -> Set<Region> {
    guard step.kind.works else { return [] }
    return step.regions.isEmpty ? workedRegions : Set(step.regions)
  }

  /// The highest pressure any of its steps aims at.
  package var highestPressure: Int { steps.reduce(pressure) { max($0, $1.pressure ?? 0) } }
}
