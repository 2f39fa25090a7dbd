import Glibc
import Platform
import SystemPackage

/// Lines of input from a terminal or a pipe.
struct LineInput {
  /// Whether input comes from a terminal.
  let isTerminal = isatty(STDIN_FILENO) == 1
  /// Whether the input is exhausted.
  var hasEnded: Bool { isClosed && queue.isEmpty }

  private var isClosed = false
  private var queue = LineQueue()
  private var rest: [UInt8] = []
  /// Whether the line that is still arriving began too early, and is left out.
  private var skipsRest = false

  private static let descriptor = FileDescriptor(rawValue: STDIN_FILENO)

  /// The maximum line length; longer lines are cut. No valid input is this long.
  private static let longest = 4096

  /// The most reads of what has already arrived. Together they hold more than a pipe does.
  private static let mostReads = 64

  /// The next line, if one has arrived.
  var first: String? { queue.first }

  /// Removes and returns the first matching line, leaving earlier ones in place.
  mutating func take(where isWanted: (String) -> Bool) -> String? {
    queue.take(where: isWanted)
  }

  /// Leaves out everything that has arrived before a page is printed; returns whether that was any.
  mutating func dropWaiting(at now: Duration, except isKept: (String) -> Bool) -> Bool {
    for _ in 0..<Self.mostReads {
      if Watch.wait(for: watches, atMost: .zero).isEmpty { break }
      read(at: now)
    }
    let isCut = !rest.isEmpty
    (rest, skipsRest) = ([], skipsRest || isCut)
    return queue.drop(except: isKept) || isCut
  }

  /// A page was printed that is answered by later lines only: on a terminal, by those typed after a
  /// moment to read it.
  mutating func pageShown(at now: Duration) { if isTerminal { queue.pageShown(at: now) } }

  /// A page was printed that lines may have been typed ahead for.
  mutating func open() { queue.open() }

  /// Leaves out the lines that came in that moment; returns whether there were any.
  mutating func dropEarly(except isKept: (String) -> Bool) -> Bool {
    queue.dropEarly(except: isKept)
  }

  /// The width of the output terminal in columns; 80 if output isn't a terminal.
  var width: Int { windowSize()?.columns ?? 80 }

  /// The descriptors to watch; none once the input has ended.
  var watches: [Watch] { isClosed ? [] : [Watch(Self.descriptor)] }

  /// Reads any input that has arrived.
  mutating func wake(_ ready: [Watch], at now: Duration) {
    if ready.contains(where: { $0.descriptor == Self.descriptor }) { read(at: now) }
  }

  private mutating func read(at now: Duration) {
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
      take(rest[..<end], at: now)
      rest.removeFirst(end + 1)
    }
    if rest.count > Self.longest { rest.removeLast(rest.count - Self.longest) }
    guard count == 0 || hasFailed else { return }
    isClosed = true
    if !rest.isEmpty { take(rest[...], at: now) }
    rest = []
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, at now: Duration) {
    defer { skipsRest = false }
    if skipsRest { return }
    let text = String(decoding: bytes.prefix(Self.longest), as: UTF8.self)
    queue.add(text.last == "\r" ? String(text.dropLast()) : text, at: now)
  }
}
