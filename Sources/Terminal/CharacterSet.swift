/// The choice of the ASCII character set, which ncurses sends with each change of attributes, since
/// the database has it in `sgr0`. Nothing here ever chooses another set, so once is enough: it is a
/// tenth of the bytes while a routine plays (ncurses 6.4, `xterm-256color`).
struct CharacterSet {
  /// The sequence that chooses ASCII; empty if the terminal type has none that is known.
  private let ascii: [UInt8]
  /// Whether it has been sent.
  private var isChosen = false

  /// Creates the choice for a terminal type with this string to turn all attributes off.
  init(turningOffWith sgr0: String) {
    let known = ["\u{1B}(B", "\u{F}"]
    ascii = known.first { sgr0.contains($0) }.map { Array($0.utf8) } ?? []
  }

  /// Returns output without the choice, but for the first one, which ends what another program may
  /// have chosen.
  mutating func thinned(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = ascii.first else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: first) {
      result += rest[..<start]
      rest = rest[start...]
      if rest.starts(with: ascii) {
        if !isChosen { result += ascii }
        isChosen = true
        rest = rest.dropFirst(ascii.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }
}
