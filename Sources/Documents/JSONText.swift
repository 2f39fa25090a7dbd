import Text
package import Coach
import FoundationEssentials

/// JSON output for other programs. The keys are part of the command-line contract: they may be
/// added, but never renamed.
package enum JSONText {
  /// The routines of a library, for `knead list --json`.
  package static func list(_ library: Library) -> String {
    text(library.routines.map { Summary($0, shipped: library.shipped.contains($0)) })
  }

  /// One routine with its timeline, for `knead show --json`.
  package static func routine(_ routine: Routine, _ library: Library) -> String {
    let timeline = Timeline(routine, limits: library.doses)
    return text(
      Sheet(
        summary: Summary(routine, shipped: library.shipped.contains(routine)),
        about: routine.summary, note: routine.note,
        breath: routine.breath == .usual ? nil : BreathJSON(routine.breath),
        cueProfile: routine.cueProfile?.rawValue, sources: routine.sources.map(\.text),
        steps: timeline.steps.map { StepJSON($0, library.drawings) },
        timeline: timeline.segments.enumerated().map { index, segment in
          SegmentJSON(segment, timeline.step(of: segment), waits: timeline.waits(at: index))
        }))
  }

  /// All questions, for `knead questions --json`.
  package static func questions(_ screening: Screening) -> String {
    text(
      screening.pagesAskingFirst.flatMap { page, questions in
        questions.map { QuestionJSON($0, on: page) }
      })
  }

  /// Advice that rules out massage, for `knead check-in --json`. `comfort` is the one routine still
  /// allowed.
  package static func outcome(
    _ assessment: Assessment, comfort: Routine?, _ library: Library
  ) -> String {
    text(OutcomeJSON(assessment, comfort: comfort, library))
  }

  /// Suggestions, for `knead check-in --json`.
  package static func outcome(
    _ assessment: Assessment, _ recommendations: Recommendations, _ library: Library
  ) -> String {
    text(OutcomeJSON(assessment, recommendations, library))
  }

  /// Escapes control characters that the encoder leaves as they are; the JSON stays equivalent.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" || !scalar.isTerminalUnsafe {
        result.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result
  }

  /// A value made of text, numbers and lists, as one line of JSON.
  package static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // This can't fail, as in `text(_:)`.
    guard let data = try? encoder.encode(value) else { return "{}" }
    return escaped(String(decoding: data, as: UTF8.self))
  }

  /// A value made of text, numbers and lists, as JSON.
  package static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // The values contain only text, numbers and lists, so encoding can't fail.
    guard let data = try? encoder.encode(value) else { return "{}" }
    return escaped(String(decoding: data, as: UTF8.self))
  }
}

/// A summary of a routine.
private struct Summary: Encodable {
  let id: String
  let reference: String?
  let title: String
  let technique: String
  let minutes: Int
  let regions: [String]
  let tools: [String]
  let position: [String]
  let stages: [String]
  let maxPain: Int
  let pressure: Int
  let tags: [String]
  let shipped: Bool

  init(_ routine: Routine, shipped: Bool) {
    id = routine.id.text
    reference = routine.reference
    title = routine.title
    technique = routine.technique.rawValue
    minutes = routine.minutes
    regions = routine.regions.map(\.rawValue)
    tools = routine.tools.map(\.rawValue)
    position = routine.positions.map(\.rawValue)
    stages = routine.stages.sorted().map(\.rawValue)
    maxPain = routine.maxPain
    pressure = routine.pressure
    tags = routine.tags
    self.shipped = shipped
  }
}

/// A complete routine.
private struct Sheet: Encodable {
  let summary: Summary
  let about: String
  let note: String?
  /// Left out if it is the usual one.
  let breath: BreathJSON?
  let cueProfile: String?
  let sources: [String]
  let steps: [StepJSON]
  let timeline: [SegmentJSON]

  enum Key: String, CodingKey { case summary, note, breath, cueProfile, sources, steps, timeline }

  func encode(to encoder: any Encoder) throws {
    try summary.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(about, forKey: .summary)
    try container.encodeIfPresent(note, forKey: .note)
    try container.encodeIfPresent(breath, forKey: .breath)
    try container.encodeIfPresent(cueProfile, forKey: .cueProfile)
    try container.encode(sources, forKey: .sources)
    try container.encode(steps, forKey: .steps)
    try container.encode(timeline, forKey: .timeline)
  }
}

/// A breathing pace; times in seconds.
private struct BreathJSON: Encodable {
  let `in`: Int
  let out: Int

  init(_ breath: Breath) {
    `in` = breath.breatheIn.secondsDown
    out = breath.breatheOut.secondsDown
  }
}

/// A step; times in seconds.
private struct StepJSON: Encodable {
  let `do`: String
  let title: String
  let say: String
  let seconds: Int
  let releasableAfter: Int?
  let eachSide: Bool
  let times: Int
  let rest: Int
  let pressure: Int?
  let regions: [String]
  let figure: String?
  /// A description of the figure.
  let alt: String?
  /// When to stop, in one sentence; left out if the step has no warning.
  let warning: String?
  let cues: [CueJSON]
  /// Whether the clock waits at the start for a key; left out if not.
  let waits: Bool?

  /// A line partway through the step; `after` is in seconds, and left out if it is due half way.
  struct CueJSON: Encodable {
    let at: String
    let after: Int?
    let say: String
  }

  init(_ step: Step, _ drawings: Drawings) {
    `do` = step.kind.rawValue
    title = step.title
    say = step.say
    seconds = step.time.longest.secondsDown
    if case .untilReleased(let floor, _) = step.time {
      releasableAfter = floor.secondsDown
    } else {
      releasableAfter = nil
    }
    eachSide = step.eachSide
    times = step.times
    rest = step.restBetween.secondsDown
    pressure = step.pressure
    regions = step.regions.map(\.rawValue)
    figure = step.figure?.text
    alt = step.figure.flatMap { drawings.figures[$0]?.alt }
    waits = step.waits ? true : nil
    warning = step.warning
    cues = step.remarks.map { remark in
      switch remark.at {
      case .half: CueJSON(at: "half", after: nil, say: remark.say)
      case .after(let time): CueJSON(at: "after", after: time.secondsDown, say: remark.say)
      }
    }
  }
}

/// A segment of the timeline; times in seconds from the start of the first step.
private struct SegmentJSON: Encodable {
  let start: Int
  let seconds: Int
  let `do`: String
  let side: String?
  /// The earliest time at which it may be released.
  let floor: Int?
  let title: String
  /// Whether the clock waits at the start for a key; left out if not.
  let waits: Bool?

  init(_ segment: Segment, _ step: Step, waits: Bool) {
    start = Int(segment.start.components.seconds)
    seconds = segment.length.secondsDown
    `do` = segment.word(step)
    side = segment.side?.rawValue
    floor = segment.releasable?.secondsDown
    title = step.title
    self.waits = waits ? true : nil
  }
}

extension Segment {
  /// The kind of activity, as in routine files; `get-ready` and `rest` come between steps.
  func word(_ step: Step) -> String {
    switch kind {
    case .getReady: "get-ready"
    case .rest: "rest"
    case .work: step.kind.rawValue
    }
  }
}
