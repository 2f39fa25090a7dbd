import Coach
import Flow
import LineMode
import TestSupport
import Wording

/// A walk through the whole application in line mode: what is typed, and what the program replies,
/// as in a pipe. The walk sets the clock, and starts knead again whenever it quits.
struct LineWalk {
  /// What was typed, prefixed with `> `, and what was shown.
  private(set) var transcript: [String] = []
  /// The kinds of pages shown so far.
  private(set) var reached: Set<String> = []
  private let walker: Walker
  private var typist: Typist
  private var flow: Flow
  private var face = LineFace()
  private var now: Duration = .zero
  private var today = Walker.today
  private var hasQuit = false
  /// The name of the last page shown in full, and the route at that time.
  private var (said, seen): (String, Flow.Route) = ("", .home)
  /// The session's latest checkpoint, for the next start.
  private var checkpoint: Checkpoint?
  private var sessions: [PastSession] = []
  /// The longer pages already shown in full.
  private var pages: Set<[String]> = []

  /// A walk of at least `length` characters.
  init(seed: Int, length: Int) {
    walker = Walker.allCases[(seed - 1) % Walker.allCases.count]
    typist = Typist(walker, seed: UInt64(seed))
    flow = Flow(Flow.Configuration(ownTools: walker.tools))
    var random = SeededGenerator(seed: UInt64(seed))
    start(walker.history(&random))
    while transcript.reduce(0, { $0 + $1.count + 1 }) < length { step() }
  }

  private mutating func start(_ history: History) {
    flow = Flow(Flow.Configuration(ownTools: walker.tools))
    (said, seen, hasQuit) = ("", .home, false)
    _ = flow.reduce(.libraryLoaded(Fixtures.library), at: moment)
    _ = flow.reduce(.journalOpened(history), at: moment)
    _ = flow.reduce(.askMorning, at: moment)
    say([])
  }

  private var moment: Moment { Moment(steady: now, wall: Walker.start + now) }

  private mutating func step() {
    if hasQuit { return startAgain() }
    let items = face.lines(of: flow).count { line in
      line.first?.isNumber == true && line.contains(". ")
    }
    switch typist.next(in: flow, items: items) {
    case .wait(let seconds):
      transcript.append("(\(seconds) seconds)")
      pass(.seconds(seconds))
    case .type(let line):
      pass(.seconds(3))
      transcript.append("> \(line)")
      switch face.read(line, in: flow) {
      case .event(let event): take(event, isTyped: true)
      case .say(let lines): tell(lines)
      }
    }
  }

  /// Lets time pass, with everything due in the meantime.
  private mutating func pass(_ time: Duration) {
    let end = now + time
    while let wake = flow.wake, wake <= end {
      now = max(now, wake)
      take(.player(.tick), isTyped: false)
    }
    now = end
  }

  /// Restarts 10 minutes later to resume a session, or the next day to ask about the morning after.
  private mutating func startAgain() {
    let isNextDay = checkpoint == nil
    transcript.append("(\(isNextDay ? "the next day" : "10 minutes later"), knead again)")
    var history = flow.history
    if let checkpoint, let playing = flow.route.playing {
      var practice: Practice?
      if case .practice(let played) = playing.subject { practice = played }
      history.interrupted = [
        InterruptedSession(
          id: "cut-short", checkpoint: checkpoint, routine: playing.routine, practice: practice,
          ago: .seconds(600))
      ]
    }
    if isNextDay {
      today = today.adding(1)
      history.past.today = today
      // The journal is not reread here, so the last session stays the same number of days ago.
      history.last = history.last.map {
        PastSession(record: $0.record, ended: $0.ended + .days(1))
      }
      history.past.morning = history.last.map { Morning(id: "1", record: $0.record, daysAgo: 1) }
    }
    now += isNextDay ? .days(1) : .seconds(600)
    checkpoint = nil
    start(history)
  }

  private mutating func take(_ event: Flow.Event, isTyped: Bool) {
    var announced: [String] = []
    for effect in flow.reduce(event, at: moment) {
      switch effect {
      case .tell(let telling):
        if telling.reaches(.line) { announced.append(AnnouncementWords.text(of: telling)) }
      case .checkpoint(let newest): checkpoint = newest
      case .forgetCheckpoint: checkpoint = nil
      case .save(let record):
        checkpoint = nil
        sessions.append(PastSession(record: record, ended: WalkJournal.noon(today)))
      case .readProgress(let period):
        let progress = WalkJournal.progress(
          in: period, sessions, flow.history.past.activities)
        _ = flow.reduce(.progressRead(progress), at: moment)
      case .saveTimer(let timer, _): _ = flow.reduce(.timerSaved([timer]), at: moment)
      case .quit: hasQuit = true
      case .rate, .rateMorning, .log, .checkedIn, .pauseCheckIn, .forgetPausedCheckIn, .resumed,
        .discard, .putOnPaper:
        break
      }
    }
    transcript += announced
    if !hasQuit { say(isTyped && announced.isEmpty ? [LineWords.noChange] : []) }
  }

  /// Shows what is new, or `otherwise` if nothing is.
  private mutating func say(_ otherwise: [String]) {
    let (name, place) = (face.name(of: flow), flow.route)
    if name != said {
      said = name
      reached.insert(String(name.prefix { $0 != " " }))
      tell(face.lines(of: flow))
    } else {
      transcript += face.reply(from: seen, to: place).map { [$0] } ?? otherwise
    }
    seen = place
  }

  /// The most list items to record; `knead list` and `knead check-in` are recorded in full.
  private static let longestList = 12

  /// Records a page, but only the first items of a long list and the first line of a repeated page.
  private mutating func tell(_ lines: [String]) {
    guard !pages.contains(lines) else {
      transcript.append("\(lines[0]) (and \(lines.count - 1) lines as before)")
      return
    }
    if lines.count > 4 { pages.insert(lines) }
    let isLong = lines.contains { $0.hasPrefix("\(Self.longestList + 1). ") }
    transcript += lines.filter { line in
      let number = isLong ? line.split(separator: ".").first.flatMap { Int($0) } : nil
      return (number ?? 0) <= Self.longestList
    }
  }
}
