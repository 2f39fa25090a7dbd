/// Lines that have arrived and were not handled yet, oldest first. Those that came before the user
/// could read the page can be left out, so that lines typed ahead answer one page at most.
struct LineQueue {
  /// The least time a page is on a terminal before a line answers it.
  private static let glance: Duration = .milliseconds(300)

  private var lines: [(text: String, at: Duration)] = []
  /// Lines that arrive before this time come too early.
  private var opens: Duration?

  var isEmpty: Bool { lines.isEmpty }

  /// The next line, if one has arrived.
  var first: String? { lines.first?.text }

  /// Adds a line that arrived at a time, on any steady clock.
  mutating func add(_ line: String, at time: Duration) { lines.append((line, time)) }

  /// Removes and returns the first matching line, leaving earlier ones in place.
  mutating func take(where isWanted: (String) -> Bool) -> String? {
    lines.firstIndex { isWanted($0.text) }.map { lines.remove(at: $0).text }
  }

  /// Leaves out all lines, because another page is about to appear; returns whether there were any.
  mutating func drop(except isKept: (String) -> Bool) -> Bool {
    let count = lines.count
    lines.removeAll { !isKept($0.text) }
    return lines.count < count
  }

  /// From now on, lines are for the page printed at `time`, and count after a moment to read.
  mutating func pageShown(at time: Duration) { opens = time + Self.glance }

  /// From now on, every line counts.
  mutating func open() { opens = nil }

  /// Leaves out the lines that came in that moment; returns whether there were any.
  mutating func dropEarly(except isKept: (String) -> Bool) -> Bool {
    guard let opens else { return false }
    let count = lines.count
    lines.removeAll { $0.at < opens && !isKept($0.text) }
    return lines.count < count
  }
}
