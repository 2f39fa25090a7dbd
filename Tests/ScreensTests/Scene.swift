import Canvas
import Coach
import Flow
import Screens
import TestSupport

/// The application with its full-screen face, driven by keys and events.
struct Scene {
  var flow: Flow
  var face = Face()
  private(set) var effects: [Flow.Effect] = []
  var now: Duration
  var size = Size(width: 80, height: 24)
  /// The time of the last key that was pressed at leisure.
  private var leisure: Duration = .zero

  /// The shipped library with a fixed set of routines, so that a new routine changes no drawing.
  static let library: Library = {
    let whole = Fixtures.library
    let ids: [Routine.ID] = [
      "slow-wall-strip", "first-sessions", "flat-hand-drag", "foot-spine-line-starter",
      "seated-palm-press", "post-exercise-flush", "breathing-pause",
      "seated-low-back-glide",
      "outer-hip-wall-hold",
    ]
    return Library(
      routines: ids.map(Fixtures.routine), shipped: whole.shipped, screening: whole.screening,
      texts: whole.texts, doses: whole.doses, sources: whole.sources,
      drawings: whole.drawings, hurts: whole.hurts)
  }()

  /// Starts at home, with the library loaded and the journal opened.
  init(history: History = History(), now: Duration = .zero, ownTools: [Tool]? = nil) {
    flow = Flow(Flow.Configuration(ownTools: ownTools))
    self.now = now
    send(.libraryLoaded(Self.library))
    send(.journalOpened(history))
  }

  /// Sends an event to the application, bypassing the face.
  mutating func send(_ event: Flow.Event) { effects += flow.reduce(event, at: Moment(now)) }

  /// Presses a key, sends the application the event it means, and returns the event. Without a
  /// time, a user presses it who has looked at the screen for a second.
  @discardableResult
  mutating func press(_ key: Key, at time: Duration? = nil) -> Flow.Event? {
    if time == nil {
      look(at: leisure)
      leisure += .seconds(1)
    }
    let event = face.event(for: key, in: flow, size: size, at: time ?? leisure)
    if let event { send(event) }
    return event
  }

  /// Shows the current screen at a time.
  mutating func look(at time: Duration) {
    _ = frame()
    face.isShown(at: time)
  }

  /// Types a text, one key per character.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// The frame shown now.
  mutating func frame() -> Frame { face.frame(of: flow, size: size) }

  /// The frame that a screen of another size would show.
  func frame(_ size: Size) -> Frame {
    var copy = self
    copy.size = size
    return copy.frame()
  }

  /// The page shown during a check-in.
  var page: QuestionPage? {
    guard case .checkIn(let checkIn) = flow.route else { return nil }
    return Self.library.screening.pages[checkIn.page]
  }

  /// Answers pages, bypassing the face, until the check-in ends or a given page is reached.
  mutating func answer(_ answers: Answers = Fixtures.answers(), until last: QuestionPage.ID? = nil)
  {
    for _ in Self.library.screening.pages {
      guard let page, page.id != last else { break }
      send(.answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers.orHarmless($1) }))
    }
    if last == nil, case .review = flow.route { send(.confirm) }
  }

  /// Plays up to a position in the routine, or to its end.
  mutating func play(until position: Duration? = nil) {
    while let wake = flow.wake {
      if let position, case .playing(let playing) = flow.route,
        playing.player.position >= position
      {
        return
      }
      now = wake
      send(.player(.tick))
    }
  }
}

extension Answers {
  /// The same answers with one added or changed.
  func with(_ id: Question.ID, _ answer: Answer) -> Answers {
    var copy = self
    copy[id] = answer
    return copy
  }
}

extension Frame {
  /// The text with each run of spaces and line breaks as one space, to search for whole sentences.
  var words: String { text.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }

  /// The rows as text.
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
