import Glibc
import Platform
import SystemPackage

/// Lines of input from a terminal or a pipe.
struct LineInput {
  /// Whether input comes from a terminal.
  let isTerminal = isatty(STDIN_FILENO) == 1
  /// Whether the input is exhausted.
  var hasEnded: Bool { isClosed && lines.isEmpty }

  private var isClosed = false
  private var lines: [String] = []
  private var rest: [UInt8] = []

  private static let descriptor = FileDescriptor(rawValue: STDIN_FILENO)

  /// The maximum line length; longer lines are cut. No valid input is this long.
  private static let longest = 4096

  /// The next line, if one has arrived.
  var first: String? { lines.first }

  /// Removes and returns the first matching line, leaving earlier ones in place.
  mutating func take(where isWanted: (String) -> Bool) -> String? {
    lines.firstIndex(where: isWanted).map { lines.remove(at: $0) }
  }

  /// The width of the output terminal in columns; 80 if output isn't a terminal.
  var width: Int { windowSize()?.columns ?? 80 }

  /// The descriptors to watch; none once the input has ended.
  var watches: [Watch] { isClosed ? [] : [Watch(Self.descriptor)] }

  /// Reads any input that has arrived.
  mutating func wake(_ ready: [Watch]) {
    if ready.contains(where: { $0.descriptor == Self.descriptor }) { read() }
  }

  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    var hasFailed = false
    var count = 0
    do { count = try chunk.withUnsafeMutableBytes { try Self.descriptor.read(into: $0) } } catch {
      // No input yet, but not the end either.
      if case .wouldBlock = error as? Errno { return }
      hasFailed = true
    }
    rest += chunk[..<count]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      take(rest[..<end])
      rest.removeFirst(end + 1)
    }
    if rest.count > Self.longest { rest.removeLast(rest.count - Self.longest) }
    guard count == 0 || hasFailed else { return }
    isClosed = true
    if !rest.isEmpty { take(rest[...]) }
    rest = []
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes.prefix(Self.longest), as: UTF8.self)
    lines.append(text.last == "\r" ? String(text.dropLast()) : text)
  }
}
