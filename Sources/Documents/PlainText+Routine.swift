import Text
package import Coach
import Wording

extension PlainText {
  /// A routine as a readable sheet: its facts, its steps with times, sides and drawings, and its
  /// origin.
  package static func routine(
    _ routine: Routine, _ library: Library, drawings style: DrawingStyle
  ) -> String {
    let timeline = Timeline(routine, limits: library.doses)
    var lines = head(routine)
    if let note = routine.note { lines += ["", note] }
    lines += maps(routine, library.drawings, style)
    for (index, step) in timeline.steps.enumerated() {
      lines += [""] + stepLines(step, index, timeline, library.drawings, style)
    }
    let sources = routine.sources.compactMap { library.sources[$0] }
    if !sources.isEmpty {
      lines += ["", "Sources:"]
      lines += sources.map { "  \($0.id)  \($0.title)" + ($0.url.map { " <\($0)>" } ?? "") }
    }
    let text = lines.flatMap(wrapped).joined(separator: "\n")
    return style == .unicode
      ? text : text.replacing("…", with: "...").replacing("×", with: "x")
  }

  /// The maximum line width, in columns.
  private static let widest = 80

  /// Wraps a line, with later lines indented to where the text of the first begins. Drawings are
  /// short enough not to need it, and addresses can't be broken.
  private static func wrapped(_ line: String) -> [String] {
    guard line.count > widest else { return [line] }
    var indent = line.prefix { $0 == " " || $0 == "…" }.count
    if line.first != " ", let colon = line.firstIndex(of: ":"), line[colon...].hasPrefix(":  ") {
      indent = line.prefix(through: colon).count
      indent += line.dropFirst(indent).prefix { $0 == " " }.count
    }
    var lines: [String] = []
    var current = String(line.prefix(indent))
    var isFirst = true
    for word in line.dropFirst(indent).split(separator: " ") {
      if !isFirst, current.count + 1 + word.count > widest {
        lines.append(current)
        current = String(repeating: " ", count: indent) + word
      } else {
        current += (isFirst ? "" : " ") + word
      }
      isFirst = false
    }
    return lines + [current]
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The segments of a routine, one per line: start, length, kind, side, title; then the end time.
  /// A step that waits for a key has an extra line before it, which takes no time.
  package static func timeline(_ routine: Routine, limits: DoseLimits) -> String {
    let timeline = Timeline(routine, limits: limits)
    let rows = timeline.segments.enumerated().flatMap { index, segment -> [[String]] in
      let step = timeline.step(of: segment)
      let length = "\(segment.length.secondsDown)"
      let floor = segment.releasable.map { "\($0.secondsDown)-" } ?? ""
      let row = [
        start(segment), floor + length + " s", segment.word(step), segment.side?.rawValue ?? "-",
        step.title,
      ]
      return timeline.waits(at: index) ? [[row[0], "0 s", "wait", "-", step.title], row] : [row]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ") + "  " + row[4]
    }
    return (lines + [ClockText.clock(timeline.end.secondsDown) + "  end"])
      .joined(separator: "\n")
  }

  /// The start of a segment; the time to get ready is negative.
  private static func start(_ segment: Segment) -> String {
    segment.start < .zero
      ? "-" + ClockText.clock((.zero - segment.start).secondsDown)
      : ClockText.clock(segment.start.secondsDown)
  }

  private static func head(_ routine: Routine) -> [String] {
    let tools = routine.tools.map(\.name).joined(separator: ", ")
    let regions = routine.regions.map(\.name).joined(separator: ", ")
    return [
      routine.title, "", routine.summary, "",
      "Technique: \(routine.technique.name)", "Length:    \(routine.minutes) min",
      "Position:  \(RoutineWords.positions(routine.positions))",
      "Tools:     \(tools.isEmpty ? "none" : tools)",
      "Works on:  \(regions.isEmpty ? "no part of the body" : regions)",
      "Pressure:  up to \(routine.highestPressure) out of 10",
      "Offered:   for back pain up to \(routine.maxPain) out of 10; time since it began: "
        + routine.stages.sorted().map(\.name).joined(separator: ", "),
    ] + pace(routine)
  }

  /// The breath and the cues, if the routine overrides the defaults.
  private static func pace(_ routine: Routine) -> [String] {
    let breath = routine.breath
    let times = "\(breath.breatheIn.secondsDown) s in, \(breath.breatheOut.secondsDown) s out"
    return (breath == .usual ? [] : ["Breath:    \(times)"])
      + (routine.cueProfile.map { ["Cues:      \($0.rawValue)"] } ?? [])
  }

  private static func maps(
    _ routine: Routine, _ drawings: Drawings, _ style: DrawingStyle
  ) -> [String] {
    let regions = Set(routine.regions)
    let maps = drawings.maps(showing: regions).map {
      $0.lines(lit: regions, style)
    }
    guard let rows = maps.map(\.count).max() else { return [] }
    // Adjacent to each other.
    return [""]
      + (0..<rows).map { row in
        let parts = maps.map { lines in
          (row < lines.count ? lines[row] : "").padded(to: (lines.map(\.count).max() ?? 0) + 2)
        }
        return trimmed("   " + parts.joined())
      }
  }

  private static func stepLines(
    _ step: Step, _ index: Int, _ timeline: Timeline, _ drawings: Drawings, _ style: DrawingStyle
  ) -> [String] {
    let begin = timeline.segments.first { $0.step == index && $0.kind != .getReady }
    var lines = [
      "\(index + 1). \(step.title), \(time(step))"
        + (begin.map { ", starts at \(ClockText.clock($0.start.secondsDown))" } ?? ""),
      "   \(step.say)",
    ]
    if let warning = step.warning { lines.append("   " + PlayerWords.warning(warning)) }
    if step.waits { lines.append("   Waits for a key press before it starts.") }
    lines += step.remarks.map { "   … \($0.say)" }
    if let pressure = step.pressure { lines.append("   Pressure: \(pressure) out of 10") }
    if let figure = step.figure.flatMap({ drawings.figures[$0] }) {
      lines += figure.lines(style).map { "      " + $0 }
      lines.append("   (\(figure.alt))")
    }
    return lines
  }

  private static func time(_ step: Step) -> String {
    var seconds = "\(step.time.longest.secondsDown) s"
    if case .untilReleased(let floor, _) = step.time {
      seconds = "\(floor.secondsDown) to \(seconds), until the muscle lets go"
    }
    let times = step.times > 1 ? "\(step.times) × \(seconds)" : seconds
    return step.eachSide ? times + " each side" : times
  }
}
