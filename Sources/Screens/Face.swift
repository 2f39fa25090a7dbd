package import Canvas
package import Flow
package import Coach
import Pages
import Wording

extension Flow {
  /// The screen for the current route; `nil` for the player, which is not a sheet.
  func screen(_ style: DrawingStyle) -> (any Screen)? {
    guard let page else { return nil }
    let look = Look(style: style, drawings: library?.drawings ?? Drawings())
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
  var draft = Draft()
  private var screenName = ""
  /// The pages that lead here, and the title of the choice in focus, to find it again after them.
  private var trail = Trail()
  private var focused: String?
  var showsHelp = false
  var help = HelpDraft()
  /// What the terminal can show.
  package var style: DrawingStyle
  private let appearance: Appearance
  let bindings: Bindings
  private var timing = KeyTiming()
  private var seen = SeenRows()
  /// When the space bar was last pressed, and how many quick repeats have followed.
  private var lastSpace: Duration?
  private var quickSpaces = 0

  /// Creates a face; `style` is what the terminal can show.
  package init(
    _ style: DrawingStyle = .unicode, appearance: Appearance = Appearance()
  ) {
    self.appearance = appearance
    bindings = Bindings(appearance.keys)
    self.style = style
  }

  /// Handles a key pressed at `time` on any steady clock. Returns an event for the application, or
  /// `nil` if only the interface changes. A page that has only just appeared takes no answer.
  package mutating func event(
    for key: Key, in flow: Flow, size: Size, at time: Duration
  ) -> Flow.Event? {
    arrive(at: flow)
    draft.alert = ""
    if case .click(let point) = key, point.row == size.height - 1 {
      // A click on a key in the footer is that key.
      let pressed = Footer(hints(flow, size)).key(at: point.column, width: size.width)
      guard let pressed else { return nil }
      return event(for: pressed, in: flow, size: size, at: time)
    }
    if timing.isHeld(key, at: time) { return nil }
    if showsHelp {
      if case .playing = flow.route, bindings.command(for: key) == .hurts {
        showsHelp = false
        return .command(.hurts)
      }
      guard let chosen = choose(key, flow, size) else { return nil }
      showsHelp = false
      // The entry for the help itself closes it.
      if chosen == .character("?") { return nil }
      return event(for: chosen, in: flow, size: size, at: time)
    }
    if Search.type(key, in: &draft.page.search) {
      (draft.focus, draft.top) = (0, 0)
      return nil
    }
    let screen = screen(of: flow)
    // The focus is in a text field, where letter keys type text.
    let isTyping = (screen as? PageScreen)?.isTyping(draft) == true
    if key == .character("?"), !isTyping {
      showsHelp = true
      help = HelpDraft()
      return nil
    }
    if key == .character("/"), !isTyping, screen?.isSearchable(draft) == true {
      (draft.page.search, draft.focus, draft.top) = (Search(), 0, 0)
      return nil
    }
    if case .playing(let session) = flow.route, !draft.player.isAdjusting {
      if isHeldDown(key, at: time) { return .player(.releaseByHolding) }
      return PlayerKeys.event(for: key, in: session, bindings, &draft)
    }
    guard let screen else { return nil }
    setRoom(on: size, for: screen)
    let sheet = sheet(of: screen, flow, width: draft.width)
    // The adjust sheet over the player asks nothing.
    let isAnswer =
      !(screen is AdjustScreen) && !Self.moves(key, isTyping)
      && !screen.goesBack(key, draft)
    if isAnswer, timing.isEarly(key, at: time) { return nil }
    var key = key
    if draft.isAtTop { draft.top = sheet.tops(on: size, focus: draft.focus).lowerBound }
    if case .click(let point) = key {
      guard let item = sheet.item(at: point, size: size, focus: draft.focus, top: draft.top)
      else { return nil }
      draft.focus = item
      key = .click(Point(column: point.column - Layout(size, side: draft.side).left, row: item))
    } else if move(key, sheet, size, isTyping) {
      return nil
    }
    draft.page.hint = ""
    draft.isSeen = seen.unseen(in: sheet, size: size, from: 0) == nil
    draft.needsReading = false
    let event = screen.event(for: key, &draft)
    if case .answer? = event, flow.page?.isReadWhole == true, !draft.isSeen {
      draft.needsReading = true
    }
    // Only what is refused or hinted at needs another layout.
    if draft.needsReading || !draft.page.hint.isEmpty {
      tellWhatIsMissing(self.sheet(of: screen, flow, width: draft.width), size)
    }
    if draft.needsReading { return nil }
    if event != nil { focused = (screen as? PageScreen)?.shown(draft).title(at: draft.focus) }
    if case .saveTimer(let timer, _) = event { trail.comeBack(to: timer.title) }
    return event
  }

  /// Scrolls on to what has not been read. A hint is told in the lower rule, where it moves nothing;
  /// among the rows only if it is too long for that.
  private mutating func tellWhatIsMissing(_ sheet: Sheet, _ size: Size) {
    if draft.needsReading { return scrollOn(sheet, size) }
    let fits = Sheet.hasRoom(forAlert: draft.page.hint, on: size)
    let visible = sheet.visible(on: size, focus: draft.focus, top: draft.top)
    if fits || visible.upperBound < sheet.rows.count { draft.alert = draft.page.hint }
    if fits { draft.page.hint = "" }
  }

  /// Returns the frame to show now. Once it is on the screen, `isShown(at:)` says so.
  package mutating func frame(of flow: Flow, size: Size) -> Frame {
    arrive(at: flow)
    seen.drawOther()
    if showsHelp {
      return helpSheet(flow, size).draw(
        size: size, focus: help.focus, top: help.top, appearance.theme)
    }
    if case .playing(let playing) = flow.route, !draft.player.isAdjusting {
      let screen = PlayerScreen(
        playing: playing, stopQuestion: draft.player.stopQuestion,
        showsText: draft.player.showsText, drawings: flow.library?.drawings ?? Drawings(),
        style: style, appearance: appearance, bindings: bindings)
      return screen.draw(size: size)
    }
    guard let screen = screen(of: flow) else { return Frame(size: size) }
    setRoom(on: size, for: screen)
    let sheet = sheet(of: screen, flow, width: draft.width)
    if draft.isAtTop { draft.top = sheet.tops(on: size, focus: draft.focus).lowerBound }
    if !sheet.isOver { seen.draw(sheet, size: size, focus: draft.focus, top: draft.top) }
    return sheet.draw(size: size, focus: draft.focus, top: draft.top, appearance.theme)
  }

  /// The last frame is on the screen, since `time` on the clock of the keys.
  package mutating func isShown(at time: Duration) {
    timing.pageShown(at: time)
    seen.show()
  }

  /// The keys in the footer.
  private mutating func hints(_ flow: Flow, _ size: Size) -> [Hint] {
    if showsHelp { return helpSheet(flow, size).hints }
    if case .playing(let playing) = flow.route, !draft.player.isAdjusting {
      let hints = PlayerKeys.hints(for: playing, bindings, stopQuestion: draft.player.stopQuestion)
      return Hint.shown(hints, in: style)
    }
    guard let screen = screen(of: flow) else { return [] }
    setRoom(on: size, for: screen)
    return sheet(of: screen, flow, width: draft.width).hints
  }

  /// Notes the room for the body on a screen of this size.
  private mutating func setRoom(on size: Size, for screen: any Screen) {
    draft.side = screen.hasSide(draft) ? Layout.sideColumns(on: size) : 0
    draft.width = Sheet.width(on: size, most: screen.most, side: draft.side)
    draft.height = Layout(size).height
    draft.pictureHeight = Layout(size).pictureHeight
    draft.columns = Layout(size, most: size.width).width
  }

  /// Lays out a screen, with the current notice above it.
  private func sheet(of screen: any Screen, _ flow: Flow, width: Int) -> Sheet {
    var sheet = screen.sheet(width: width, draft)
    sheet.alert = draft.alert
    sheet.most = screen.most
    sheet.hints = Hint.shown(sheet.hints, in: style)
    // Where there is no room to keep them in place, the pinned rows come last.
    if !Sheet.staysPinned(sheet.pinned, draft.height) {
      sheet.rows += [.blank] + sheet.pinned
      sheet.pinned = []
    }
    guard let notice = flow.notices.text else { return sheet }
    let room = sheet.picture?.columnsBeside(width) ?? width
    sheet.rows = Row.wrapped(notice, width: room, role: .notice, bar: .mind) + [.blank] + sheet.rows
    return sheet
  }

  /// The sheet to show, including the adjust sheet over the player.
  func screen(of flow: Flow) -> (any Screen)? {
    if case .playing(let playing) = flow.route { return AdjustScreen(playing: playing) }
    return flow.screen(style)
  }

  /// Whether this key press means that the space bar is held down: two quick repeats in a row.
  private mutating func isHeldDown(_ key: Key, at time: Duration) -> Bool {
    let isSpace = key == .character(" ")
    defer { lastSpace = isSpace ? time : nil }
    guard isSpace, let lastSpace, time - lastSpace < KeyTiming.repeatTime else {
      quickSpaces = 0
      return false
    }
    quickSpaces += 1
    return quickSpaces > 1
  }

  /// Forgets the last key press, so that the next one cannot count as a repeat. The page has to
  /// appear again.
  package mutating func forgetKeys() {
    lastSpace = nil
    timing.forget()
  }

  /// Scrolls to the rows that were never on the screen, with a hint.
  private mutating func scrollOn(_ sheet: Sheet, _ size: Size) {
    let visible = sheet.visible(on: size, focus: draft.focus, top: draft.top)
    guard let row = seen.unseen(in: sheet, size: size, from: visible.upperBound) else { return }
    draft.isAtTop = false
    draft.top = sheet.top(showing: row, on: size, focus: draft.focus)
    draft.alert = row < visible.lowerBound ? CheckInWords.moreAbove : CheckInWords.moreBelow
  }

  /// Starts a new draft when the screen has changed.
  private mutating func arrive(at flow: Flow) {
    guard flow.pageName != screenName else { return }
    trail.leave(screenName, at: focused)
    screenName = flow.pageName
    focused = nil
    showsHelp = false
    draft = Draft()
    timing.pageChanged()
    seen = SeenRows(isWhole: flow.page?.isReadWhole == true)
    let known = trail.arrive(at: screenName)
    if flow.route.beginsAnew { trail.forget() }
    guard let page = flow.page else { return }
    draft.begin(page)
    if let known, let field = page.field(titled: known) { draft.focus = field }
  }
}
