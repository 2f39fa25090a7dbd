/// A massage routine, as read from its file.
package struct Routine: Hashable, Sendable {
  package typealias ID = Identifier<Routine>

  /// The file name without its extension.
  package let id: ID
  /// The routine's entry in the clinical fact base, section G; shipped routines only.
  package let reference: String?
  package let title: String
  package let technique: Technique
  /// Advertised length in minutes, 1-30; the steps and the closing rest add up to exactly this.
  package internal(set) var minutes: Int
  package let regions: [Region]
  package let tools: [Tool]
  /// The positions it can be done in; never empty.
  package let positions: [Position]
  package let stages: Set<Stage>
  /// The highest back pain at which it is offered, 0-10.
  package let maxPain: Int
  /// The highest pressure it aims for, 0-10 discomfort.
  package let pressure: Int
  package let tags: [String]
  package let sources: [Source.ID]
  package let summary: String
  package let note: String?
  /// The breathing pace to show.
  package let breath: Breath
  /// The level of guidance; `nil` if the author did not specify it.
  package let cueProfile: CueProfile?
  /// The steps as written in the file; `Timeline` adds the closing rest.
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

  /// The advertised length as a duration.
  package var length: Duration { .seconds(60 * minutes) }

  /// The part of the advertised length left over for the closing rest; negative if the steps are
  /// too long.
  package var closingTime: Duration { steps.reduce(length) { $0 - $1.length } }

  /// The shortest closing rest allowed: long enough to breathe and rate the pain again.
  package static let shortestClosing: Duration = .seconds(20)

  /// The longest closing rest a routine normally needs: the longest in clinical.md, G.
  package static let usualClosing: Duration = .seconds(90)

  /// The longest closing rest allowed: beyond it, the advertised minutes would be misleading.
  package static let longestClosing: Duration = .seconds(5 * 60)

  /// The tools listed, plus those its steps imply: a roller for rolling if no ball is listed, a
  /// massage chair for device work if no device is listed, and a heat pack for warmth.
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

  /// The regions it works on. A file that names none but does work on the body counts as working on
  /// all of them.
  package var workedRegions: Set<Region> {
    let named = Set(regions).union(steps.flatMap(\.regions))
    return named.isEmpty && steps.contains(where: \.kind.works) ? Set(Region.allCases) : named
  }

  /// Returns the regions a step works on; empty if the step does not touch the body.
  package func regions(of step: Step) -> Set<Region> {
    guard step.kind.works else { return [] }
    return step.regions.isEmpty ? workedRegions : Set(step.regions)
  }

  /// The highest pressure that the routine or any of its steps aims for.
  package var highestPressure: Int { steps.reduce(pressure) { max($0, $1.pressure ?? 0) } }
}
