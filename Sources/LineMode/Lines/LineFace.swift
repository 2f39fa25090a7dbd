import Coach
package import Flow
import Pages
import Wording

/// The application as lines: what each place says, and what a typed line means there. It decides
/// nothing and redraws nothing: the same flow as on the screen. Of its own it knows only whether it has
/// just asked if a session should end.
package struct LineFace: Sendable {
  private var asksToStop = false

  package init() {}

  /// What a typed line comes to.
  package enum Typed: Sendable {
    /// An event for the application.
    case event(Flow.Event)
    /// Lines that answer it; nothing changes.
    case say([String])
  }

  /// A word that changes whenever something new is to be said in full.
  package func name(of flow: Flow) -> String {
    // What changes while it plays is a reply.
    if case .playing = flow.route { return flow.routeName }
    let detail =
      if case .checkIn(let checkIn) = flow.route {
        "\(checkIn.page)"
      } else if case .home = flow.route {
        "\(page(of: flow).lines.count)"
      } else if case .preview(let preview) = flow.route {
        "\(preview.routine.id)"
      } else if case .progress(let progress) = flow.route {
        "\(progress.period)"
      } else {
        ""
      }
    return "\(flow.routeName) \(detail) \(flow.notices.text ?? "")"
  }

  /// What the place says; its last line tells what can be typed.
  package func lines(of flow: Flow) -> [String] {
    let page = page(of: flow)
    let notice = flow.notices.text.map { [$0, ""] } ?? []
    return notice + page.lines + [page.prompt]
  }

  /// What a typed line means where the user is.
  package mutating func read(_ line: String, in flow: Flow) -> Typed {
    let words = Self.words(line)
    guard case .playing = flow.route else {
      asksToStop = false
      return read(line, words, in: flow)
    }
    return askToStop(words) ?? read(line, words, in: flow)
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

  /// A session ends only when that was said twice; an empty line after the question is no.
  private mutating func askToStop(_ words: [String]) -> Typed? {
    let isAsked = asksToStop
    asksToStop = !isAsked && words == [PlayerCommand.stop.rawValue]
    if asksToStop { return .say([LineWords.askToStop]) }
    return isAsked && words.isEmpty ? .say([LineWords.goesOn]) : nil
  }

  /// What is said to a change that leaves the user where they are; else nothing.
  package func reply(from before: Flow.Route, to after: Flow.Route) -> String? {
    switch (before, after) {
    case (.playing(let was), .playing(let playing)):
      return SessionWords.change(from: was, to: playing)
    case (.preview(let was), .preview(let preview)) where was != preview:
      return PreviewWords.now(preview.inOneLine)
    default: return nil
    }
  }

  /// Whether a line that came ahead of time, out of a pipe, is for what follows the player: a rating,
  /// or none. While nothing moves there is nothing to wait for.
  package func isForLater(_ line: String, in flow: Flow) -> Bool {
    guard case .playing = flow.route, flow.wake != nil else { return false }
    let word = Self.words(line).first ?? ""
    return ["skip", "home"].contains(word) || Int(word).map((0...10).contains) == true
  }

  /// Whether a line must not wait behind one that is for later.
  package func isUrgent(_ line: String) -> Bool {
    let urgent: [PlayerCommand] = [.hurts, .stop, .togglePause]
    let word = Self.words(line).first ?? ""
    return word == "!" || urgent.contains { $0.rawValue == word }
  }

  /// The words of a line, in small letters.
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
