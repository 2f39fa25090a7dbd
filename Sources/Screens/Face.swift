package import Canvas
package import Flow
package import Coach
import Pages
import Wording

extension Flow {
  /// The screen for the current route; `nil` for the player, which is not a sheet.
  func screen(_ style: DrawingStyle, _ plots: Plot.Style) -> (any Screen)? {
    guard let page else { return nil }
    let look = Look(style: style, plots: plots, drawings: library?.drawings ?? Drawings())
    guard case .progress(let progress) = route else {
      return PageScreen(page: page, look: look)
    }
    return ProgressScreen(
      page: page, progress: progress, places: library?.placeNames ?? [:], look: look)
  }
}

/// The full-screen interface: turns keys into events and state into frames. Its only state is the
/// focus, unfinished input, key timing and whether help is open.
package struct Face: Sendable {
  private var draft = Draft()
  private var screenName = ""
  private var showsHelp = false
  private var helpTop = 0
  private let style: DrawingStyle
  private let plots: Plot.Style
  private let appearance: Appearance
  private let bindings: Bindings
  /// When the space bar was last pressed, and how many quick repeats have followed.
  private var lastSpace: Duration?
  private var quickSpaces = 0
  /// When the breathing bar next moves, on the program's clock.
  package private(set) var pacerWake: Duration?

  /// The longest gap between repeats of a held key. Two such gaps in a row mean that the space bar
  /// is held down.
  private static let repeatTime: Duration = .milliseconds(120)

  /// Creates a face; `style` is what the terminal can show, `plots` how finely it can draw.
  package init(
    _ style: DrawingStyle = .unicode, plots: Plot.Style? = nil,
    appearance: Appearance = Appearance()
  ) {
    self.appearance = appearance
    bindings = Bindings(appearance.keys)
    self.style = style
    self.plots = plots ?? (style == .ascii ? .marks : .braille)
  }

  /// Handles a key pressed at `time` on any steady clock. Returns an event for the application, or
  /// `nil` if only the interface changes.
  package mutating func event(
    for key: Key, in flow: Flow, size: Size, at time: Duration? = nil
  ) -> Flow.Event? {
    arrive(at: flow)
    if showsHelp {
      if case .playing = flow.route, bindings.command(for: key) == .hurts {
        showsHelp = false
        return .command(.hurts)
      }
      moveInHelp(key, flow, size)
      return nil
    }
    if key == .character("?"), !isTyping(flow) {
      showsHelp = true
      helpTop = 0
      return nil
    }
    if case .playing = flow.route, !draft.player.isAdjusting {
      if isHeldDown(key, at: time) { return .player(.releaseByHolding) }
      return PlayerKeys.event(for: key, bindings, &draft)
    }
    guard let screen = screen(of: flow) else { return nil }
    draft.width = Sheet.width(on: size)
    let sheet = sheet(of: screen, flow, width: draft.width)
    var key = key
    if case .click(let point) = key {
      guard let item = sheet.item(at: point, size: size, focus: draft.focus, top: draft.top)
      else { return nil }
      draft.focus = item
      key = .click(Point(column: point.column - Layout(size).left, row: item))
    } else if move(key, sheet, size, isTyping(flow)) {
      return nil
    }
    draft.page.hint = ""
    return screen.event(for: key, &draft)
  }

  /// Returns the frame to show now.
  package mutating func frame(of flow: Flow, size: Size) -> Frame {
    arrive(at: flow)
    pacerWake = nil
    if showsHelp {
      return help(flow, size).draw(size: size, focus: 0, top: helpTop, appearance.theme)
    }
    if case .playing(let playing) = flow.route, !draft.player.isAdjusting {
      let screen = PlayerScreen(
        playing: playing, asksToStop: draft.player.asksToStop, showsText: draft.player.showsText,
        drawings: flow.library?.drawings ?? Drawings(), style: style,
        appearance: appearance, bindings: bindings)
      let (frame, movesBreath) = screen.draw(size: size)
      if movesBreath { pacerWake = screen.pacerWake }
      return frame
    }
    guard let screen = screen(of: flow) else { return Frame(size: size) }
    return sheet(of: screen, flow, width: Sheet.width(on: size))
      .draw(size: size, focus: draft.focus, top: draft.top, appearance.theme)
  }

  /// Lays out a screen, with the current notice above it.
  private func sheet(of screen: any Screen, _ flow: Flow, width: Int) -> Sheet {
    var sheet = screen.sheet(width: width, draft)
    guard let notice = flow.notices.text else { return sheet }
    let room = sheet.picture?.columnsBeside(width) ?? width
    sheet.rows = Row.wrapped(notice, width: room, role: .notice) + [.blank] + sheet.rows
    return sheet
  }

  /// The sheet to show, including the adjust sheet over the player.
  private func screen(of flow: Flow) -> (any Screen)? {
    if case .playing(let playing) = flow.route { return AdjustScreen(playing: playing) }
    return flow.screen(style, plots)
  }

  /// Whether this key press means that the space bar is held down.
  private mutating func isHeldDown(_ key: Key, at time: Duration?) -> Bool {
    let isSpace = key == .character(" ")
    defer { lastSpace = isSpace ? time : nil }
    guard isSpace, let time, let lastSpace, time - lastSpace < Self.repeatTime else {
      quickSpaces = 0
      return false
    }
    quickSpaces += 1
    return quickSpaces > 1
  }

  /// Forgets the last key press, so that the next one cannot count as a repeat.
  package mutating func forgetKeys() { lastSpace = nil }

  /// Starts a new draft when the screen has changed.
  private mutating func arrive(at flow: Flow) {
    guard flow.pageName != screenName else { return }
    screenName = flow.pageName
    showsHelp = false
    draft = Draft()
    if let page = flow.page { draft.begin(page) }
  }

  /// Whether the focus is in a text field, where letter keys type text.
  private func isTyping(_ flow: Flow) -> Bool {
    (screen(of: flow) as? PageScreen)?.isTyping(draft) == true
  }

  /// Moves the focus, or scrolls if there is nothing to focus.
  private mutating func move(_ key: Key, _ sheet: Sheet, _ size: Size, _ typing: Bool) -> Bool {
    let step: Int
    switch key {
    case .up, .backTab: step = -1
    case .down, .tab: step = 1
    case .character("k") where !typing: step = -1
    case .character("j") where !typing: step = 1
    case .pageUp: step = -max(1, size.height / 2)
    case .pageDown: step = max(1, size.height / 2)
    case .home: step = -10_000
    case .end: step = 10_000
    case .scroll(let lines): step = lines
    default: return false
    }
    // Beyond the first or last choice, scroll to show the rest of the page.
    let focus = min(sheet.items - 1, max(0, draft.focus + step))
    let isHidden = sheet.hidesFocus(
      below: step > 0, size: size, focus: draft.focus, top: draft.top)
    if sheet.items > 0, focus != draft.focus, !isHidden {
      draft.focus = focus
      draft.top = 0
    } else {
      let tops = sheet.tops(on: size, focus: draft.focus)
      draft.top = min(tops.upperBound, max(tops.lowerBound, draft.top + step))
    }
    return true
  }

  private func help(_ flow: Flow, _ size: Size) -> Sheet {
    HelpScreen(flow: flow, isAdjusting: draft.player.isAdjusting, bindings: bindings).sheet(
      width: Sheet.width(on: size))
  }

  private mutating func moveInHelp(_ key: Key, _ flow: Flow, _ size: Size) {
    let last = help(flow, size).tops(on: size, focus: 0).upperBound
    switch key {
    case .character("?"), .character("q"), .escape, .enter: showsHelp = false
    case .up, .character("k"): helpTop = max(0, helpTop - 1)
    case .down, .character("j"): helpTop = min(last, helpTop + 1)
    case .pageUp, .home: helpTop = 0
    case .pageDown, .end: helpTop = last
    case .scroll(let lines): helpTop = min(last, max(0, helpTop + lines))
    default: break
    }
  }
}
