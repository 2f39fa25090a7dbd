import Coach
import Flow
import Pages
import TestSupport
import Testing

/// Both faces show the full result of a check-in.
@Suite struct ResultPageTests {
  private let texts = Fixtures.library.texts

  @Test("suggestions come with the evidence and when to get help")
  func safetyNet() {
    var faces = Faces()
    faces.checkIn()
    #expect(faces.missing(texts.evidence + [texts.safetyNet] + texts.safetyNetSigns) == [])
  }

  @Test("advice comes with its reasons, including those the user was not sure of")
  func notSure() {
    var faces = Faces()
    faces.checkIn(Fixtures.answers().telling("cold-leg", .notSure).telling("weight-loss"))
    guard case .advice(let advice) = faces.flow.route else {
      Issue.record("\(faces.flow.routeName)")
      return
    }
    let reasons = advice.checkIn.assessment.reasons
    #expect(reasons.contains { !$0.certain } && reasons.contains(where: \.certain))
    #expect(
      faces.missing(
        reasons.map { $0.rule.say + ($0.certain ? "" : " (not sure)") } + texts.safetyNetSigns)
        == [])
  }

  @Test("an ordinary visit is advised with the suggestions, with what the user was not sure of")
  func visit() throws {
    var found = 0
    for question in Fixtures.library.screening.questions where question.isFullScreen {
      var faces = Faces()
      faces.checkIn(Fixtures.answers().telling(question.id, .notSure))
      guard case .suggestions(let suggestions) = faces.flow.route,
        suggestions.checkIn.assessment.advice == .routineVisit
      else { continue }
      found += 1
      let reasons = suggestions.checkIn.assessment.reasons.map {
        $0.say + ($0.certain ? "" : " (not sure)")
      }
      #expect(faces.missing(suggestions.say(texts) + reasons) == [], "\(question.id)")
    }
    #expect(found > 0)
  }

  @Test("every routine left out is listed with all its reasons")
  func leftOut() {
    var faces = Faces()
    faces.checkIn()
    guard case .suggestions(let suggestions) = faces.flow.route else { return }
    let ruledOut = suggestions.recommendations.ruledOut
    #expect(!ruledOut.isEmpty)
    let screen = faces.screen(.character("x")).lowercased()
    let lines = faces.lines("left").lowercased()
    for entry in ruledOut {
      for text in [entry.routine.title] + entry.by.map(\.sentence) {
        let words = Faces.words(text).lowercased()
        #expect(screen.contains(words) && lines.contains(words), "\(text)")
      }
    }
  }
}
