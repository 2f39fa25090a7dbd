package import Canvas
import CNcurses
import Glibc
import SystemPackage

/// The terminal while the program has it: draws frames, reads keys and signals, and gives it back.
///
/// There is one at a time, and one owner: ncurses keeps its state in global variables. Open it in
/// the main thread before any other thread is started (see `Signals` for why, and for what to do
/// about child processes). While it is open nothing else may write to the terminal.
package struct Terminal: ~Copyable {
  /// Whether text is UTF-8. Where not, `draw` shows frames in ASCII.
  package let isUTF8: Bool

  let type: TerminalType
  let streams: Streams
  let signals: Signals
  let screen: OpenScreen
  let messages: Messages
  /// The title that was set; `nil` while the window has its own.
  var shownTitle: String?

  var palette: Palette
  /// What the terminal shows; nil when that is not known, so that all has to be drawn.
  var shown: Frame?
  /// A frame that the terminal was too busy to take, to be drawn when it can.
  var late: Frame?
  var decoder = KeyDecoder()
  /// When something last arrived from the keyboard.
  var lastHeard = ContinuousClock.now
  /// What the next wait returns at once.
  var queued: [Input] = []
  /// False once the other side of the terminal is gone.
  var isConnected = true
  var isOpen = true
  /// Whether the program was asked to end.
  var isEnding = false

  /// How many colours a terminal has, 0 where it has none; throws what keeps knead from a full
  /// screen on it. For looking only: nothing is opened.
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

  /// Opens a terminal behind two descriptors, which stay the caller's.
  ///
  /// Descriptors that are no terminal are taken too (`/dev/null` in tests): the screen then has
  /// the size in the terminal database.
  package init(
    input: CInt, output: CInt, _ profile: TerminalProfile,
    _ options: TerminalOptions = TerminalOptions()
  ) throws(TerminalError) {
    let type = try TerminalType(profile, output: output)
    let streams = try Streams(
      input: FileDescriptor(rawValue: input), output: FileDescriptor(rawValue: output))
    let isUTF8 = profile.adoptTextEncoding(ascii: options.ascii)
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
    self.isUTF8 = isUTF8
    self.signals = signals
    self.screen = screen
    self.palette = palette
    messages = Messages(through: profile.multiplexers.first)
    set_escdelay(profile.escapeDelay)
    streams.guardAgainstCrash(reset: type.reset)
    let assumed = size.height
    fitWindow()
    if size.height != assumed { streams.outlet.send(type.scrolling(rows: size.height)) }
    streams.outlet.send(type.pasteOn)
  }

  deinit {
    if isOpen { release() }
  }

  /// The size of the window, as ncurses knows it: it changes only with `Input.resized`.
  package var size: Size {
    guard isOpen else { return Size(width: 1, height: 1) }
    let window = knead_window()
    return Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
  }

  /// Whether the other side of the terminal is gone: there is nobody left to draw for.
  package var isLost: Bool { isOpen && !isConnected }

  /// Whether something waits because the terminal takes nothing at the moment, or did not when it was
  /// last tried: a frame, or the rest of one.
  package var isBlocked: Bool { isConnected && (late != nil || streams.outlet.pendingCount > 0) }

  /// Rings the terminal's bell so many times; nothing on a terminal without one, or on one that takes
  /// nothing at the moment: a bell that comes late means something else. Terminals run
  /// bells together that come at once: for separate ones, call again later.
  package func bell(times: Int = 1) {
    guard isOpen, isConnected, type.hasBell, streams.outlet.isReady else { return }
    for _ in 0..<max(0, times) { beep() }
    streams.outlet.flush()
  }

  /// Gives the terminal back as it was. Signals that came since the last wait take effect now;
  /// but once `Input.ended` was reported, SIGHUP and SIGTERM stay blocked, so that a second one
  /// (shells send them) cannot cut off what is still to be saved. Ctrl-C can.
  ///
  /// Harmless when it is closed already; after it, drawing and waiting do nothing.
  package mutating func close() {
    guard isOpen else { return }
    setTitle(nil)
    release()
    isOpen = false
    isConnected = false
  }

  private func release() {
    // In the background it is someone else's.
    if streams.isForeground { leaveScreen() }
    screen.free()
    knead_guard_remove()
    streams.close()
    signals.restore(isEnding: isEnding)
  }
}
