import Glibc
import Platform

/// What is typed, line by line, from a terminal or a pipe.
struct LineInput {
  /// Whether somebody types it.
  let isTerminal = isatty(STDIN_FILENO) == 1
  /// Whether nothing more will come.
  var hasEnded: Bool { isClosed && lines.isEmpty }

  private var isClosed = false
  private var lines: [String] = []
  private var rest: [UInt8] = []

  /// A line longer than this is cut: nothing that can be typed here is so long.
  private static let longest = 4096

  /// The next line, if it is there.
  var first: String? { lines.first }

  /// Takes the first line of a kind out, with those before it left as they are.
  mutating func take(where isWanted: (String) -> Bool) -> String? {
    lines.firstIndex(where: isWanted).map { lines.remove(at: $0) }
  }

  /// The columns of the terminal that is written to; 80 where it is none.
  var width: Int { windowSize()?.columns ?? 80 }

  /// Waits for a line, for one of the other descriptors or for the time to pass; returns those that are
  /// ready.
  mutating func wait(_ timeout: Duration?, also others: [CInt]) -> [CInt] {
    var polled = ([isClosed ? -1 : STDIN_FILENO] + others).map {
      pollfd(fd: $0, events: CShort(POLLIN), revents: 0)
    }
    // Rounded up, so that it does not wake too early again and again.
    let milliseconds = timeout.map { ($0 + .microseconds(999)) / .milliseconds(1) }
    let count = poll(
      &polled, nfds_t(polled.count), milliseconds.map { CInt(min($0, 86_400_000)) } ?? -1)
    guard count > 0 else { return [] }
    if polled[0].revents != 0 { read() }
    return polled.dropFirst().filter { $0.revents != 0 }.map(\.fd)
  }

  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 { rest += chunk[..<count] }
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      take(rest[..<end])
      rest.removeFirst(end + 1)
    }
    if rest.count > Self.longest { rest.removeLast(rest.count - Self.longest) }
    guard count == 0 || count < 0 && errno != EINTR && errno != EAGAIN else { return }
    isClosed = true
    if !rest.isEmpty { take(rest[...]) }
    rest = []
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes.prefix(Self.longest), as: UTF8.self)
    lines.append(text.last == "\r" ? String(text.dropLast()) : text)
  }
}
