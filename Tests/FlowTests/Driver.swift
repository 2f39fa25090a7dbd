import Coach
import Flow
import TestSupport

/// Drives the application by events, on a clock that the test moves.
struct Driver {
  private(set) var flow = Flow()
  var now: Duration
  /// The pages that were answered, in order.
  private(set) var answered: [QuestionPage.ID] = []
  let library: Library

  /// At home, with the files read and the journal opened at `now`.
  init(
    _ library: Library = Fixtures.library, history: History = History(), now: Duration = .zero
  ) {
    self.library = library
    self.now = now
    send(.libraryLoaded(library))
    send(.journalOpened(history))
  }

  /// Gives an event to the application.
  @discardableResult
  mutating func send(_ event: Flow.Event) -> [Flow.Effect] { flow.reduce(event, at: Moment(now)) }

  /// Gives an event to the player.
  @discardableResult
  mutating func play(_ event: PlayerEvent) -> [Flow.Effect] { send(.player(event)) }

  /// Has the player do something.
  @discardableResult
  mutating func play(_ command: PlayerCommand, _ value: Int? = nil) -> [Flow.Effect] {
    send(.command(command, value.map(PlayerCommand.Value.number)))
  }

  /// The page that is shown, while a check-in is under way.
  var page: QuestionPage? {
    guard case .checkIn(let checkIn) = flow.route else { return nil }
    return library.screening.pages[checkIn.page]
  }

  /// Answers the page that is shown, from a set of answers; ticks that it does not hold are no.
  @discardableResult
  mutating func answerPage(_ answers: Answers) -> [Flow.Effect] {
    guard let page else { return [] }
    answered.append(page.id)
    return send(
      .answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers[$1.id] ?? .no }))
  }

  /// Answers page after page until the check-in ends or a page is reached.
  @discardableResult
  mutating func answerAll(_ answers: Answers, until last: QuestionPage.ID? = nil) -> [Flow.Effect] {
    var effects: [Flow.Effect] = []
    for _ in library.screening.pages {
      guard let page, page.id != last else { break }
      effects += answerPage(answers)
    }
    if case .review = flow.route { effects += send(.confirm) }
    return effects
  }

  /// Checks in from where it is, with harmless answers but for those given.
  @discardableResult
  mutating func checkIn(_ answers: Answers = Fixtures.answers()) -> [Flow.Effect] {
    send(.checkIn) + answerAll(answers)
  }

  /// Plays until the routine is over or a position is reached, each time when it wants to wake.
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

extension Answers {
  /// The same answers with one given or changed.
  func with(_ id: Question.ID, _ answer: Answer) -> Answers {
    var copy = self
    copy[id] = answer
    return copy
  }
}

extension Flow.Route {
  /// What kind of place it is.
  var name: String {
    switch self {
    case .home: "home"
    case .checkIn: "check-in"
    case .review: "review"
    case .advice: "advice"
    case .suggestions: "suggestions"
    case .library: "library"
    case .timers: "timers"
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

  /// The player, while it plays.
  var player: Player? {
    if case .playing(let playing) = self { playing.player } else { nil }
  }

  /// The answers that the place came from, where there was a check-in, with what the program
  /// knows of itself.
  var answers: Answers? {
    switch self {
    case .checkIn(let checkIn), .review(let checkIn): checkIn.answers
    case .advice(let advice): advice.checkIn.answers
    case .suggestions(let suggestions): suggestions.checkIn.answers
    case .preview(let preview): preview.checkIn.answers
    case .home, .library, .timers, .progress, .activities, .morning, .playing, .hurting, .stopped,
      .after, .practised:
      nil
    }
  }
}

extension Screening {
  /// The pages that a first check-in with harmless answers shows.
  func firstPages(for purpose: Purpose = .suggest) -> [QuestionPage.ID] {
    pages.filter { !asked(on: $0, for: purpose, given: Fixtures.answers()).isEmpty }.map(\.id)
  }

  /// The screening questions that apply to answers and have none.
  func unscreened(in answers: Answers) -> [Question.ID] {
    pages.filter(\.isScreening).flatMap { asked(on: $0, for: .play, given: answers) }
      .map(\.id).filter { answers[$0] == nil }
  }
}

extension Flow.Effect {
  /// The cue that is told by it, if one is.
  var cue: Cue? { if case .tell(let telling) = self { telling.cue } else { nil } }
}

/// A check-in as it is kept.
struct Finished: Hashable {
  let answers: Answers
  let times: Set<WallTime>
  let advice: Advice
  let rules: Set<RedFlag.ID>
  let cleared: Set<RedFlag.ID>
}

extension [Flow.Effect] {
  /// The cues that are told, in order.
  var cues: [Cue] { compactMap(\.cue) }

  /// The checkpoints that are to be kept, in order.
  var checkpoints: [Checkpoint] {
    compactMap { if case .checkpoint(let checkpoint) = $0 { checkpoint } else { nil } }
  }

  /// The sessions that are to be saved, in order.
  var saved: [SessionRecord] {
    compactMap { if case .save(let record) = $0 { record } else { nil } }
  }

  /// The check-ins that are to be kept, in order.
  var finished: [Finished] {
    compactMap { effect in
      guard case .checkedIn(let checkIn) = effect else { return nil }
      return Finished(
        answers: Answers(checkIn.answers.reduce(into: [:]) { $0[$1.question] = $1.answer }),
        times: Set(checkIn.answers.map(\.at)), advice: checkIn.advice, rules: checkIn.rules,
        cleared: checkIn.cleared)
    }
  }
}
