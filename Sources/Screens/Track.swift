/// The rule below the player's title as a track: a piece for each step, as long as its time.
struct Track {
  /// The cells of each piece, in order.
  let pieces: [Int]
  /// The cells between two pieces: one, or none where there are too many steps.
  let gap: Int

  /// Shares `width` cells among steps of these lengths, at least one cell each if there are enough.
  init(_ lengths: [Duration], width: Int) {
    let count = max(1, lengths.count)
    gap = count * 3 <= width ? 1 : 0
    let room = max(0, width - gap * (count - 1))
    let total = max(1, lengths.reduce(Duration.zero, +) / .seconds(1))
    // Each border at its share of the whole, so that rounding never adds up.
    var borders = [0]
    var sum = 0.0
    for (index, length) in lengths.enumerated() {
      sum += length / .seconds(1)
      let border = Int((sum / total * Double(room)).rounded())
      let last = borders[index]
      let rest = lengths.count - index - 1
      borders.append(min(max(border, last + 1), max(last, room - rest)))
    }
    pieces = zip(borders.dropFirst(), borders).map { $0 - $1 }
  }

  /// The first cell of each piece.
  var starts: [Int] {
    pieces.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1 + gap) }.dropLast()
  }
}
