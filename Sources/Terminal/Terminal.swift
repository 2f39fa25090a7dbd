package import Canvas
import CNcurses
import Glibc
import SystemPackage

/// The terminal while the program uses it: draws frames, reads keys and signals, and restores the
/// terminal at the end.
///
/// Only one can be open at a time, with one owner: ncurses keeps its state in global variables.
/// Open it in the main thread before starting any other thread (see `Signals` for why, and for
/// child processes). While it is open, nothing else may write to the terminal.
package struct Terminal: ~Copyable {
  let type: TerminalType
  let streams: Streams
  let signals: Signals
  let screen: OpenScreen
  let messages: Messages
  let showsCursor: Bool
  /// The title set by the program; `nil` while the window has its own.
  var shownTitle: String?

  var palette: Palette
  /// What `draw` can show of a frame.
  var repertoire: Repertoire
  /// The question that decides on it; nil if it needs none.
  var question: WidthQuestion?
  /// The frame on screen; nil if unknown, so that everything must be redrawn.
  var shown: Frame?
  /// A frame held back while the terminal was too busy, to be drawn once it accepts output.
  var late: Frame?
  var decoder = KeyDecoder()
  /// The time of the last keyboard input.
  var lastHeard = ContinuousClock.now
  /// Events that the next wait returns at once.
  var queued: [Input] = []
  /// False once the other end of the terminal is gone.
  var isConnected = true
  var isOpen = true
  /// Whether the program was asked to exit.
  var isEnding = false

  /// Returns the number of colours a terminal has, 0 for none; throws if it can't show knead's full
  /// screen. Only looks: nothing is opened.
  package static func colours(of profile: TerminalProfile) throws(TerminalError) -> Int {
    try TerminalType(profile, output: STDOUT_FILENO).colours
  }

  /// Opens the terminal of this process: its standard input and output.
  package static func open(
    _ profile: TerminalProfile, _ options: TerminalOptions = TerminalOptions()
  ) throws(TerminalError) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    return try Terminal(input: STDIN_FILENO, output: STDOUT_FILENO, profile, options)
  }

  /// Opens a terminal on two descriptors, which the caller keeps.
  ///
  /// Descriptors that aren't terminals are accepted too (`/dev/null` in tests): the screen then has
  /// the size given in the terminal database.
  package init(
    input: CInt, output: CInt, _ profile: TerminalProfile,
    _ options: TerminalOptions = TerminalOptions()
  ) throws(TerminalError) {
    let type = try TerminalType(profile, output: output)
    let streams = try Streams(
      input: FileDescriptor(rawValue: input), output: FileDescriptor(rawValue: output))
    let isUTF8 = profile.adoptTextEncoding(ascii: options.ascii == true)
    streams.waitForForeground()
    let signals: Signals
    let screen: OpenScreen
    do throws(TerminalError) {
      signals = try Signals()
    } catch {
      streams.close()
      throw error
    }
    do throws(TerminalError) {
      screen = try OpenScreen(type, on: streams, mouse: options.mouse)
    } catch {
      signals.restore()
      streams.close()
      throw error
    }
    let palette = Palette(allowed: options.colours && !profile.refusesColours)

    self.type = type
    self.streams = streams
    self.signals = signals
    self.screen = screen
    self.palette = palette
    showsCursor = options.cursor
    repertoire = .init(profile, options, isUTF8: isUTF8)
    messages = Messages(through: profile.multiplexers.first)
    set_escdelay(profile.escapeDelay)
    streams.guardAgainstCrash(reset: type.reset)
    let assumed = size.height
    fitWindow()
    if size.height != assumed { streams.outlet.send(type.scrolling(rows: size.height)) }
    streams.outlet.send(type.pasteOn)
    if repertoire == .all, options.ascii == nil, type.reportsCursor { ask() }
  }

  deinit {
    if isOpen { release() }
  }

  /// The window size as ncurses knows it. It changes only with `Input.resized`.
  package var size: Size {
    guard isOpen else { return Size(width: 1, height: 1) }
    let window = knead_window()
    return Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
  }

  /// Whether frames are shown in ASCII, so that they should be drawn for it. May change with
  /// `Input.resized`.
  package var isASCII: Bool { repertoire != .all }

  /// Whether the other end of the terminal is gone, so that drawing is pointless.
  package var isLost: Bool { isOpen && !isConnected }

  /// Whether output (a frame, or part of one) is pending because the terminal isn't accepting it,
  /// or wasn't when last tried.
  package var isBlocked: Bool { isConnected && (late != nil || streams.outlet.pendingCount > 0) }

  /// Rings the terminal's bell `times` times. Does nothing if the terminal has no bell, or isn't
  /// accepting output: a late bell would mean something else. Terminals merge bells sent together:
  /// for separate ones, call again later.
  package func bell(times: Int = 1) {
    guard isOpen, isConnected, type.hasBell, streams.outlet.isReady else { return }
    for _ in 0..<max(0, times) { beep() }
    streams.outlet.flush()
  }

  /// Restores the terminal. Signals received since the last wait take effect now; but once
  /// `Input.ended` has been reported, SIGHUP and SIGTERM stay blocked, so that a second one (shells
  /// send them) can't interrupt saving. Ctrl-C can.
  ///
  /// Safe to call twice; afterwards, drawing and waiting do nothing.
  package mutating func close() {
    guard isOpen else { return }
    setTitle(nil)
    release()
    isOpen = false
    isConnected = false
  }

  private func release() {
    // In the background, the terminal belongs to another process.
    if streams.isForeground { leaveScreen() }
    screen.free()
    knead_guard_remove()
    streams.close()
    signals.restore(isEnding: isEnding)
  }
}

extension Repertoire {
  /// What the locale, the terminal's font and the user's wish allow.
  fileprivate init(_ profile: TerminalProfile, _ options: TerminalOptions, isUTF8: Bool) {
    if !isUTF8 {
      self = .none
    } else {
      self = profile.hasFineGlyphs || options.ascii == false ? .all : .letters
    }
  }
}
