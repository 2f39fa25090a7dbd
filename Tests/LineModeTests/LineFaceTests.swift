import LineMode
import Text
import Coach
import Flow
import TestSupport
import Testing

/// The application in lines: what is said, and what can be typed.
@Suite struct LineFaceTests {
  /// The application, driven by lines, with all that it says.
  private struct Talk {
    private(set) var flow: Flow
    private(set) var effects: [Flow.Effect] = []
    private var face = LineFace()
    var now: Duration = .zero

    init(_ history: History = History(), ownTools: [Tool]? = nil) {
      flow = Flow(Flow.Configuration(ownTools: ownTools))
      _ = flow.reduce(.libraryLoaded(Fixtures.library), at: Moment(now))
      _ = flow.reduce(.journalOpened(history), at: Moment(now))
    }

    /// Types a line; returns what is said to it.
    @discardableResult
    mutating func type(_ line: String) -> String {
      switch face.read(line, in: flow) {
      case .event(let event):
        effects += flow.reduce(event, at: Moment(now))
        return said
      case .say(let lines): return lines.joined(separator: "\n")
      }
    }

    /// Types a line; returns the line that answers it, or nothing.
    mutating func typeAndHear(_ line: String) -> String {
      let before = flow.route
      type(line)
      return face.reply(from: before, to: flow.route) ?? ""
    }

    var said: String { face.lines(of: flow).joined(separator: "\n") }

    /// Answers harmlessly until something else is said, or a page is reached.
    mutating func answer(until goal: QuestionPage.ID? = nil, pages: Int = 80) {
      for _ in 0..<pages {
        guard case .checkIn(let checkIn) = flow.route else { break }
        let page = Fixtures.library.screening.pages[checkIn.page]
        if page.id == goal { return }
        switch page.questions[0].kind {
        case .yesNo: type("yes")
        case .tick: type("none")
        case .scale: type("4")
        case .choice: type(page.id == "since" || page.id == "minutes" ? "3" : "1")
        case .choices: type(page.id == "where" ? "1" : "none")
        }
      }
      if case .review = flow.route { type("yes") }
    }

    mutating func play() {
      while let wake = flow.wake {
        now = wake
        effects += flow.reduce(.player(.tick), at: Moment(now))
      }
    }
  }

  @Test("the main job, from the first line to the rating")
  func mainJob() {
    var talk = Talk()
    #expect(talk.said.contains("1. Check in"))
    talk.type("1")
    #expect(talk.said.contains("Are you 18 or older?\nyes or no?"))
    talk.answer()
    #expect(talk.said.hasPrefix("For you now: pain 4/10.\n") && talk.said.contains("\n1. "))
    #expect(talk.type("left").contains("no deep tissue"))
    talk.type("1")
    #expect(talk.said.contains("Steps:"))
    talk.type("softer")
    talk.type("begin")
    #expect(talk.said.contains("Playing "))
    #expect(talk.type("status").contains("step 1 of"))
    talk.play()
    #expect(
      talk.said.contains(
        "How is your back pain now?\n0 none, 5 strong but bearable, 10 worst\nSaved.\nIt was 4 out of 10 before."
      ))
    talk.type("3 Warm and  loose")
    #expect(talk.effects.contains(.rate(pain: 3, note: "Warm and loose")))
    #expect(talk.said.contains("\nToday: "))
    talk.type("q")
    #expect(talk.effects.last == .quit)
  }

  @Test("what stands still says so, and what is changed is answered in a line")
  func answered() {
    var talk = Talk()
    talk.type("1")
    talk.answer()
    talk.type("1")
    #expect(talk.typeAndHear("softer").hasPrefix("Now: "))
    #expect(talk.typeAndHear("sides").hasSuffix("RIGHT side first."))
    talk.type("begin")
    #expect(talk.typeAndHear("pause") == "Paused. Press Enter to resume.")
    #expect(talk.typeAndHear("") == "Resumed.")
    #expect(
      talk.typeAndHear("pressure 1") == "From now on, keep the pressure at 1 out of 10 or less.")
    #expect(talk.typeAndHear("cues quiet") == "Cues: quiet.")
    #expect(talk.type("pressure 11").contains("isn't valid here"))
    #expect(talk.type("steps").contains("2. "))
    talk.type("jump 2")
    #expect(talk.type("status").contains("step 2 of"))
    talk.type("!")
    #expect(talk.said.contains("What's wrong?"))
    #expect(talk.type("back").contains("Paused. Press Enter to resume."))
  }

  @Test("a session ends only when that was typed twice, and goes on after an empty line")
  func stop() {
    var talk = Talk()
    talk.type("1")
    talk.answer()
    talk.type("1")
    talk.type("begin")
    let question = "Stop here? Type stop again to end, or press Enter to carry on."
    #expect(talk.type("stop") == question)
    #expect(talk.type("") == "Resumed.")
    #expect(talk.type("stop") == question)
    #expect(talk.type("status").contains("step 1 of"))
    #expect(talk.type("stop") == question)
    guard case .playing = talk.flow.route else {
      Issue.record("it has ended")
      return
    }
    talk.type("stop")
    #expect(talk.flow.route == .home, "nothing was done yet")
  }

  @Test("an empty line keeps what a page begins with, and pain and signs begin with nothing")
  func begun() {
    var talk = Talk(ownTools: [.tennisBall])
    talk.type("1")
    talk.answer(until: "where")
    #expect(!talk.said.contains("Press Enter to keep"))
    #expect(!talk.type("").contains("An empty line"), "an empty line is no answer")
    talk.type("1")
    #expect(talk.type("back").contains("Press Enter to keep: "))
    talk.type("")
    talk.answer(until: "tools")
    #expect(talk.said.contains("\nPress Enter to keep: A tennis ball"))
    talk.type("")
    talk.answer()
    guard case .suggestions(let suggestions) = talk.flow.route else {
      Issue.record("it comes to \(talk.said)")
      return
    }
    #expect(suggestions.checkIn.answers[.tools] == .chosen(["tennis-ball"]))

    // What is remembered from one check-in to the next is places and preferences, and nothing else.
    talk.type("home")
    talk.type("1")
    var kept: Set<QuestionPage.ID> = []
    for _ in 0..<80 {
      guard case .checkIn(let checkIn) = talk.flow.route else { break }
      let page = Fixtures.library.screening.pages[checkIn.page]
      if talk.said.contains("Press Enter to keep") {
        kept.insert(page.id)
        #expect([.choice, .choices].contains(page.questions[0].kind), "\(page.id)")
      }
      talk.answer(pages: 1)
    }
    #expect(kept.contains("where"))
  }

  @Test("a danger sign is told with what to do, and plays nothing")
  func danger() {
    var talk = Talk()
    talk.type("1")
    talk.type("yes")
    talk.type("yes")
    talk.type("1 3?")
    talk.answer()
    #expect(talk.said.contains("Call your local emergency number"))
    #expect(talk.said.contains("  - it is newly hard to pee, or to feel it (not sure)"))
    #expect(talk.said.contains("You were not sure about this. Please read it again:"))
    for line in ["1", "begin", "breathe", ""] {
      talk.type(line)
      guard case .advice = talk.flow.route else {
        Issue.record("\(line) leads elsewhere")
        return
      }
    }
    talk.type("change")
    guard case .checkIn = talk.flow.route else {
      Issue.record("change does not")
      return
    }
  }

  @Test("what hurts stops or eases, as on the screen")
  func hurts() {
    var talk = Talk()
    talk.type("1")
    talk.answer()
    talk.type("1")
    talk.type("begin")
    #expect(talk.type("!").contains("What's wrong?\n1. "))
    #expect(talk.type("99").contains("isn't valid here"))
    talk.type("1")
    #expect(
      talk.said.hasPrefix("Stopped.\n") && talk.said.contains("You said: Sharp")
        && talk.said.contains("Get emergency help"))
    talk.type("")
    guard case .after = talk.flow.route else {
      Issue.record("it is not rated")
      return
    }
  }

  @Test("everywhere ? tells what can be typed, and wrong input says what is allowed")
  func help() {
    let places: [(String, [String])] = [
      ("home", []), ("check-in", ["1"]), ("ticks", ["1", "yes", "yes"]), ("library", ["2"]),
      ("timers", ["3"]), ("activities", ["5"]),
    ]
    for (name, lines) in places {
      var talk = Talk()
      for line in lines { talk.type(line) }
      let before = talk.flow.route
      let help = talk.type("?")
      let isWhole = help.contains("again: show this page again.") && help.contains("chest pain")
      #expect(isWhole, "\(name)")
      let wrong = talk.type("nonsense indeed")
      #expect(wrong.hasPrefix("“nonsense indeed” isn't valid here.\n"), "\(name)")
      #expect(talk.type("again") == talk.said, "\(name)")
      #expect(talk.flow.route == before, "\(name)")
    }
  }

  @Test("back goes back, why says why, home leads home")
  func moves() {
    var talk = Talk()
    talk.type("1")
    talk.type("yes")
    talk.type("yes")
    #expect(talk.type("why").contains("nerves at the base of the spine"))
    #expect(talk.type("back").contains("I have read the safety notes."))
    #expect(talk.type("home").contains("1. Check in"))
  }

  @Test(
    "numbers that are none, twice or too high answer nothing",
    arguments: [
      "0", "99", "1 99", "a", "1,,x", "-1", "1.5", "?", "",
    ])
  func numbers(_ line: String) {
    var talk = Talk()
    talk.type("1")
    talk.type("yes")
    talk.type("yes")
    let before = talk.flow.route
    talk.type(line)
    #expect(talk.flow.route == before)
  }

  @Test("no line has an escape in it, or a character that a terminal would obey")
  func plain() {
    var talk = Talk()
    for line in ["1", "yes", "yes", "?", "why", "home", "2", "home", "4", "home", "5"] {
      let said = talk.type(line) + talk.said
      #expect(!said.unicodeScalars.contains { $0 != "\n" && $0.isTerminalUnsafe }, "\(line)")
    }
  }

  @Test("the diary in lines: the morning, activities, the progress")
  func diary() {
    let record = SessionRecord(
      routine: "x", title: "X", technique: .swedish, ending: .finished, active: .seconds(300),
      parts: [], painBefore: 4, painAfter: 3)
    var talk = Talk(
      History(past: RecentHistory(morning: Morning(id: "a", record: record, daysAgo: 1))))
    _ = talk.type("home")
    var flow = talk.flow
    _ = flow.reduce(.askMorning, at: Moment(.zero))
    var face = LineFace()
    let asked = face.lines(of: flow).joined(separator: "\n")
    #expect(asked.contains("when you woke up?\n"))
    #expect(asked.contains("\nYesterday: X, 5 min, pain 4 to 3.\n"))
    guard case .event(.rateMorning(pain: 2)) = face.read("2", in: flow) else {
      Issue.record("2 is no answer")
      return
    }
    talk.type("5")
    #expect(talk.type("sit=11").contains("isn't valid here"))
    talk.type("Sit through a film = 4, run=7")
    let told = [Activity(name: "Sit through a film", score: 4), Activity(name: "run", score: 7)]
    #expect(talk.effects.contains(.log(DiaryEntry(activities: told))))
    talk.type("4")
    #expect(talk.effects.contains(.readProgress(Period(last: CalendarDay(0), days: 21))))
  }
}
