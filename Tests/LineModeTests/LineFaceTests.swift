import LineMode
import Text
import Coach
import Flow
import TestSupport
import Testing

/// The application in line mode: what is shown, and what can be typed.
@Suite struct LineFaceTests {
  /// The application driven by typed lines, with what it says.
  private struct Conversation {
    private(set) var flow: Flow
    private(set) var effects: [Flow.Effect] = []
    private var face = LineFace()
    var now: Duration = .zero

    init(_ history: History = History(), ownTools: [Tool]? = nil) {
      flow = Flow(Flow.Configuration(ownTools: ownTools))
      _ = flow.reduce(.libraryLoaded(Fixtures.library), at: Moment(now))
      _ = flow.reduce(.journalOpened(history), at: Moment(now))
    }

    /// Types a line and returns what is shown next.
    @discardableResult
    mutating func type(_ line: String) -> String {
      switch face.read(line, in: flow) {
      case .event(let event):
        effects += flow.reduce(event, at: Moment(now))
        return said
      case .say(let lines): return lines.joined(separator: "\n")
      }
    }

    /// Types a line and returns the one-line reply, or an empty string.
    mutating func reply(to line: String) -> String {
      let before = flow.route
      type(line)
      return face.reply(from: before, to: flow.route) ?? ""
    }

    var said: String { face.lines(of: flow).joined(separator: "\n") }

    /// Answers harmlessly until the check-in ends or a page is reached.
    mutating func answer(until goal: QuestionPage.ID? = nil, pages: Int = 80) {
      for _ in 0..<pages {
        guard case .checkIn(let checkIn) = flow.route else { break }
        let page = Fixtures.library.screening.pages[checkIn.page]
        if page.id == goal { return }
        switch page.questions[0].kind {
        case .yesNo: type("yes")
        case .tick: type("none")
        case .scale: type("4")
        case .read: type("")
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

  /// The lines from home to the first page of signs.
  private static let toTicks = ["1", "yes", "2", "1", "none", "0"]

  @Test("the main job, from the first line to the rating")
  func mainJob() {
    var conversation = Conversation()
    #expect(conversation.said.contains("1. Start: a few safety questions"))
    conversation.type("1")
    #expect(conversation.said.contains("strange symptoms.\nyes or no?"))
    conversation.answer()
    #expect(
      conversation.said.hasPrefix("For you now: lower back, left · 4 of 10.\n")
        && conversation.said.contains("\n1. "))
    #expect(conversation.type("left").contains("No myofascial release"))
    conversation.type("1")
    #expect(conversation.said.contains("Steps:"))
    conversation.type("softer")
    conversation.type("begin")
    #expect(conversation.said.contains("Playing "))
    #expect(conversation.type("status").contains("step 1 of"))
    conversation.play()
    #expect(
      conversation.said.contains(
        "How is your pain now?\nIt was 4 out of 10 before.\n0 none, 5 strong but bearable, 10 worst\nSaved."
      ))
    conversation.type("3 Warm and  loose")
    #expect(conversation.effects.contains(.rate(pain: 3, note: "Warm and loose")))
    #expect(conversation.said.contains("\nToday: "))
    conversation.type("q")
    #expect(conversation.effects.last == .quit)
  }

  @Test("a pause is announced, and each change gets a one-line reply")
  func answered() {
    var conversation = Conversation()
    conversation.type("1")
    conversation.answer()
    conversation.type("1")
    #expect(conversation.reply(to: "softer").hasPrefix("Now: "))
    #expect(conversation.reply(to: "sides").hasSuffix("RIGHT side first."))
    conversation.type("begin")
    #expect(conversation.reply(to: "pause") == "Paused. Press Enter to resume.")
    #expect(conversation.reply(to: "") == "Resumed.")
    #expect(
      conversation.reply(to: "pressure 1")
        == "From now on, keep the pressure at 1 out of 10 or less.")
    #expect(conversation.reply(to: "cues quiet") == "Cues: quiet.")
    #expect(conversation.type("pressure 11").contains("isn't valid here"))
    #expect(conversation.type("steps").contains("2. "))
    conversation.type("jump 2")
    #expect(conversation.type("status").contains("step 2 of"))
    conversation.type("!")
    #expect(conversation.said.contains("What is wrong? Paused at "))
    #expect(conversation.type("back").contains("Paused. Press Enter to resume."))
  }

  @Test("a session ends only after stop is typed twice, and resumes after an empty line")
  func stop() {
    var conversation = Conversation()
    conversation.type("1")
    conversation.answer()
    conversation.type("1")
    conversation.type("begin")
    let question = "Stop here? Type stop again to end, or press Enter to carry on."
    #expect(conversation.type("stop") == question)
    #expect(conversation.type("") == "Resumed.")
    #expect(conversation.type("stop") == question)
    #expect(conversation.type("status").contains("step 1 of"))
    #expect(conversation.type("stop") == question)
    guard case .playing = conversation.flow.route else {
      Issue.record("the session has ended")
      return
    }
    conversation.type("pause")
    #expect(
      conversation.type("stop")
        == "Stop here? Type stop again to end, or press Enter to stay paused.")
    #expect(conversation.type("") == "Paused. Press Enter to resume.")
    conversation.type("stop")
    conversation.type("stop")
    #expect(conversation.flow.route == .home, "nothing was done yet")
  }

  @Test("what is written to a file is what line mode shows, but for what can be typed there")
  func print() throws {
    var conversation = Conversation(
      History(checkIn: CheckInRecord(at: .zero, advice: .soon, rules: ["HELD-SOON"])))
    conversation.type("1")
    let told = conversation.said.split(separator: "\n").map(String.init)
    conversation.type("print")
    guard case .putOnPaper(let text)? = conversation.effects.last else {
      Issue.record("nothing is printed: \(told)")
      return
    }
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).map(String.init) }
    let lines = told.dropLast().filter { !$0.hasPrefix("Type ") }
    #expect(words(text) == words(lines.joined(separator: "\n")))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 74 })
    #expect(!text.contains("\n\n\n"))
  }

  @Test("an empty line keeps a page's initial answer, and pain and signs have none")
  func initialAnswers() {
    var conversation = Conversation(ownTools: [.tennisBall])
    conversation.type("1")
    conversation.answer(until: "where")
    #expect(!conversation.said.contains("Press Enter to keep"))
    #expect(!conversation.type("").contains("An empty line"), "an empty line must not answer")
    conversation.type("1")
    #expect(conversation.type("back").contains("Press Enter to keep: "))
    conversation.type("")
    conversation.answer()
    conversation.type("tools")
    #expect(conversation.said.contains("\nPress Enter to keep: A tennis ball"))
    conversation.type("")
    guard case .suggestions(let suggestions) = conversation.flow.route else {
      Issue.record("not at the suggestions: \(conversation.said)")
      return
    }
    #expect(suggestions.checkIn.answers[.tools] == .chosen(["tennis-ball"]))

    // Only places and preferences are remembered from one check-in to the next.
    conversation.type("home")
    // The first entry leads back to the suggestions.
    conversation.type("2")
    conversation.answer(until: "pain-today")
    #expect(conversation.said.contains("Mark each place. Lower back, left"))
    #expect(!conversation.said.contains("Press Enter to keep"))
    conversation.type("other")
    var kept: Set<QuestionPage.ID> = []
    for _ in 0..<80 {
      guard case .checkIn(let checkIn) = conversation.flow.route else { break }
      let page = Fixtures.library.screening.pages[checkIn.page]
      if conversation.said.contains("Press Enter to keep") {
        kept.insert(page.id)
        #expect([.choice, .choices].contains(page.questions[0].kind), "\(page.id)")
      }
      conversation.answer(pages: 1)
    }
    #expect(kept.contains("where-today"))
  }

  @Test("a danger sign leads to what to do, and nothing can be played")
  func danger() {
    var conversation = Conversation()
    conversation.type("1")
    conversation.answer(until: "nerve-signs")
    conversation.type("1 9?")
    conversation.answer()
    #expect(conversation.said.contains("Call your local emergency number"))
    #expect(conversation.said.contains(" (not sure)\n"))
    #expect(conversation.said.contains("You were not sure about this. Please read it again:"))
    for line in ["1", "begin", "breathe", ""] {
      conversation.type(line)
      guard case .advice = conversation.flow.route else {
        Issue.record("\(line) leads elsewhere")
        return
      }
    }
    conversation.type("change")
    guard case .checkIn = conversation.flow.route else {
      Issue.record("change does not lead back to the check-in")
      return
    }
  }

  @Test("a symptom stops the session or makes it lighter, as on the screen")
  func hurts() {
    var conversation = Conversation()
    conversation.type("1")
    conversation.answer()
    conversation.type("1")
    conversation.type("begin")
    #expect(conversation.type("!").contains("tool away.\nToo strong\n1. Just too strong"))
    #expect(conversation.type("99").contains("isn't valid here"))
    conversation.type("3")
    #expect(
      conversation.said.hasPrefix("Stopped.\n") && conversation.said.contains("You said: Sharp")
        && conversation.said.contains("Get emergency help"))
    conversation.type("")
    guard case .after = conversation.flow.route else {
      Issue.record("the session is not rated")
      return
    }
  }

  @Test("on every page ? lists what can be typed, and invalid input shows what is allowed")
  func help() {
    let places: [(String, [String])] = [
      ("home", []), ("check-in", ["1"]), ("ticks", Self.toTicks), ("library", ["2"]),
      ("timers", ["3"]), ("activities", ["5"]),
    ]
    for (name, lines) in places {
      var conversation = Conversation()
      for line in lines { conversation.type(line) }
      let before = conversation.flow.route
      let help = conversation.type("?")
      let isWhole = help.contains("again: show this page again.") && help.contains("chest pain")
      #expect(isWhole, "\(name)")
      let wrong = conversation.type("nonsense indeed")
      #expect(wrong.hasPrefix("“nonsense indeed” isn't valid here.\n"), "\(name)")
      #expect(conversation.type("again") == conversation.said, "\(name)")
      #expect(conversation.flow.route == before, "\(name)")
    }
  }

  @Test("a timer is typed as it is written, with the mistake named, and changed by its number")
  func timers() {
    var conversation = Conversation()
    conversation.type("3")
    #expect(conversation.type("new").contains("New timer: practice timer."))
    #expect(conversation.type("Calf: hold 1:30").contains("Column 6: a time needs units"))
    #expect(conversation.type("tabata: hold 5s").contains("There is a timer called tabata."))
    #expect(conversation.type("calf").contains("isn't valid here"))
    #expect(conversation.type("back").hasPrefix("Timers: "))
    #expect(conversation.type("edit 1").contains("isn't valid here"))
  }

  @Test("back, why and home do what they say")
  func moves() {
    var conversation = Conversation()
    conversation.type("1")
    conversation.answer(until: "nerve-signs")
    #expect(conversation.type("why").contains("Nerves at the base of the spine"))
    #expect(conversation.type("back").contains("Today, or with this pain"))
    #expect(conversation.type("home").contains("1. Continue: your check-in · 4 of 12"))
    #expect(conversation.type("1").contains("Today, or with this pain"))
  }

  @Test(
    "invalid and out-of-range numbers answer nothing",
    arguments: [
      "0", "99", "1 99", "a", "1,,x", "-1", "1.5", "?", "",
    ])
  func numbers(_ line: String) {
    var conversation = Conversation()
    for line in Self.toTicks { conversation.type(line) }
    let before = conversation.flow.route
    conversation.type(line)
    #expect(conversation.flow.route == before)
  }

  @Test("no line contains an escape or any other character that a terminal would act on")
  func plain() {
    var conversation = Conversation()
    for line in Self.toTicks + ["?", "why", "home", "2", "home", "4", "home", "5"] {
      let said = conversation.type(line) + conversation.said
      #expect(!said.unicodeScalars.contains { $0 != "\n" && $0.isTerminalUnsafe }, "\(line)")
    }
  }

  @Test("the diary in line mode: the morning after, activities and progress")
  func diary() {
    let record = SessionRecord(
      routine: "x", title: "X", technique: .swedish, ending: .finished, active: .seconds(300),
      parts: [], painBefore: 4, painAfter: 3)
    var conversation = Conversation(
      History(
        checkIn: CheckInRecord(at: .zero, advice: .selfCare),
        past: RecentHistory(morning: Morning(id: "a", record: record, daysAgo: 1))))
    _ = conversation.type("home")
    var flow = conversation.flow
    _ = flow.reduce(.askMorning, at: Moment(.zero))
    var face = LineFace()
    let asked = face.lines(of: flow).joined(separator: "\n")
    #expect(asked.contains("when you woke up?\n"))
    #expect(asked.contains("\nYesterday: X, 5 min, pain 4 to 3.\n"))
    guard case .event(.rateMorning(pain: 2)) = face.read("2", in: flow) else {
      Issue.record("2 does not answer")
      return
    }
    conversation.type("5")
    #expect(conversation.type("sit=11").contains("isn't valid here"))
    conversation.type("Sit through a film = 4, run=7")
    let entered = [Activity(name: "Sit through a film", score: 4), Activity(name: "run", score: 7)]
    #expect(conversation.effects.contains(.log(DiaryEntry(activities: entered))))
    conversation.type("4")
    #expect(conversation.effects.contains(.readProgress(Period(last: CalendarDay(0), days: 21))))
  }
}
