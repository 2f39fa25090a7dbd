import Coach
import Flow
import Glibc
import LineMode
import Platform
import Text
import Wording

/// The program in lines: the same flow for those who cannot use a screen, for pipes and for scripts.
/// Nothing is redrawn; while something is played only its milestones are told.
struct LinesFace {
  private var face = LineFace()
  private let output: Output
  private var input = LineInput()
  /// Whether nothing but ASCII is written.
  private let isASCII: Bool
  /// The name of what was said in full last.
  private var said = ""
  /// The place as it was when something was said last.
  private var seen: Flow.Route = .home
  /// Whether a line was taken since then.
  private var isAsked = false
  /// Whether the next line may be taken: what the one before did is said first.
  private var mayTake = false

  init(_ output: Output, isASCII: Bool) {
    self.output = output
    self.isASCII = isASCII
  }

  /// Says how it begins.
  func greet() throws { try say([LineWords.greeting]) }

  /// A line that was typed, if there is one to take.
  ///
  /// Out of a pipe lines come ahead of time: while something is played, a rating waits for the end, and
  /// holds up nothing that is urgent.
  private mutating func takeLine(in flow: Flow) -> String? {
    guard let first = input.first else { return nil }
    let isHeld = !input.isTerminal && face.isForLater(first, in: flow)
    return input.take(where: isHeld ? face.isUrgent : { _ in true })
  }

  /// Nothing more will be typed: what is going on was left unchanged.
  private func end(in flow: Flow) throws -> Flow.Event {
    try say([
      flow.route.playing != nil
        ? LineWords.inputEndedWhilePlaying : LineWords.inputEnded
    ])
    return .leave
  }

  /// Says lines, folded at the width of the terminal, in what the locale can show. Whoever reads no more
  /// ends the program.
  private func say(_ lines: [String]) throws {
    let text = lines.map { visible($0).folded(to: input.width) }.joined(separator: "\n")
    try output.print(isASCII ? String(text.map(Glyph.ascii)) : text)
  }
}

extension LinesFace: LoopFace {
  /// On a terminal the bell rings too.
  var hasBell: Bool { isatty(STDOUT_FILENO) == 1 }

  var watches: [Watch] { input.watches }

  var deadline: Duration? { nil }

  /// Says what is new: what fell due, the place where the user has come to, a change of what is played;
  /// and to a line that was typed, that it does nothing.
  mutating func show(_ told: [Announcement], _ flow: Flow) throws {
    let milestones = told.filter { $0.reaches(.line) }.map(AnnouncementWords.text)
    if !milestones.isEmpty { try say(milestones) }
    let (name, place) = (face.name(of: flow), flow.route)
    if name != said {
      said = name
      try say(face.lines(of: flow))
    } else if let reply = face.reply(from: seen, to: place) {
      try say([reply])
    } else if isAsked, told.isEmpty {
      try say([LineWords.noChange])
    }
    (seen, isAsked, mayTake) = (place, false, true)
  }

  mutating func ring() throws { try output.write("\u{7}") }

  mutating func wake(_ ready: [Watch], at now: Duration) {
    input.wake(ready)
    mayTake = false
  }

  mutating func next(in flow: Flow, at now: Duration) throws -> Flow.Event? {
    guard mayTake else { return nil }
    while let line = takeLine(in: flow) {
      switch face.read(line, in: flow) {
      case .event(let event):
        (isAsked, mayTake) = (true, false)
        return event
      case .say(let lines): try say(lines)
      }
    }
    // What came through a pipe may play on; at a terminal nobody could say anything any more.
    let isDeaf = flow.route.playing == nil || flow.wake == nil || input.isTerminal
    guard input.hasEnded, isDeaf else { return nil }
    mayTake = false
    return try end(in: flow)
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
