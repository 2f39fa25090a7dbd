import LineMode
import Text
import Canvas
import Coach
import Cues
import Flow
import Glibc

/// The program in lines: the same flow for those who cannot use a screen, for pipes and for scripts.
/// Nothing is redrawn; while something is played only its milestones are told.
struct LineApp {
  private var engine: Engine
  private let face = LineFace()
  private var input = LineInput()
  private var ringer = Ringer()
  /// Whether nothing but ASCII is written.
  private let isASCII: Bool
  /// The name of what was said in full last.
  private var said = ""
  /// The place as it was when something was said last.
  private var seen: Flow.Route = .home
  /// Whether a line was taken since then.
  private var isAsked = false

  /// Runs the program in lines; returns the exit status to end with.
  static func run(_ options: LaunchOptions, beginning: LaunchIntent) throws -> Int32 {
    let settings = try OwnSettings.load()
    var app = LineApp(
      engine: Engine(options, settings, beginning),
      isASCII: settings.ascii || DrawingStyle.ofEnvironment == .ascii)
    return try app.run(options, beginning)
  }

  private init(engine: Engine, isASCII: Bool) {
    self.engine = engine
    self.isASCII = isASCII
  }

  private mutating func run(
    _ options: LaunchOptions, _ beginning: LaunchIntent
  ) throws -> Int32 {
    let prepared = try engine.prepare(options, beginning)
    try say(["knead in lines. Type ? for what can be typed, q to leave."])
    engine.openJournal(beginning)
    engine.load(try prepared.content ?? LoadedContent.load(options.folders))
    engine.begin(beginning, prepared.routine)
    while engine.ending == nil { try turn() }
    engine.note()
    engine.close()
    return engine.ending ?? 0
  }

  /// One turn of the loop: say what is new, wait, take what happened.
  private mutating func turn() throws {
    try answer()
    if ringer.isDue(at: engine.clock.real) { try Output.write("\u{7}") }
    engine.note()
    engine.listen()
    if try takeLine() { return }
    // What came through a pipe may play on; at a terminal nobody could say anything any more.
    let isDeaf = engine.flow.route.playing == nil || engine.flow.wake == nil || input.isTerminal
    if input.hasEnded, isDeaf {
      return try end()
    }
    let wasMoving = engine.flow.wake != nil
    let stroke = ringer.next.map { engine.clock.wait(untilReal: $0) }
    let ready = input.wait([engine.wait, stroke].compactMap { $0 }.min(), also: engine.descriptors)
    engine.wake(ready, wasMoving: wasMoving)
    engine.speaker.check(at: engine.clock.real)
  }

  /// Takes a line that was typed, if there is one to take; returns whether there was.
  ///
  /// Out of a pipe lines come ahead of time: while something is played, a rating waits for the end, and
  /// holds up nothing that is urgent.
  private mutating func takeLine() throws -> Bool {
    guard let first = input.first else { return false }
    let isHeld = !input.isTerminal && face.isForLater(first, in: engine.flow)
    guard let line = input.take(where: isHeld ? face.isUrgent : { _ in true }) else { return false }
    switch face.read(line, in: engine.flow) {
    case .event(let event):
      engine.take(event)
      isAsked = true
    case .say(let lines): try say(lines)
    }
    return true
  }

  /// Says what is new: what fell due, the place where the user has come to, a change of what is played;
  /// and to a line that was typed, that it does nothing.
  private mutating func answer() throws {
    let told = engine.takeTold()
    try tell(told)
    let (name, place) = (face.name(of: engine.flow), engine.flow.route)
    if name != said {
      said = name
      try say(face.lines(of: engine.flow))
    } else if let reply = face.reply(from: seen, to: place) {
      try say([reply])
    } else if isAsked, told.isEmpty, engine.ending == nil {
      try say([LineFace.noChange])
    }
    (seen, isAsked) = (place, false)
  }

  /// Nothing more will be typed: what is going on is left as it is.
  private mutating func end() throws {
    let isCutShort = engine.flow.route.playing != nil
    try say([
      isCutShort
        ? "The input has ended. The session can go on with: knead resume"
        : "The input has ended."
    ])
    engine.take(.leave)
  }

  /// Tells milestones, each once: not the last seconds, which would flood a screen reader. On a
  /// terminal the bell rings too.
  private mutating func tell(_ tellings: [Announcement]) throws {
    if isatty(STDOUT_FILENO) == 1 {
      ringer.take(tellings.filter(\.rings).map(\.cue), at: engine.clock.real)
    }
    let lines = tellings.filter(\.cue.isMilestone).map(\.words.text)
    if !lines.isEmpty { try say(lines) }
  }

  /// Says lines, folded at the width of the terminal, in what the locale can show. Whoever reads no more
  /// ends the program.
  private func say(_ lines: [String]) throws {
    let text = lines.map { visible($0).folded(to: input.width) }.joined(separator: "\n")
    try Output.print(isASCII ? String(text.map(Glyph.ascii)) : text)
  }
}

extension Cue {
  /// Whether it is told in lines.
  fileprivate var isMilestone: Bool {
    switch self {
    case .getReady, .change, .switchSides, .waiting, .half, .lastTen, .remark, .done: true
    case .countdown: false
    }
  }
}

extension String {
  /// This line folded at a width, its later lines under the text of the first, behind its blanks and
  /// its number; one that fits stays as it is, and so do the columns of a table.
  fileprivate func folded(to width: Int) -> String {
    let width = max(20, width)
    guard TextWidth.columns(self) > width else { return self }
    let indent = prefix { $0 == " " }
    let rest = dropFirst(indent.count)
    let mark = rest.prefixMatch(of: #/([0-9]+\.|-) /#).map { String($0.output.0) } ?? ""
    let behind = indent.count + mark.count
    let lines = String(dropFirst(behind)).wrapped(to: width - behind)
    let hang = String(repeating: " ", count: behind)
    return indent + mark + lines.joined(separator: "\n" + hang)
  }
}
