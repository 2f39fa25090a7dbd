import Glibc
import Platform
import SystemPackage

/// What is typed, line by line, from a terminal or a pipe.
struct LineInput {
  /// Whether somebody types it.
  let isTerminal = isatty(STDIN_FILENO) == 1
  /// Whether nothing more will come.
  var hasEnded: Bool { isClosed && lines.isEmpty }

  private var isClosed = false
  private var lines: [String] = []
  private var rest: [UInt8] = []

  private static let descriptor = FileDescriptor(rawValue: STDIN_FILENO)

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

  /// What to watch; nothing once it has ended.
  var watches: [Watch] { isClosed ? [] : [Watch(Self.descriptor)] }

  /// Takes what has come.
  mutating func wake(_ ready: [Watch]) {
    if ready.contains(where: { $0.descriptor == Self.descriptor }) { read() }
  }

  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    var hasFailed = false
    var count = 0
    do { count = try chunk.withUnsafeMutableBytes { try Self.descriptor.read(into: $0) } } catch {
      // Nothing yet, and no end.
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
