import Coach
import Flow
import TestSupport

/// Drives the application with events, on a clock set by the test.
struct Driver {
  private(set) var flow = Flow()
  var now: Duration
  /// The pages answered so far, in order.
  private(set) var answered: [QuestionPage.ID] = []
  let library: Library

  /// Starts at home, with the library loaded and the journal opened at `now`.
  init(
    _ library: Library = Fixtures.library, history: History = History(), now: Duration = .zero
  ) {
    self.library = library
    self.now = now
    send(.libraryLoaded(library))
    send(.journalOpened(history))
  }

  /// Sends an event to the application.
  @discardableResult
  mutating func send(_ event: Flow.Event) -> [Flow.Effect] { flow.reduce(event, at: Moment(now)) }

  /// Sends an event to the player.
  @discardableResult
  mutating func play(_ event: PlayerEvent) -> [Flow.Effect] { send(.player(event)) }

  /// Sends a command to the player.
  @discardableResult
  mutating func play(_ command: PlayerCommand, _ value: Int? = nil) -> [Flow.Effect] {
    send(.command(command, value.map(PlayerCommand.Value.number)))
  }

  /// The page shown during a check-in.
  var page: QuestionPage? {
    guard case .checkIn(let checkIn) = flow.route else { return nil }
    return library.screening.pages[checkIn.page]
  }

  /// Answers the current page from a set of answers; ticks missing from the set count as no.
  @discardableResult
  mutating func answerPage(_ answers: Answers) -> [Flow.Effect] {
    guard let page else { return [] }
    answered.append(page.id)
    return send(
      .answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers[$1.id] ?? $1.harmlessAnswer }))
  }

  /// Answers page after page until the check-in ends or a given page is reached.
  @discardableResult
  mutating func answerAll(_ answers: Answers, until last: QuestionPage.ID? = nil) -> [Flow.Effect] {
    var effects: [Flow.Effect] = []
    for _ in library.screening.pages + library.screening.pages {
      guard let page, page.id != last else { break }
      effects += answerPage(answers)
    }
    if case .review = flow.route { effects += send(.confirm) }
    return effects
  }

  /// Checks in from the current route, by default with harmless answers.
  @discardableResult
  mutating func checkIn(_ answers: Answers = Fixtures.answers()) -> [Flow.Effect] {
    send(.checkIn) + answerAll(answers)
  }

  /// Plays, from one wake-up to the next, until the routine is over or a position is reached.
  @discardableResult
  mutating func playOn(until position: Duration? = nil) -> [(at: Duration, effect: Flow.Effect)] {
    var log: [(at: Duration, effect: Flow.Effect)] = []
    while let wake = flow.wake {
      if let position, let player = flow.route.player, player.position >= position { break }
      now = wake
      log += play(.tick).map { (at: wake, effect: $0) }
    }
    return log
  }
}

extension Question {
  /// The answer of someone with an everyday pain; after a ten-second check, still not sure.
  fileprivate var harmlessAnswer: Answer {
    switch kind {
    case .tick: .no
    case .yesNo, .read: .yes
    case .scale: .number(4)
    case .choices: .chosen([])
    case .choice:
      .chosen([choices.first { ["still", "same"].contains($0.id) }?.id ?? choices.first?.id ?? ""])
    }
  }
}

extension Answers {
  /// The same answers with one added or changed. A sign comes with the lines that open its list.
  func with(_ id: Question.ID, _ answer: Answer) -> Answers {
    var copy = self
    copy[id] = answer
    if answer == .yes || answer == .notSure,
      let question = Fixtures.library.screening.questions.first(where: { $0.id == id })
    {
      copy.open(question)
    }
    return copy
  }

  /// Ticks the lines that open a question, if no answer does so yet.
  private mutating func open(_ question: Question) {
    guard let condition = question.askIf, condition.truth(in: self) == .no else { return }
    for (line, answer) in condition.openingTicks { self = with(line, answer) }
  }

  /// The same answers in a pregnancy.
  func pregnant(_ choice: String = "pregnant") -> Answers {
    with("pregnancy", .chosen([choice])).with("weeks", .chosen(["second-third"]))
  }
}

extension Condition {
  /// The ticks of lines that open a question with this condition; choices are left alone.
  var openingTicks: [(Question.ID, Answer)] {
    switch self {
    case .yes(let id), .sure(let id): [(id, .yes)]
    case .unsure(let id): [(id, .notSure)]
    case .any(let conditions): conditions.lazy.map(\.openingTicks).first { !$0.isEmpty } ?? []
    case .all(let conditions): conditions.flatMap(\.openingTicks)
    case .always, .no, .unless, .not, .count, .atLeast, .atMost, .chosen, .anyChosen: []
    }
  }
}

extension Flow.Route {
  /// The kind of route.
  var name: String {
    switch self {
    case .home: "home"
    case .checkIn: "check-in"
    case .review: "review"
    case .advice: "advice"
    case .suggestions: "suggestions"
    case .library: "library"
    case .timers: "timers"
    case .timerForm: "timer-form"
    case .progress: "progress"
    case .activities: "activities"
    case .morning: "morning"
    case .preview: "preview"
    case .playing: "playing"
    case .hurting: "hurting"
    case .stopped: "stopped"
    case .practised: "practised"
    case .after: "after"
    }
  }

  /// The player during a session.
  var player: Player? {
    if case .playing(let playing) = self { playing.player } else { nil }
  }

  /// The answers behind this route if it came from a check-in, including the facts that the
  /// program knows by itself.
  var answers: Answers? {
    switch self {
    case .checkIn(let checkIn), .review(let checkIn): checkIn.answers
    case .advice(let advice): advice.checkIn.answers
    case .suggestions(let suggestions): suggestions.checkIn.answers
    case .preview(let preview): preview.checkIn.answers
    case .home, .library, .timers, .timerForm, .progress, .activities, .morning, .playing, .hurting,
      .stopped, .after, .practised:
      nil
    }
  }
}

extension Screening {
  /// What is saved of a first check-in with harmless answers.
  func firstAnswers() -> Answers {
    let asked = pages.flatMap { self.asked(on: $0, given: Fixtures.answers()) }
      .filter { $0.keep != .never }.map(\.id)
    return Answers(Fixtures.answers().byQuestion.filter { asked.contains($0.key) })
  }

  /// The pages shown in a first check-in with harmless answers.
  func firstPages() -> [QuestionPage.ID] {
    pages.filter { !asked(on: $0, given: Fixtures.answers()).isEmpty }.map(\.id)
  }

  /// The screening questions that apply to these answers but are unanswered.
  func unscreened(in answers: Answers) -> [Question.ID] {
    pages.filter(\.isScreening).flatMap { asked(on: $0, given: answers) }
      .map(\.id).filter { answers[$0] == nil }
  }
}

extension Flow.Effect {
  /// The cue that it announces, if any.
  var cue: Cue? { if case .tell(let telling) = self { telling.cue } else { nil } }
}

/// A check-in as it is saved.
struct FinishedCheckIn: Hashable {
  let answers: Answers
  let times: Set<WallTime>
  let advice: Advice
  let rules: Set<RedFlag.ID>
  let cleared: Set<RedFlag.ID>

  /// Whether it mended a slip, so that no earlier advice is held against it.
  var mendsMistake: Bool {
    answers[.mistaken] == .yes && !rules.contains { $0.text.hasPrefix("HELD") }
  }
}

extension [Flow.Effect] {
  /// The cues announced, in order.
  var cues: [Cue] { compactMap(\.cue) }

  /// The checkpoints to save, in order.
  var checkpoints: [Checkpoint] {
    compactMap { if case .checkpoint(let checkpoint) = $0 { checkpoint } else { nil } }
  }

  /// The sessions to save, in order.
  var saved: [SessionRecord] {
    compactMap { if case .save(let record) = $0 { record } else { nil } }
  }

  /// The check-ins to save, in order.
  var finished: [FinishedCheckIn] {
    compactMap { effect in
      guard case .checkedIn(let checkIn) = effect else { return nil }
      return FinishedCheckIn(
        answers: Answers(checkIn.answers.reduce(into: [:]) { $0[$1.question] = $1.answer }),
        times: Set(checkIn.answers.map(\.at)), advice: checkIn.advice, rules: checkIn.rules,
        cleared: checkIn.cleared)
    }
  }
}
