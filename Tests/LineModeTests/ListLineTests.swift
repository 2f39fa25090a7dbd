import Coach
import Flow
import LineMode
import TestSupport
import Testing

/// The lists of routines and of past sessions in line mode.
@Suite struct ListLineTests {
  private static let day = Duration.seconds(24 * 3600)

  /// The list of routines a day after a check-in in the first weeks of a pain.
  private func library() -> Flow {
    let kept = Fixtures.answers(since: "weeks").byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: .zero)
    }
    var flow = Flow(Flow.Configuration())
    let history = History(checkIn: CheckInRecord(at: .zero, answers: kept, advice: .selfCare))
    for event in [Flow.Event.libraryLoaded(Fixtures.library), .journalOpened(history)] {
      _ = flow.reduce(event, at: Moment(Self.day))
    }
    _ = flow.reduce(.open(.library), at: Moment(Self.day))
    return flow
  }

  private func type(_ line: String, _ flow: inout Flow) -> LineFace.Typed {
    var face = LineFace()
    let typed = face.read(line, in: flow)
    if case .event(let event) = typed { _ = flow.reduce(event, at: Moment(Self.day)) }
    return typed
  }

  @Test("group lists the routines in another way, which is printed in full") func group() {
    var flow = library()
    let face = LineFace()
    var heads: [String] = []
    var names: Set<String> = []
    for _ in RoutineGrouping.allCases {
      heads.append(face.lines(of: flow).prefix(2).joined(separator: " "))
      names.insert(face.name(of: flow))
      _ = type("group", &flow)
    }
    let count = Fixtures.library.routines.count
    #expect(heads[0].hasPrefix("Routines: \(count), by technique. Swedish: "))
    #expect(heads[1].hasPrefix("Routines: \(count), by area. Lower back: "))
    #expect(heads[2].hasPrefix("Routines: \(count), by minutes. Up to 5 minutes: "))
    #expect(heads[3] == "Routines: \(count), by what helped. Too few sessions to tell: \(count).")
    #expect(names.count == 4)
    #expect(flow.grouping == .technique)
  }

  @Test("a number chooses the routine beside it, in any order") func number() throws {
    for times in 0..<4 {
      var flow = library()
      for _ in 0..<times { _ = type("group", &flow) }
      let face = LineFace()
      let line = try #require(face.lines(of: flow).first { $0.hasPrefix("7. ") })
      let before = flow
      guard case .event(.choose(let routine)) = type("7", &flow) else {
        Issue.record("nothing was chosen")
        return
      }
      #expect(line.hasPrefix("7. \(routine.title): "), "\(before.grouping)")
    }
  }

  @Test("why a routine is not for the user now is below it") func caution() throws {
    let lines = LineFace().lines(of: library())
    let index = try #require(
      lines.firstIndex { $0.contains("Slow wall strokes for the lower back") })
    #expect(lines[index + 1] == "   not now: not in the first 6 weeks")
  }
}
