import Coach
import Flow
import LineMode
import TestSupport

/// A routine played for another program, as one event per line.
struct EventWalk {
  private(set) var events: [String] = []
  private var flow = Flow()
  private var now: Duration = .zero
  private let library = Fixtures.library

  /// Answers the check-in harmlessly except for these changes, and starts the routine.
  init(_ id: Routine.ID, _ changes: [Question.ID: Answer] = [:]) {
    send(.libraryLoaded(library))
    send(.journalOpened(History()))
    send(.choose(Fixtures.routine(id)))
    var answers = Fixtures.answers()
    for (question, answer) in changes { answers = answers.telling(question, answer) }
    for _ in library.screening.pages {
      guard case .checkIn(let checkIn) = flow.route else { break }
      let page = library.screening.pages[checkIn.page]
      send(.answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers.orHarmless($1) }))
    }
    if case .review = flow.route { send(.confirm) }
    guard case .preview(let preview) = flow.route else { return }
    send(.begin)
    if let playing = flow.route.playing {
      events.insert(PlayEvent.start(playing, mind: preview.limits + library.texts.session), at: 0)
    }
  }

  /// Sends an event to the application and records what it announces.
  mutating func send(_ event: Flow.Event) {
    let before = flow.route
    for case .tell(let telling) in flow.reduce(event, at: Moment(now)) {
      guard let playing = flow.route.playing ?? before.playing else { continue }
      events.append(PlayEvent.cue(telling, playing))
    }
    guard flow.route != before else { return }
    switch flow.route {
    case .playing(let playing):
      if case .player(.tick) = event { break }
      events.append(PlayEvent.state(playing))
    case .hurting: events.append(PlayEvent.hurting(library.hurts))
    case .stopped(let stopped): events.append(PlayEvent.stopped(stopped))
    case .after(let after): events.append(PlayEvent.end(after.record))
    case .advice(let advice):
      let given = advice.checkIn.assessment.advice
      events.append(PlayEvent.refused(advice: given, say: library.texts.advice[given]?.say ?? []))
    case .home, .checkIn, .review, .suggestions, .library, .timers, .timerForm, .progress,
      .activities, .morning, .preview, .practised:
      break
    }
  }

  /// Sends an event to the player.
  mutating func play(_ event: PlayerEvent) { send(.player(event)) }

  /// Sends a command to the player.
  mutating func play(_ command: PlayerCommand) { send(.command(command)) }

  /// Plays for a time, or to the end.
  mutating func playOn(for time: Duration = .days(1)) {
    let end = now + time
    while let wake = flow.wake, wake <= end {
      now = max(now, wake)
      play(.tick)
    }
    if flow.wake != nil { now = end }
  }
}
