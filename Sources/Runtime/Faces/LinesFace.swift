import Coach
import Flow
import Glibc
import LineMode
import Platform
import Text
import Wording

/// Line mode: the same flow for users who can't use a screen, for pipes and for scripts. Nothing is
/// redrawn; during a session only milestones are announced.
struct LinesFace {
  private var face = LineFace()
  private let output: Output
  private var input = LineInput()
  /// Whether output is limited to ASCII.
  private let isASCII: Bool
  /// The name of the last page printed in full.
  private var said = ""
  /// The route at the time of the last output.
  private var seen: Flow.Route = .home
  /// Whether a line has been read since then.
  private var isAsked = false
  /// Whether the next line may be read; the effect of the previous one is printed first.
  private var mayTake = false
  private let clock: AppClock

  init(_ output: Output, isASCII: Bool, clock: AppClock) {
    self.output = output
    self.isASCII = isASCII
    self.clock = clock
  }

  /// Prints the greeting.
  func greet() throws { try say([LineWords.greeting]) }

  /// The next line of input to handle, if any.
  ///
  /// Lines from a pipe arrive early: during a session, a rating waits for the end without holding
  /// up anything urgent.
  private mutating func takeLine(in flow: Flow) -> String? {
    guard let first = input.first else { return nil }
    let isHeld = !input.isTerminal && face.isForLater(first, in: flow)
    return input.take(where: isHeld ? face.isUrgent : { _ in true })
  }

  /// Prints another page. A page that could stop the session is answered only by what is typed
  /// after it was printed, and so is any page on a terminal that a line led to.
  private mutating func turnPage(to flow: Flow) throws {
    guard face.mustBeRead(flow) || (isAsked && input.isTerminal) else {
      input.open()
      return try say(face.lines(of: flow))
    }
    let face = face
    let isEarly = input.dropWaiting(at: clock.real) { face.outlivesPage($0, in: flow) }
    try say((isEarly ? [LineWords.typedEarly] : []) + face.lines(of: flow))
    input.pageShown(at: clock.real)
  }

  /// Handles the end of input: leaves an ongoing session unchanged.
  private func end(in flow: Flow) throws -> Flow.Event {
    try say([
      flow.route.playing != nil
        ? LineWords.inputEndedWhilePlaying : LineWords.inputEnded
    ])
    return .leave
  }

  /// Prints lines, wrapped to the terminal's width, in characters the locale supports. Ends the
  /// program if the reader has gone.
  private func say(_ lines: [String]) throws {
    let text = lines.map { visible($0).folded(to: input.width) }.joined(separator: "\n")
    try output.print(isASCII ? String(text.map(Glyph.ascii)) : text)
  }
}

extension LinesFace: LoopFace {
  /// The bell also rings if output is a terminal.
  var hasBell: Bool { isatty(STDOUT_FILENO) == 1 }

  var watches: [Watch] { input.watches }

  var deadline: Duration? { nil }

  /// Prints what is new: due announcements, the page reached, changes to the session; or that the
  /// line typed has no effect.
  mutating func show(_ told: [Announcement], _ flow: Flow) throws {
    let milestones = told.filter { $0.reaches(.line) }.flatMap(AnnouncementWords.lines)
    if !milestones.isEmpty { try say(milestones) }
    let (name, place) = (face.name(of: flow), flow.route)
    if name != said {
      said = name
      try turnPage(to: flow)
    } else if let reply = face.reply(from: seen, to: place) {
      try say([reply])
    } else if isAsked, told.isEmpty {
      try say([LineWords.noChange])
    }
    (seen, isAsked, mayTake) = (place, false, true)
  }

  mutating func ring() throws { try output.write("\u{7}") }

  mutating func wake(_ ready: [Watch], at now: Duration) {
    input.wake(ready, at: now)
    mayTake = false
  }

  mutating func next(in flow: Flow, at now: Duration) throws -> Flow.Event? {
    guard mayTake else { return nil }
    let face = face
    if input.dropEarly(except: { face.outlivesPage($0, in: flow) }) {
      try say([LineWords.typedEarly] + face.lines(of: flow).suffix(1))
    }
    while let line = takeLine(in: flow) {
      switch self.face.read(line, in: flow) {
      case .event(let event):
        (isAsked, mayTake) = (true, false)
        return event
      case .say(let lines): try say(lines)
      }
    }
    // Piped input may let a session play on; at a terminal, no further input would be possible.
    let isDeaf = flow.route.playing == nil || flow.wake == nil || input.isTerminal
    guard input.hasEnded, isDeaf else { return nil }
    mayTake = false
    return try end(in: flow)
  }
}
