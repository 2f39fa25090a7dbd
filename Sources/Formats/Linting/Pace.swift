import Coach

/// `pace`: words too long to read or speak before the next line, or the end, of the step.
extension RoutineChecks {
  /// The speed of speaking and reading along, in words a second.
  private static let wordsPerSecond = 2.5

  func checkPace() {
    for located in draft.steps {
      for line in lines(of: located) {
        let words = line.say.wordCount
        let needed = Duration.seconds(Double(words) / Self.wordsPerSecond)
        guard line.start + needed > line.end else { continue }
        let verb = line.end - line.start == .seconds(1) ? "is" : "are"
        decoder.report(
          "\(words) word\(words == 1 ? " takes" : "s take") \(tenths(needed)) s to say, but only "
            + "\(tenths(line.end - line.start)) s \(verb) available: "
            + "use fewer words or allow more time",
          at: line.place, .pace)
      }
    }
  }

  /// The lines of a step in playing order, each with the time available for it.
  private func lines(of located: LocatedStep) -> [Line] {
    let step = located.step
    let cues = zip(step.remarks, located.cuePlaces)
      .map { remark, place in
        (start: remark.at.offset(in: step.time.longest), say: remark.say, place: place)
      }
      .sorted { $0.start < $1.start }
    let starts = [(start: Duration.zero, say: step.say, place: located.fields.place(of: "say"))]
    // A step that can be released may end at its floor, so the instruction must be over by then.
    let ends = cues.map(\.start) + [step.time.longest]
    return zip(starts + cues, ends).enumerated().map { index, line in
      let (begin, end) = line
      let last = index == 0 ? min(end, step.time.floor ?? end) : end
      return Line(start: begin.start, end: last, say: begin.say, place: begin.place)
    }
  }

  private struct Line {
    let start: Duration
    let end: Duration
    let say: String
    let place: SourceLocation
  }

  /// A time in seconds, with one decimal place if it isn't whole.
  private func tenths(_ time: Duration) -> String {
    let tenths = Int((time / .milliseconds(100)).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
