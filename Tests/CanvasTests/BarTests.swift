import Text
import Canvas
import Testing

/// Bars show a share of a whole.
@Suite("Bars") struct BarTests {
  @Test(
    "a bar is filled in proportion to its share, rounded down",
    arguments: [
      (0.0, "▕░░░░░░░░░░▏"), (0.05, "▕░░░░░░░░░░▏"), (0.1, "▕█░░░░░░░░░▏"), (0.5, "▕█████░░░░░▏"),
      (0.99, "▕█████████░▏"), (1.0, "▕██████████▏"),
    ])
  func progress(share: Double, expected: String) {
    #expect(Bar.progress(share, width: 12) == expected)
  }

  @Test(
    "a share outside 0 to 1 is clamped, and NaN counts as 0",
    arguments: [
      (-1.0, 0), (7.0, 4), (Double.infinity, 4), (-Double.infinity, 0), (Double.nan, 0),
    ])
  func outside(share: Double, filled: Int) {
    #expect(Bar.progress(share, width: 6).count { $0 == "█" } == filled)
  }

  @Test(
    "a bar has exactly the width requested, but at least 3",
    arguments: [-5, 0, 1, 2, 3, 4, 40, 200])
  func width(width: Int) {
    for share in [0, 0.3, 0.7, 1] {
      #expect(TextWidth.columns(Bar.progress(share, width: width)) == max(3, width))
    }
  }

  @Test(
    "the number sets how many of the ten boxes are filled",
    arguments: [
      (0, "□□□□□□□□□□"), (4, "■■■■□□□□□□"), (10, "■■■■■■■■■■"), (-3, "□□□□□□□□□□"),
      (99, "■■■■■■■■■■"),
    ])
  func boxes(value: Int, expected: String) { #expect(Bar.boxes(value) == expected) }
}
