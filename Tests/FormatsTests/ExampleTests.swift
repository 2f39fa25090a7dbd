import Coach
import Formats
import TestSupport
import Testing

/// A valid file becomes the routine it describes.
@Suite("Reading a routine") struct ExampleTests {
  @Test("the example in the design is read as exactly this routine") func example() throws {
    let expected = Routine(
      id: "outer-hip-wall-hold", reference: "R-TP-05", title: "Outer-hip spot on the wall",
      technique: .triggerPoint, minutes: 5, regions: [.gluteusMedius, .gluteusMinimus],
      tools: [.tennisBall], positions: [.standing], stages: [.acute, .subacute, .chronic],
      maxPain: 6, pressure: 4, sources: ["S134"],
      summary: "A slow, friendly hold on the tender spot above the hip bone.",
      steps: [
        Step(
          kind: .checkIn, say: "Rate your back pain. Breathe slowly.", time: .exactly(.seconds(20))),
        Step(
          kind: .hold, title: "First tender spot",
          say: "Lean the upper, outer buttock into the ball. Stop sinking at a good ache.",
          time: .exactly(.seconds(45)), eachSide: true, figure: "ball-outer-hip-wall",
          remarks: [
            Step.Remark(at: .half, say: "Soften your jaw. Let the breath out slowly.")
          ]),
        Step(
          kind: .hold, title: "A second spot, lighter",
          say: "Move the ball a little lower. Stay until it lets go.",
          time: .untilReleased(.seconds(20), .seconds(60)), eachSide: true, pressure: 3),
        Step(kind: .rest, say: "Step away. Shake the leg out.", time: .exactly(.seconds(15))),
      ])
    expectSame(try read(designExample), expected)
  }

  @Test("the closing rest fills what is left of the 5 min after 245 s of steps")
  func closingRest() throws {
    let routine = try read(designExample)
    #expect(routine.closingTime == .seconds(55))
    let timeline = Timeline(routine, limits: Fixtures.library.doses)
    #expect(timeline.end == .seconds(300))
    #expect(timeline.steps.last?.kind == .close)
    #expect(timeline.segments.last?.length == .seconds(55))
  }

  @Test("optional keys can be left out") func optionalKeys() throws {
    let routine = try read(
      """
      format: 1
      title: Breathe
      technique: swedish
      minutes: 1
      regions: []
      tools: []
      position: [seated, lying]
      stages: acute
      max-pain: 10
      pressure: 0
      summary: Slow breathing.
      steps: [{do: breathe, say: Breathe., time: 40s}]
      """)
    #expect(routine.reference == nil && routine.note == nil)
    #expect(routine.sources.isEmpty && routine.tags.isEmpty)
    #expect(routine.positions == [.seated, .lying] && routine.stages == [.acute])
    expectSame(
      routine.steps,
      [Step(kind: .breathe, title: "Breathe", say: "Breathe.", time: .exactly(.seconds(40)))])
  }

  @Test("repeats, rests between them, tags and a note are read") func allKeys() throws {
    let text = try changed(
      "sources: [S134]", "sources: S134\ntags: [wall, ball]\nnote: Not on a bruise.")
    let routine = try read(
      text.replacing("15s\n", with: "15s\n    repeat: 2\n    rest: 5s\n"))
    #expect(routine.tags == ["wall", "ball"] && routine.note == "Not on a bruise.")
    #expect(routine.steps[3].times == 2 && routine.steps[3].restBetween == .seconds(5))
    #expect(routine.sources == ["S134"])
  }

  @Test("both kinds of quotes can hold text that YAML would otherwise read differently")
  func quotes()
    throws
  {
    let text = try changed(
      "summary: A slow, friendly hold on the tender spot above the hip bone.",
      #"summary: "One: \"a slow\" hold # no comment""#)
    #expect(try read(text).summary == #"One: "a slow" hold # no comment"#)
    let single = try changed("title: A second spot, lighter", "title: 'It''s: lighter'")
    #expect(try read(single).steps[2].title == "It's: lighter")
  }

  @Test(
    "the id is the last part of the path without its extension",
    arguments: [
      ("a/b/outer-hip.yaml", "outer-hip"), ("outer-hip.yaml", "outer-hip"), ("x", "x"),
      ("/abs/2nd-part.yaml", "2nd-part"),
    ])
  func ids(file: String, id: String) throws {
    #expect(routineID(ofFile: file).text == id)
    #expect(try read(designExample, file: file).id.text == id)
  }
}
