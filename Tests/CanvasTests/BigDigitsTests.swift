import Text
import Canvas
import Testing

/// The clock face, legible from 3 m away.
@Suite("Big digits") struct BigDigitsTests {
  @Test("the digits and the colon have their shapes at scale 1") func digits() {
    #expect(
      BigDigits.lines("12:34").map { trimmed($0) } == [
        "  ██    ██████      ██████  ██  ██",
        "████        ██  ██      ██  ██  ██",
        "  ██    ██████      ██████  ██████",
        "  ██    ██      ██      ██      ██",
        "██████  ██████      ██████      ██",
      ])
    #expect(
      BigDigits.lines("56789").map { trimmed($0) } == [
        "██████  ██████  ██████  ██████  ██████",
        "██      ██          ██  ██  ██  ██  ██",
        "██████  ██████      ██  ██████  ██████",
        "    ██  ██  ██      ██  ██  ██      ██",
        "██████  ██████      ██  ██████  ██████",
      ])
    #expect(
      BigDigits.lines("0") == ["██████", "██  ██", "██  ██", "██  ██", "██████"])
  }

  @Test("doubling the scale doubles the width and the height") func doubled() {
    #expect(
      BigDigits.lines("1", scale: 2) == [
        "    ████    ", "    ████    ", "████████    ", "████████    ", "    ████    ",
        "    ████    ", "    ████    ", "    ████    ", "████████████", "████████████",
      ])
  }

  @Test("no two digits look the same") func distinct() {
    let shapes = (0...9).map { BigDigits.lines("\($0)").joined(separator: "\n") }
    #expect(Set(shapes).count == 10)
  }

  @Test(
    "every row has the reported width", arguments: ["0:45", "12:34", "1", "", "x", "99:59"])
  func widths(text: String) {
    for scale in 1...4 {
      let lines = BigDigits.lines(text, scale: scale)
      #expect(lines.count == BigDigits.rows * scale)
      for line in lines {
        #expect(TextWidth.columns(line) == BigDigits.width(text, scale: scale))
      }
      #expect(BigDigits.width(text, scale: scale) == scale * BigDigits.width(text))
    }
  }

  @Test("a digit is 6 columns wide, a colon 2, the gap 2; other characters are left out")
  func measures() {
    #expect(BigDigits.width("0") == 6 && BigDigits.width("0:00") == 6 + 2 + 2 + 2 + 6 + 2 + 6)
    #expect(BigDigits.lines("a1 b") == BigDigits.lines("1"))
    #expect(BigDigits.width("abc") == 0)
  }

  @Test("the scale is the largest that fits, or 0 if none does") func scale() {
    for width in 0...120 {
      for height in 0...24 {
        let scale = BigDigits.scale(of: "1:52", toFit: Size(width: width, height: height))
        let fits = { (scale: Int) in
          BigDigits.width("1:52") * scale <= width && BigDigits.rows * scale <= height
        }
        #expect(fits(scale) && !fits(scale + 1), "\(width)×\(height): \(scale)")
      }
    }
    #expect(BigDigits.scale(of: "", toFit: Size(width: 80, height: 24)) == 0)
    #expect(BigDigits.scale(of: "1", toFit: Size(width: -80, height: -24)) == 0)
  }

  /// A row without its trailing blanks.
  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
