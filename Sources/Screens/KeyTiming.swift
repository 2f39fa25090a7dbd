import Canvas

/// When keys were pressed: which of them come too early for the page on the screen, and which are
/// repeats of a key that is still held down. Times are on any steady clock.
struct KeyTiming {
  /// The least time a page is on the screen before it takes an answer.
  private static let glance: Duration = .milliseconds(300)
  /// The same for the key that brought the page up: keyboards start to repeat a held key after 250
  /// to 660 milliseconds.
  private static let repeatDelay: Duration = .milliseconds(700)
  /// The longest gap between two repeats of a held key.
  static let repeatTime: Duration = .milliseconds(120)

  /// When the page was first shown; `nil` until then.
  private var appeared: Duration?
  private var last: (key: Key, at: Duration)?
  /// The key that brought the page up, until it has been released.
  private var turner: Key?

  /// Another page has taken the place of the last one, and is not shown yet.
  mutating func pageChanged() {
    appeared = nil
    turner = last?.key
  }

  /// The page is on the screen.
  mutating func pageShown(at time: Duration) { appeared = appeared ?? time }

  /// Forgets the keys, and that the page was shown.
  mutating func forget() { (appeared, last, turner) = (nil, nil, nil) }

  /// Notes a key press; returns whether it repeats the key that brought the page up, which is
  /// still held down.
  mutating func isHeld(_ key: Key, at time: Duration) -> Bool {
    defer { last = (key, time) }
    guard key == turner else {
      turner = nil
      return false
    }
    return last.map { $0.key == key && time - $0.at < Self.repeatTime } ?? false
  }

  /// Whether the page does not take an answer by this key yet.
  mutating func isEarly(_ key: Key, at time: Duration) -> Bool {
    guard let appeared else { return true }
    if time - appeared < (key == turner ? Self.repeatDelay : Self.glance) { return true }
    turner = nil
    return false
  }
}
