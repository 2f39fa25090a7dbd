import Coach
package import Flow
import Pages
import Wording

/// The application in line mode: the text of each page, and the meaning of each typed line. It
/// makes no decisions and redraws nothing; the flow is the same as on the screen. Its only state is
/// whether it has just asked if the session should end.
package struct LineFace: Sendable {
  private var asksToStop = false

  package init() {}

  /// The result of a typed line.
  package enum Typed: Sendable {
    /// An event for the application.
    case event(Flow.Event)
    /// Lines to print in reply; nothing changes.
    case say([String])
  }

  /// A name that changes whenever a page must be printed in full.
  package func name(of flow: Flow) -> String {
    // Changes during a session are printed as replies.
    if case .playing = flow.route { return flow.routeName }
    let detail =
      if case .checkIn(let checkIn) = flow.route {
        "\(checkIn.page)"
      } else if case .home = flow.route {
        "\(page(of: flow).lines.count)"
      } else if case .preview(let preview) = flow.route {
        "\(preview.routine.id)"
      } else if case .library = flow.route {
        flow.grouping.rawValue
      } else if case .progress(let progress) = flow.route {
        "\(progress.period)"
      } else {
        ""
      }
    return "\(flow.routeName) \(detail) \(flow.notices.text ?? "")"
  }

  /// The lines of the current page; the last one is the prompt.
  package func lines(of flow: Flow) -> [String] {
    let page = page(of: flow)
    let notice = flow.notices.text.map { [$0, ""] } ?? []
    return notice + page.lines + [page.prompt]
  }

  /// Interprets a typed line on the current page.
  package mutating func read(_ line: String, in flow: Flow) -> Typed {
    let words = Self.words(line)
    guard case .playing(let session) = flow.route else {
      asksToStop = false
      return read(line, words, in: flow)
    }
    return askToStop(words, session) ?? read(line, words, in: flow)
  }

  private func read(_ line: String, _ words: [String], in flow: Flow) -> Typed {
    let page = page(of: flow)
    switch words {
    case []: return page.onEmpty.map(Typed.event) ?? .say([page.prompt])
    case ["?"], ["help"]: return .say(help(page, flow))
    case ["again"]: return page.read(line, words) ?? .say(lines(of: flow))
    case ["q"], ["quit"]: return .event(.leave)
    default: break
    }
    if let typed = page.read(line, words) { return typed }
    let typed = line.count > 40 ? line.prefix(40) + "…" : line[...]
    return .say([LineWords.meansNothing(typed), page.prompt])
  }

  /// Ends a session only if stop is typed twice. An empty line after the question means no, and leaves
  /// the clock as it is.
  private mutating func askToStop(_ words: [String], _ session: Session) -> Typed? {
    let isAsked = asksToStop
    asksToStop = !isAsked && words == [PlayerCommand.stop.rawValue]
    let isPaused = if case .paused = session.player.state { true } else { false }
    if asksToStop { return .say([LineWords.askToStop(isPaused: isPaused)]) }
    guard isAsked, words.isEmpty else { return nil }
    return .say([isPaused ? LineWords.standsStill : LineWords.goesOn])
  }

  /// The reply to a change within the same page; `nil` if there is none.
  package func reply(from before: Flow.Route, to after: Flow.Route) -> String? {
    switch (before, after) {
    case (.playing(let was), .playing(let playing)):
      return SessionWords.change(from: was, to: playing)
    case (.preview(let was), .preview(let preview)) where was != preview:
      return PreviewWords.now(preview.inOneLine)
    default: return nil
    }
  }

  /// Whether a line that arrived early, from a pipe, belongs to what follows the player: a rating,
  /// or none. While the clock is stopped there is nothing to wait for.
  package func isForLater(_ line: String, in flow: Flow) -> Bool {
    guard case .playing = flow.route, flow.wake != nil else { return false }
    let word = Self.words(line).first ?? ""
    return ["skip", "home"].contains(word) || Int(word).map((0...10).contains) == true
  }

  /// Whether a line must be handled at once, even behind one that waits for later.
  package func isUrgent(_ line: String) -> Bool {
    let urgent: [PlayerCommand] = [.hurts, .stop, .togglePause]
    let word = Self.words(line).first ?? ""
    return word == "!" || urgent.contains { $0.rawValue == word }
  }

  /// Whether a page is answered only by lines typed after it was printed: a page of the check-in
  /// with signs, or with a yes-or-no question.
  package func mustBeRead(_ flow: Flow) -> Bool {
    guard case .checkIn = flow.route, let page = flow.page else { return false }
    return page.blocks.contains { block in
      switch block {
      case .ticks(let ticks): ticks.areSigns
      case .button: true
      case .paragraph, .callout, .bullets, .heading, .names, .terms, .offer, .aside, .choice, .kept,
        .scale,
        .note, .activities, .timer, .table, .figure, .gap:
        false
      }
    }
  }

  /// Whether a line typed ahead still counts once another page is there: to leave, or to stop the
  /// player.
  package func outlivesPage(_ line: String, in flow: Flow) -> Bool {
    if let word = Self.words(line).first, ["q", "quit", "!"].contains(word) { return true }
    return flow.route.playing != nil && isUrgent(line)
  }

  /// The words of a line, in lower case.
  private static func words(_ line: String) -> [String] {
    line.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
  }

  private func help(_ page: LinePage, _ flow: Flow) -> [String] {
    let net = flow.library.map { [""] + LineBlocks(.safetyNet($0.texts)).lines } ?? []
    return page.help.filter { $0 != LineWords.leave } + [LineWords.again, LineWords.leave] + net
  }

  private func page(of flow: Flow) -> LinePage {
    if let page = flow.page { return LinePage(page) }
    if case .playing(let session) = flow.route { return .player(session) }
    return .waiting
  }
}
