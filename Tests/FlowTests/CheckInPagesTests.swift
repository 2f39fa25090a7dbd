import Coach
import Flow
import TestSupport
import Testing

/// The pages of a first check-in and of a daily one (clinical.md, A.20).
@Suite struct CheckInPagesTests {
  private let screening = Fixtures.library.screening

  /// The numbered pages that a first check-in shows: pages on one screen count once.
  private func numbered(_ answers: Answers) -> [String] {
    var driver = Driver()
    driver.checkIn(answers)
    let pages = driver.answered.compactMap { id in screening.pages.first { $0.id == id } }
    return pages.filter { !$0.isFollowUp && $0.isScreening }
      .reduce(into: []) { units, page in
        let unit = page.together ?? page.id.text
        if !units.contains(unit) { units.append(unit) }
      }
  }

  @Test("a first check-in has 12 pages, and 11 if the place that hurts has no lines of its own")
  func first() {
    #expect(
      numbered(Fixtures.answers()) == [
        "about-you", "place", "story", "now-signs", "nerve-signs", "injury-illness-limb",
        "tummy-signs", "that-place", "weeks-signs", "bones-devices", "blood-illness",
        "medicines-skin",
      ])
    let tummy = numbered(Fixtures.answers().with(.place, .chosen(["tummy"])))
    #expect(tummy.count == 11 && !tummy.contains("that-place"))
    let nowhere = numbered(Fixtures.answers().with(.place, .chosen([])))
    #expect(nowhere.count == 12, "without a place, all lines are shown (M9)")
  }

  @Test("without a place, the story of the pain is not asked, but how bad it is")
  func nowhere() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(.place, .chosen([])))
    #expect(!driver.answered.contains("since") && !driver.answered.contains("start"))
    #expect(driver.answered.contains("pain"))
  }

  /// Each line of the daily page, and the page that it stands for.
  private static let today: [(line: Question.ID, page: QuestionPage.ID)] = [
    ("today-chest", "now-signs"), ("today-brain", "now-signs"), ("today-saddle", "nerve-signs"),
    ("today-limbs", "nerve-signs"), ("today-injury", "injury-illness-limb"),
    ("today-fever", "injury-illness-limb"), ("today-swollen", "injury-illness-limb"),
    ("today-tummy", "tummy-signs"), ("today-mind", "now-signs"),
  ]

  @Test("a tick of a daily check-in opens the page it stands for at once", arguments: today)
  func opens(_ line: Question.ID, _ page: QuestionPage.ID) {
    for answer in [Answer.yes, .notSure] {
      var driver = Driver()
      driver.checkIn()
      driver.send(.home)
      driver.now = .seconds(3600)
      driver.send(.checkIn)
      driver.answerPage(Fixtures.answers().with(line, answer))
      // The pain comes before the tummy if that is not sure.
      if answer == .yes || page != "tummy-signs" { #expect(driver.page?.id == page) }
      driver.answerAll(Fixtures.answers())
      #expect(driver.answered.contains(page) && driver.answered.last == "anything-else")
      #expect(driver.flow.route.name == "suggestions")
    }
  }

  @Test("a weaker arm or leg of a daily check-in can be told, wherever it hurts")
  func weakerLimb() {
    for (sign, advice) in [("arm-weaker", Advice.sameDay), ("numbness-spreading", .sameDay)]
      as [(Question.ID, Advice)]
    {
      for place in ["low-back-left", "shoulder-left", "tummy"] {
        let answers = Fixtures.answers().with(.place, .chosen([place]))
        var driver = Driver()
        driver.checkIn(answers)
        driver.send(.home)
        driver.now = .seconds(3600)
        driver.send(.checkIn)
        driver.answerAll(answers.with("today-limbs", .yes).with(sign, .yes))
        #expect(driver.flow.history.checkIn?.advice == advice, "\(sign), \(place)")
      }
    }
  }

  @Test("both pages that confusion or thoughts of harm stand for are opened")
  func mind() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.home)
    driver.now = .seconds(3600)
    driver.checkIn(Fixtures.answers().with("today-mind", .yes).with("unsafe", .yes))
    #expect(driver.answered.contains("injury-illness-limb"))
    #expect(driver.flow.history.checkIn?.rules.contains("RF-PSY-2") == true)
    #expect(driver.flow.history.checkIn?.advice == .emergency)
  }

  @Test("tools, minutes and technique are asked only from the suggestions, and lead back to them")
  func preferences() throws {
    for (id, answer) in [
      (.minutes, .chosen(["10"])), (.tools, .chosen(["towel"])), (.technique, .chosen(["shiatsu"])),
    ] as [(Question.ID, Answer)] {
      var driver = Driver()
      let index = try #require(screening.pages.firstIndex { $0.questions[0].id == id })
      driver.send(.changePage(index))
      #expect(driver.flow.route == .home)
      driver.checkIn()
      #expect(!driver.answered.contains(screening.pages[index].id))
      let suggestions = driver.flow.route
      driver.send(.changePage(index))
      #expect(driver.page?.questions[0].id == id)
      driver.send(.back)
      #expect(driver.flow.route.name == "suggestions")
      #expect(driver.flow.route.answers == suggestions.answers)
      driver.send(.changePage(index))
      let effects = driver.send(.answer([id: answer]))
      #expect(driver.flow.route.name == "suggestions")
      #expect(driver.flow.route.answers?[id] == answer)
      #expect(effects.finished.map(\.advice) == [.selfCare])
    }
  }

  @Test(
    "advice to call the maternity unit ends the check-in once the signs of the day are asked about")
  func maternity() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().pregnant().with("tightenings", .yes))
    #expect(driver.answered.last == "tummy-signs")
    #expect(driver.flow.history.checkIn?.advice == .maternity)
  }

  @Test("an emergency in a list behind the advice to call the maternity unit is still asked about")
  func maternityEmergency() {
    let bleeding = Fixtures.answers().pregnant().with("pregnancy-bleeding", .yes)
    for (severe, advice) in [(Answer.no, Advice.maternity), (.yes, .emergency)] {
      var driver = Driver()
      driver.checkIn(bleeding.with("faint-or-severe", severe))
      #expect(driver.flow.history.checkIn?.advice == advice)
    }
  }

  @Test("chest pain waits for its list, which may lower it")
  func chestPain() {
    for (more, advice) in [("chest-gone", Advice.sameDay), ("chest-heavy", .emergency)]
      as [(Question.ID, Advice)]
    {
      var driver = Driver()
      driver.send(.checkIn)
      let answers = Fixtures.answers().with("chest-pain", .yes).with(more, .yes)
      driver.answerAll(answers, until: "chest-kind")
      #expect(driver.page?.id == "chest-kind")
      driver.answerAll(answers)
      #expect(driver.flow.history.checkIn?.advice == advice)
    }
  }

  @Test("leaving in an opened list counts it as not sure")
  func leftOpen() {
    for (sign, page, advice) in [
      ("effort-ache", "effort-kind", .emergency), ("chest-pain", "chest-kind", .emergency),
      ("weak-foot", "foot-kind", .sameDay), ("growing-bruise", "bruise-details", .sameDay),
    ] as [(Question.ID, QuestionPage.ID, Advice)] {
      var driver = Driver()
      driver.send(.checkIn)
      driver.answerAll(Fixtures.answers().with(sign, .yes), until: page)
      #expect(driver.page?.id == page)
      driver.send(.home)
      #expect(driver.flow.route.name == "advice", "\(sign)")
      #expect(driver.flow.history.checkIn?.advice == advice, "\(sign)")
    }
  }

  @Test("leaving the check-in for slow breathing with advice does not lead past its questions")
  func leftForComfort() {
    var driver = Driver()
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    driver.answerAll(Fixtures.answers().with("weight-loss", .yes), until: "bones-devices")
    driver.send(.home)
    #expect(driver.flow.route.name == "advice")
    #expect(driver.flow.history.checkIn?.advice == .soon)
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    #expect(driver.page?.id == "bones-devices")
  }
}
