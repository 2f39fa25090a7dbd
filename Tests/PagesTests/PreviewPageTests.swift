import Coach
import Flow
import Pages
import TestSupport
import Testing
import Wording

/// Both faces show what a routine's preview changes for this user.
@Suite struct PreviewPageTests {
  /// The preview of a routine, if these answers lead there.
  private func preview(
    _ routine: Routine, _ answers: Answers, minutes: Int? = nil
  ) -> (faces: Faces, preview: Preview)? {
    var faces = Faces(availableMinutes: minutes)
    faces.send(.choose(routine))
    faces.answer(answers)
    guard case .preview(let preview) = faces.flow.route else { return nil }
    return (faces, preview)
  }

  private static let answers = [
    Fixtures.answers().with("pregnancy", .chosen(["pregnant"]))
      .telling("weeks", .chosen(["second-third"])),
    Fixtures.answers().telling("blood-thinner"), Fixtures.answers().telling("hypermobile"),
  ]

  @Test("if not every position or step suits, the preview shows what is left and every limit")
  func limits() {
    var (limited, leftOut) = (0, 0)
    for answers in Self.answers { check(answers, &limited, &leftOut) }
    #expect(limited > 0 && leftOut > 0, "\(limited), \(leftOut)")
  }

  /// Checks the preview of every routine, and counts those with fewer positions or steps.
  private func check(_ answers: Answers, _ limited: inout Int, _ leftOut: inout Int) {
    for routine in Fixtures.library.routines {
      guard let (faces, preview) = preview(routine, answers) else { continue }
      #expect(faces.missing(preview.limits) == [], "\(routine.id)")
      leftOut += preview.leftOut.isEmpty ? 0 : 1
      guard preview.positions != routine.positions else { continue }
      limited += 1
      let names = RoutineWords.positions(preview.positions)
      #expect(preview.limits.contains("Do this only \(names)."))
    }
  }

  @Test("the preview says if there is too little time for the routine")
  func tooShort() throws {
    let found = Fixtures.library.routines.lazy.compactMap { routine in
      self.preview(routine, Fixtures.answers(), minutes: 2).flatMap {
        $0.preview.fitted.minutes > 2 ? $0 : nil
      }
    }
    let (faces, preview) = try #require(found.first)
    let sentence =
      "This routine can't be done in 2 minutes because the holds would be too short to help."
    #expect(preview.limits.contains(sentence))
    #expect(faces.missing([sentence]) == [])
  }

  @Test("a routine that now has fewer steps resumes at one that still exists")
  func changed() throws {
    let routine = Fixtures.routine("seated-low-back-glide")
    var (faces, _) = try #require(preview(routine, Fixtures.answers()))
    faces.send(.begin)
    faces.play(until: .seconds(200))
    let kept = faces.effects.reversed().lazy.compactMap { effect in
      if case .checkpoint(let checkpoint) = effect { checkpoint } else { nil }
    }
    let checkpoint = try #require(kept.first)
    let shorter = Routine(
      id: routine.id, title: routine.title, technique: routine.technique, minutes: 2,
      regions: routine.regions, tools: routine.tools, positions: routine.positions,
      stages: routine.stages, maxPain: routine.maxPain, pressure: routine.pressure,
      summary: routine.summary, steps: Array(routine.steps.prefix(2)))
    var later = Faces(
      History(
        interrupted: [
          InterruptedSession(id: "1", checkpoint: checkpoint, routine: shorter, ago: .seconds(60))
        ]))
    later.send(.resume)
    later.answer()
    guard case .preview(let preview) = later.flow.route else {
      Issue.record("\(later.flow.routeName)")
      return
    }
    let steps = preview.timeline.steps.count
    #expect(checkpoint.step > steps)
    let sentence =
      "This routine has changed. You'll resume at step \(steps)."
    #expect(later.missing([sentence]) == [])
  }

  @Test("line mode puts the picture into words")
  func picture() throws {
    let routine = Fixtures.routine("seated-low-back-glide")
    let (faces, _) = try #require(preview(routine, Fixtures.answers()))
    let names = routine.workedRegions.map(\.name).sorted().joined(separator: ", ")
    #expect(faces.lines().contains("This routine works on: \(names)."))
    #expect(faces.screen(.character("t")).contains("This routine works on: \(names)."))
  }
}
