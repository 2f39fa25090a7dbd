import Coach
import Flow
import Platform
import Wording

/// Runs the flow and carries out its effects through one queue: an event, its effects in order,
/// then the events they cause. The queue is emptied before anything is announced or shown, so that
/// nothing is announced for an action that failed.
struct Engine<Store: EffectStore> {
  let clock: AppClock
  /// The clocks of the host, of which the wall clock is read here.
  let clocks: Clocks
  private(set) var flow: Flow
  var store: Store
  /// Whether the program should end.
  private(set) var hasEnded = false
  /// Messages to print once the screen is closed.
  var deferredMessages: [String] = []
  private var news: [News] = []
  /// The session's latest checkpoint, not yet saved; announcements and drawing come first.
  private var checkpoint: Flow.Effect?
  private var queue: [Work] = []
  /// The event to start with once the morning-after question is answered.
  private var postponed: Flow.Event?
  /// Announces a new session, by title, to the other sessions; returns whether there are any.
  private let greet: (String) -> Bool

  private enum Work {
    case event(Flow.Event)
    /// Reload stored data.
    case reread
  }

  init(
    _ flow: Flow, store: Store, clock: AppClock, clocks: Clocks,
    greet: @escaping (String) -> Bool
  ) {
    self.flow = flow
    self.store = store
    self.clock = clock
    self.clocks = clocks
    self.greet = greet
  }

  /// Handles an event and everything that follows from it.
  mutating func take(_ event: Flow.Event) {
    // Another process may have changed the stored data it depends on.
    if event.looksBack { queue.append(.reread) }
    queue.append(.event(event))
    drain()
  }

  /// Handles an event that follows a very recent read, without rereading.
  mutating func takeWithoutLooking(_ event: Flow.Event) {
    queue.append(.event(event))
    drain()
  }

  /// Reloads stored data.
  mutating func reread() {
    queue.append(.reread)
    drain()
  }

  /// Postpones an event until the home screen is reached; the current question comes first.
  mutating func postpone(_ event: Flow.Event) { postponed = event }

  /// Adds announcements that come from outside the flow.
  mutating func add(_ tellings: [Announcement]) {
    if !tellings.isEmpty { news.append(.told(tellings)) }
  }

  /// Returns and clears the audible news since the last call.
  mutating func takeNews() -> [News] {
    defer { news = [] }
    return news
  }

  /// Saves the pending checkpoint.
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
        if let library = flow.library, let event = store.reread(at: clocks.wall, library) {
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

  /// Reduces an event and carries out its effects in order; returns the announcements.
  private mutating func reduce(_ event: Flow.Event) -> [Announcement] {
    let wasPlaying = flow.route.playing != nil
    let effects = flow.reduce(event, at: Moment(steady: clock.now, wall: clocks.wall))
    var tellings: [Announcement] = []
    // If resuming fails, drop the announcements and checkpoint of the session.
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
      case .discard, .checkedIn, .pauseCheckIn, .forgetPausedCheckIn, .readProgress, .putOnPaper,
        .saveTimer:
        perform(effect)
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

  /// Carries out an effect and queues the resulting events. Returns whether it succeeded.
  @discardableResult
  private mutating func perform(_ effect: Flow.Effect) -> Bool {
    var isDone = true
    for event in store.perform(effect, at: clocks.wall) {
      if case .resumeFailed = event { isDone = false }
      // Where the file is, is wanted again once the screen is closed.
      if case .printed(let path) = event {
        let saved = Notice.printed(path).sentence
        if !deferredMessages.contains(saved) { deferredMessages.append(saved) }
      }
      if case .problem(let problem) = event {
        isDone = false
        // A failure to show something needs no message: it can be requested again.
        if case .readProgress = effect {} else { deferredMessages.append(problem.sentence) }
      }
      queue.append(.event(event))
    }
    return isDone
  }
}
