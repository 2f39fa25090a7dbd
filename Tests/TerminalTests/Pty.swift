import Canvas
import Glibc
import Platform
import Terminal

/// A pseudo-terminal whose user's side the test controls.
final class Pty {
  /// The user's side.
  let master: CInt
  /// The program's side.
  let slave: CInt
  let path: String
  private var isHungUp = false

  init(_ size: Size = Size(width: 80, height: 24)) throws {
    master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // What `unlockpt` and `ptsname` do, which Swift's Glibc module does not expose.
    var locked: CInt = 0
    var number: CInt = 0
    guard ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw Failure(reason: "no pseudo-terminal")
    }
    path = "/dev/pts/\(number)"
    slave = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    resize(size)
  }

  deinit {
    hangUp()
    close(slave)
  }

  /// A terminal on the program's side.
  func open(
    _ type: String = "xterm-256color", _ extra: [String: String] = ["LANG": "C.UTF-8"],
    _ options: TerminalOptions = TerminalOptions()
  ) throws -> Terminal {
    try Terminal(
      input: slave, output: slave,
      TerminalProfile(Environment(extra.merging(["TERM": type]) { $1 })), options)
  }

  /// Presses keys.
  func type(_ text: String) { type(Array(text.utf8)) }

  /// Presses keys, as the bytes that they send.
  func type(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// What the program has sent since the last call, read until it contains `text` or, without one,
  /// until nothing arrives for `quiet` milliseconds.
  func received(until text: String? = nil, quiet: CInt = 100) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let text, String(decoding: bytes, as: UTF8.self).contains(text) { break }
      var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, text == nil ? quiet : 2000) == 1 else { break }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Resizes the window. The program notices only when it receives the signal.
  func resize(_ size: Size) {
    var window = winsize()
    window.ws_col = UInt16(size.width)
    window.ws_row = UInt16(size.height)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Closes the user's side.
  func hangUp() {
    if !isHungUp { close(master) }
    isHungUp = true
  }

  /// What the program sends while it waits, until it contains `text`.
  func received(from terminal: inout Terminal, until text: String) -> String {
    var result = received(quiet: 0)
    let start = ContinuousClock.now
    while !result.contains(text), ContinuousClock.now - start < .seconds(5) {
      _ = terminal.wait(timeout: .milliseconds(10))
      result += received(quiet: 0)
    }
    return result
  }

  /// Fills the output buffer, so that writes block from now on.
  func fill() {
    // A separate descriptor, so that only this one is non-blocking.
    let filler = Glibc.open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    while write(filler, "xxxxxxxx", 8) > 0 {}
    close(filler)
  }

  /// Changes the modes, as `stty` does.
  func setModes(_ change: (inout termios) -> Void) {
    var modes = termios()
    tcgetattr(slave, &modes)
    change(&modes)
    tcsetattr(slave, TCSANOW, &modes)
  }

  /// The terminal's modes: input, output, control and local flags, then the special characters.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(slave, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
      + withUnsafeBytes(of: modes.c_cc) { $0.map { UInt32($0) } }
  }
}

struct Failure: Error {
  var reason: String
}

/// A terminal on /dev/null, with the size of 80×24 from the terminal database.
func openNull(
  _ type: String = "xterm-256color", _ extra: [String: String] = ["LANG": "C.UTF-8"],
  _ options: TerminalOptions = TerminalOptions()
) throws -> Terminal {
  let null = open("/dev/null", O_RDWR | O_CLOEXEC)
  defer { close(null) }
  return try Terminal(
    input: null, output: null,
    TerminalProfile(Environment(extra.merging(["TERM": type]) { $1 })), options)
}

/// Sends a signal to this thread alone, as the test runner's other threads do not block it.
func sendHere(_ signal: CInt) { pthread_kill(pthread_self(), signal) }

/// Waits for `count` inputs, for up to 2 seconds.
func inputs(_ terminal: inout Terminal, _ count: Int) -> [Input] {
  var result: [Input] = []
  let start = ContinuousClock.now
  while result.count < count, ContinuousClock.now - start < .seconds(2) {
    result += terminal.wait(timeout: .milliseconds(500))
  }
  return result
}

/// Runs a closure with no signal blocked in this thread (the test runner's threads block most),
/// then restores the mask.
func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
  var before = sigset_t()
  var none = sigset_t()
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try body()
}
