import Canvas
import Testing

/// Bars show a number out of ten.
@Suite("Bars") struct BarTests {
  @Test(
    "the number sets how many of the ten cells are solid",
    arguments: [
      (0, "··········"), (4, "████······"), (10, "██████████"), (-3, "··········"),
      (99, "██████████"),
    ])
  func ten(value: Int, expected: String) {
    let bar = Bar.ten(value)
    #expect(bar.filled + bar.rest == expected)
  }
}
