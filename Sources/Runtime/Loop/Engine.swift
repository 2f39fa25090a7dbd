import Coach
import Flow
import Platform
import Wording

/// The flow, and what it wants done outside. All goes through one queue: an event at a time, its
/// effects in their order, then what these lead to. It is empty before anything is told or shown,
/// so nothing is said of what failed in the end.
struct Engine<Store: EffectStore> {
  let clock: AppClock
  private(set) var flow: Flow
  var store: Store
  /// Whether the program is to end.
  private(set) var hasEnded = false
  /// Messages for when the screen is closed.
  var deferredMessages: [String] = []
  private var news: [News] = []
  /// Where the session stands, still to be noted: what is told and shown comes first.
  private var checkpoint: Flow.Effect?
  private var queue: [Work] = []
  /// What the program is to begin with, once the question on the morning after is answered.
  private var postponed: Flow.Event?
  /// Tells the other sessions of one that begins, by its title; returns whether there are any.
  private let greet: (String) -> Bool

  private enum Work {
    case event(Flow.Event)
    /// Take over what is kept by now.
    case reread
  }

  init(_ flow: Flow, store: Store, clock: AppClock, greet: @escaping (String) -> Bool) {
    self.flow = flow
    self.store = store
    self.clock = clock
    self.greet = greet
  }

  /// Takes an event and all that follows from it.
  mutating func take(_ event: Flow.Event) {
    // Another process may have written since to what it begins with.
    if event.looksBack { queue.append(.reread) }
    queue.append(.event(event))
    drain()
  }

  /// Takes an event that follows what was read a moment ago.
  mutating func takeWithoutLooking(_ event: Flow.Event) {
    queue.append(.event(event))
    drain()
  }

  /// Takes over what is kept by now.
  mutating func reread() {
    queue.append(.reread)
    drain()
  }

  /// Takes an event once the first screen is reached: what is asked now comes before it.
  mutating func postpone(_ event: Flow.Event) { postponed = event }

  /// Adds what falls due outside of the flow.
  mutating func add(_ tellings: [Announcement]) {
    if !tellings.isEmpty { news.append(.told(tellings)) }
  }

  /// What came up for the ear since the last call.
  mutating func takeNews() -> [News] {
    defer { news = [] }
    return news
  }

  /// Notes where the session stands.
  mutating func note() {
    guard let effect = checkpoint else { return }
    checkpoint = nil
    perform(effect)
    drain()
  }

  private mutating func drain() {
    let wasMoving = flow.wake != nil
    var tellings: [Announcement] = []
    while !queue.isEmpty {
      switch queue.removeFirst() {
      case .event(let event): tellings += reduce(event)
      case .reread:
        if let library = flow.library, let event = store.reread(at: .now, library) {
          tellings += reduce(event)
        }
      }
      if queue.isEmpty, flow.route == .home, !hasEnded, let event = postponed {
        postponed = nil
        queue.append(.event(event))
      }
    }
    if !tellings.isEmpty {
      news.append(.told(tellings))
    } else if wasMoving, flow.wake == nil {
      news.append(.hush)
    }
  }

  /// Gives an event to the flow and carries out what comes back, in its order; returns what the user
  /// is to be told.
  private mutating func reduce(_ event: Flow.Event) -> [Announcement] {
    let wasPlaying = flow.route.playing != nil
    let effects = flow.reduce(event, at: Moment(steady: clock.now, wall: .now))
    var tellings: [Announcement] = []
    // What is told and noted of a session that did not begin after all never was.
    var isRefused = false
    for effect in effects {
      switch effect {
      case .tell(let telling): if !isRefused { tellings.append(telling) }
      case .checkpoint: if !isRefused { checkpoint = effect }
      case .quit: hasEnded = true
      case .resumed:
        isRefused = !perform(effect)
        if isRefused { queue.append(.reread) }
      case .forgetCheckpoint, .save:
        checkpoint = nil
        perform(effect)
      case .discard, .checkedIn, .readProgress: perform(effect)
      case .rate, .rateMorning, .log:
        perform(effect)
        queue.append(.reread)
      }
    }
    if !wasPlaying, let playing = flow.route.playing, !isRefused, greet(playing.title) {
      queue.append(.event(.problem(.playingElsewhere)))
    }
    return tellings
  }

  /// Has an effect carried out; what comes of it follows in the queue. Returns whether nothing went
  /// wrong.
  @discardableResult
  private mutating func perform(_ effect: Flow.Effect) -> Bool {
    var isDone = true
    for event in store.perform(effect, at: .now) {
      if case .resumeFailed = event { isDone = false }
      if case .problem(let problem) = event {
        isDone = false
        // What is only shown can be asked for again.
        if case .readProgress = effect {} else { deferredMessages.append(problem.sentence) }
      }
      queue.append(.event(event))
    }
    return isDone
  }
}
