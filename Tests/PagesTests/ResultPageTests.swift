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

  @Test("the first four suggestions stand under a heading of their own")
  func first() throws {
    var faces = Faces()
    faces.checkIn()
    guard case .suggestions(let suggestions) = faces.flow.route else { return }
    let all = suggestions.recommendations.suggestions.map(\.routine.title)
    let lists = try #require(faces.flow.page).blocks.compactMap { block -> Choice? in
      if case .choice(let choice) = block { choice } else { nil }
    }
    #expect(lists.flatMap(\.items).map(\.title) == all)
    for shown in [faces.screen(), faces.lines()] {
      let places = [
        "First choices: 4 of \(all.count)", all[3], "More that suit you: \(all.count - 4)", all[4],
        texts.safetyNetSigns[0],
      ].map { shown.ranges(of: Faces.words($0)).first?.lowerBound }
      #expect(places.compactMap { $0 }.count == 5)
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }
  }

  @Test("advice that is read again says what was told and what to say on the phone, and when")
  func readAgain() {
    var faces = Faces()
    faces.checkIn(Fixtures.answers().telling("chest-pain"))
    guard case .advice(let advice) = faces.flow.route else { return }
    let reasons = advice.checkIn.assessment.reasons.map(\.say)
    let say = texts.text(for: advice.checkIn.assessment).say
    faces.send(.home)
    #expect(
      faces.missing(["Read it again", "what you told us, and what to say on the phone"]) == [])
    faces.now = .days(1)
    faces.send(.readAdvice)
    #expect(
      faces.missing(
        say + reasons
          + ["On the phone", "“My signs are: \(reasons.joined(separator: "; ")).”"]
          + ["from Thursday 1 January, 00:00"]) == [])
    #expect(faces.screen().contains("Press c to check in again, if something has changed"))
    #expect(faces.lines().contains("Type check to check in again, if something has changed"))
    #expect(!faces.screen().contains("change an answer"))
  }

  @Test("a sign during a session is said on the phone, too")
  func symptom() {
    var faces = Faces()
    faces.checkIn()
    faces.send(.choose(Fixtures.routine("seated-low-back-glide")))
    faces.send(.begin)
    faces.play(until: .seconds(60))
    faces.send(.command(.hurts))
    faces.send(.hurt("chest"))
    var later = Faces(faces.flow.history)
    later.send(.readAdvice)
    let label = Fixtures.library.hurts.first { $0.id == "chest" }?.label ?? ""
    #expect(later.missing([label, "“My signs are: \(label).”"]) == [])
  }
}
