import Coach
import Flow
import Pages
import TestSupport
import Testing

/// The check-in asks the same questions in both faces.
@Suite struct CheckInPageTests {
  private let texts = Fixtures.library.texts

  /// At a page of the first check-in.
  private func at(_ id: QuestionPage.ID) -> Faces {
    var faces = Faces()
    faces.send(.checkIn)
    faces.answer(until: id)
    return faces
  }

  @Test("the introduction and how pressure feels come with consent, and only there")
  func introductions() {
    #expect(at("consent").missing(texts.firstRun + texts.session) == [])
    #expect(at("pain").missing(texts.firstRun).count == 2 * texts.firstRun.count)
    #expect(at("pain").missing(texts.session).count == 2 * texts.session.count)
  }

  @Test("a line that can be skipped is labelled, and progress through the check-in is shown")
  func ticks() {
    let faces = at("nerve-signs")
    let questions =
      Fixtures.library.screening.pages.first { $0.id == "nerve-signs" }?
      .questions ?? []
    let skippable = questions.filter { $0.kind == .tick(skippable: true) }
    #expect(!skippable.isEmpty)
    let corner = faces.flow.page?.corner ?? ""
    #expect(corner == "5 of 12")
    #expect(
      faces.missing(
        questions.map(\.text) + skippable.map { $0.text + " (you can skip this one)" } + [corner])
        == [])
  }

  @Test("an empty line keeps the earlier answer, which is marked on the screen")
  func kept() {
    var faces = at("since")
    let since = Fixtures.library.screening.question(.since)?.choices ?? []
    faces.send(.answer([.since: .chosen([since[2].id])]))
    faces.send(.back)
    #expect(faces.lines().contains("Press Enter to keep: \(since[2].text)"))
    #expect(faces.screen().contains("> 3 \(since[2].text)"))
  }

  @Test("who helps is told to fit what was ticked: both texts if nothing was ticked below the line")
  func helpline() {
    for hurt in [Answer.yes, .notSure, .no] {
      var faces = Faces()
      faces.send(.checkIn)
      let answers = Fixtures.answers().with("not-safe", .yes).with("hurt-by-someone", hurt)
      faces.answer(answers, until: "helpline")
      #expect(faces.missing(texts.helpline) == [], "\(hurt)")
      #expect(faces.missing(texts.crisis.say).isEmpty == (hurt != .yes), "\(hurt)")
    }
  }

  @Test("every answer other than no is reviewed before the result")
  func review() {
    var faces = Faces()
    faces.send(.checkIn)
    for _ in Fixtures.library.screening.pages {
      guard case .checkIn(let checkIn) = faces.flow.route else { break }
      let questions = Fixtures.library.screening.pages[checkIn.page].questions
      let answers = Fixtures.answers()
      faces.send(.answer(questions.reduce(into: [:]) { $0[$1.id] = answers.orHarmless($1) }))
    }
    guard case .review = faces.flow.route else {
      Issue.record("\(faces.flow.routeName)")
      return
    }
    #expect(
      faces.missing([
        "Is this right?", "Where does it hurt? Mark each place.", "Lower back, left",
        "4 out of 10",
        "You answered no to all the other questions.", "to go back to those questions.",
      ]) == [])
  }

  @Test("! says all that the advice for an emergency says, but not that an answer told of it")
  func emergency() throws {
    let asked = try #require(texts.advice[.emergency]?.say)
    #expect(Array(texts.emergencyUnasked.dropLast()) == Array(asked.dropLast()))
    #expect(texts.emergencyUnasked.last?.hasSuffix("Someone has to look now.") == true)
    #expect(!texts.emergencyUnasked.joined().contains("our answers"))
    let page = try #require(at("age").flow.page?.command("!"))
    guard case .page(let over) = page.does, case .callout(let say)? = over.blocks.first else {
      Issue.record("no page")
      return
    }
    #expect(say == texts.emergencyUnasked)
    let screen = at("age").screen(.character("!"))
    let shown = texts.emergencyUnasked + texts.safetyNetSigns
    #expect(shown.allSatisfy { screen.contains(Faces.words($0)) })
  }

  @Test("in a daily check-in, e asks again what was taken over, from the answer that it had")
  func changed() throws {
    var faces = Faces()
    faces.checkIn()
    faces.send(.home)
    faces.now = .days(1)
    faces.send(.checkIn)
    faces.answer(until: "pain-today")
    faces.send(.change)
    for _ in 0..<4 {
      guard case .checkIn(let checkIn) = faces.flow.route else { break }
      let page = Fixtures.library.screening.pages[checkIn.page]
      if page.id == "pain-today" { return }
      for block in try #require(faces.flow.page).blocks {
        switch block {
        case .choice(let choice):
          let begun = try #require(choice.begun, "\(page.id)")
          let id = page.questions[0].choices[begun].id
          #expect(id == (page.questions[0].id == .since ? "weeks" : "same"), "\(page.id)")
        case .ticks(let ticks):
          #expect(ticks.begun.keys.map { page.questions[0].choices[$0].id } == ["low-back-left"])
        default: break
        }
      }
      #expect(faces.lines().contains("Press Enter to keep"), "\(page.id)")
      let answers = Fixtures.answers()
      faces.send(.answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers.orHarmless($1) }))
    }
    Issue.record("the pain is not asked")
  }
}
