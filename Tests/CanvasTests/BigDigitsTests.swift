import Canvas
import Testing
import Text

/// The clock face, legible from 3 m away.
@Suite("Big digits") struct BigDigitsTests {
  private static let sizes: [BigDigits] = [.small, .large, .large(scale: 2), .large(scale: 3)]

  @Test("the digits and the colon have their shapes") func digits() {
    #expect(
      BigDigits.large.lines("0:45").map { trimmed($0) } == [
        " ██████       ██    ██   ██████",
        "██    ██      ██    ██  ██",
        "██    ██  ██  ██    ██  ██",
        "██    ██      ████████  ████████",
        "██    ██  ██        ██        ██",
        "██    ██            ██        ██",
        " ██████             ██   ██████",
      ])
    #expect(
      BigDigits.small.lines("1:23").map { trimmed($0) } == [
        "    ██     ████   ████",
        "    ██ ██     ██     ██",
        "    ██    ██████ ██████",
        "    ██ ██ ██         ██",
        "    ██     ████   ████",
      ])
    #expect(
      BigDigits.small.lines("6789").map { trimmed($0) } == [
        " ████   ████   ████   ████",
        "██         ██ ██  ██ ██  ██",
        "██████     ██ ██████ ██████",
        "██  ██     ██ ██  ██     ██",
        " ████      ██  ████   ████",
      ])
  }

  @Test("doubling the scale doubles each cell in both directions") func doubled() {
    let small = BigDigits.large.lines("4:07")
    let large = BigDigits.large(scale: 2).lines("4:07")
    #expect(large.count == 2 * small.count)
    for (index, line) in large.enumerated() {
      #expect(line == String(small[index / 2].flatMap { [$0, $0] }))
    }
  }

  @Test("no two digits look the same", arguments: sizes) func distinct(_ size: BigDigits) {
    let shapes = (0...9).map { size.lines("\($0)").joined(separator: "\n") }
    #expect(Set(shapes).count == 10)
  }

  @Test("every row has the reported width, and there are as many as reported", arguments: sizes)
  func widths(_ size: BigDigits) {
    for text in ["0:45", "12:34", "1", "", "x", "99:59"] {
      let lines = size.lines(text)
      #expect(lines.count == size.height)
      #expect(lines.allSatisfy { TextWidth.columns($0) == size.width(text) })
    }
  }

  @Test("the width does not depend on the digits", arguments: sizes)
  func sameWidth(_ size: BigDigits) {
    for digit in 0...9 { #expect(size.width("\(digit):\(digit)0") == size.width("0:00")) }
    #expect(size.width("0:00") < size.width("00:00"))
  }

  @Test("a clock of 3 digits takes 32 columns, a small one 23; other characters are left out")
  func measures() {
    #expect(BigDigits.large.width("0:00") == 32 && BigDigits.large.height == 7)
    #expect(BigDigits.small.width("0:00") == 23 && BigDigits.small.height == 5)
    #expect(BigDigits.large.lines("a1 b") == BigDigits.large.lines("1"))
    #expect(BigDigits.large.width("abc") == 0)
  }

  /// A row without its trailing blanks.
  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
