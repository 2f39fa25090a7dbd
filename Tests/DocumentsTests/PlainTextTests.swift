import Documents
import Coach
import TestSupport
import Testing

/// Values as plain text, compared in full with the text here or in Drawings/.
@Suite("Plain text") struct PlainTextTests {
  @Test("a list has one line for each routine, with the titles aligned") func list() {
    #expect(
      PlainText.list(Sample.library.routines) == """
        low-back-glide  Low-back glide (Swedish, 3 min)
        hold            Hold (trigger point, 2 min)
        """)
  }

  @Test("the text of a routine has its doses, its steps with the closing rest, and its sources")
  func routine() {
    expectDrawing(PlainText.routine(Sample.glide, Sample.library, drawings: .ascii), "routine")
  }

  @Test("a routine without a note or sources has no empty sections") func shortRoutine() {
    #expect(
      PlainText.routine(Sample.hold, Sample.library, drawings: .ascii) == """
        Hold

        A hold.

        Technique: trigger point
        Length:    2 min
        Position:  against a wall
        Tools:     tennis ball, towel
        Works on:  upper outer buttock
        Pressure:  up to 4 out of 10
        Offered:   for back pain up to 5 out of 10; time since it began: after week 12

        1. Hold, 20 to 60 s, until the muscle lets go, starts at 0:00
           Lean in.

        2. Closing rest, 60 s, starts at 1:00
           Rest and breathe slowly. Rate your back pain again, from 0 to 10.
        """)
  }

  @Test("the text of a routine has its breath, cue profile and waits if they are unusual")
  func pace() {
    let text = PlainText.routine(Sample.calm, Sample.library, drawings: .ascii)
    #expect(
      text.contains(
        """
        Offered:   for back pain up to 5 out of 10; time since it began: after week 12
        Breath:    5 s in, 8 s out
        Cues:      gentle

        """))
    #expect(
      text.contains(
        """
        1. Notice how it feels, 20 s, starts at 0:00
           Sit down.

        2. Press, 2 x 10 s each side, starts at 0:20
           Press.
           Waits for a key press before it starts.

        3. Closing rest
        """))
  }

  @Test("the timeline shows the wait before a step once, on a line that takes no time")
  func waitInTimeline() {
    #expect(
      PlainText.timeline(Sample.calm, limits: Sample.library.doses) == """
        -0:05  5 s   get-ready  -      Notice how it feels
        0:00   20 s  check-in   -      Notice how it feels
        0:20   0 s   wait       -      Press
        0:20   10 s  press      left   Press
        0:30   10 s  press      left   Press
        0:40   10 s  press      right  Press
        0:50   10 s  press      right  Press
        1:00   60 s  close      -      Closing rest
        2:00  end
        """)
  }

  @Test("a question is shown with its possible answers and when it is asked") func questions() {
    let scale = (0...10).map { "\($0)" }.joined(separator: ", ")
    #expect(
      PlainText.questions(Sample.library.screening) == """
          adult: Are you 18?
            yes-no: yes, no
            asked: always

        Is any of this new?
          fever: Fever
            tick: yes, no, not-sure
            asked: always
          rested: Rested
            tick: yes, no, not-sure, prefer-not-to-say
            asked: always

          worse: Is it worse?
            yes-no: yes, no
            asked: any of (fever, rested is no)

          since: Since when?
            choice: weeks, longer
            asked: always

          pain: How much?
            scale: \(scale)
            asked: always
        """)
  }

  @Test(
    "advice against massage has its title in capitals, then what to do, why, and the safety net")
  func advice() throws {
    expectDrawing(
      PlainText.outcome(advice: try Sample.advice(fever: .yes), Sample.library), "advice")
  }

  @Test("a reason based on `not sure` is marked as such") func notSure() throws {
    let text = PlainText.outcome(advice: try Sample.advice(fever: .notSure), Sample.library)
    #expect(text.contains("  - a fever (not sure)\n"))
  }

  @Test("suggestions come with benefits and caveats, then what is left out and why")
  func suggestions() throws {
    expectDrawing(
      PlainText.outcome(suggestions: try Sample.suggestions(pain: 6), Sample.library), "suggestions"
    )
  }
}
