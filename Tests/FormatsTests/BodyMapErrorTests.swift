import Coach
import TestSupport
import Testing

@testable import Formats

/// Mistakes in the file of a body map are reported where they are.
@Suite("Mistakes in body maps") struct BodyMapErrorTests {
  private static let name = "figures/maps/x.txt"
  /// A map with two cells inside, in the columns 2 and 3, and one of them a dot.
  private static let good = """
    alt: A.
    left: left

    utf-8:
    ╭──╮
    │ ·│
    ╰──╯

    ascii:
    .--.
    | .|
    '--'

    mask:
    ....
    .ab.
    ....

    regions:
    a foot
    b foot calf

    mask of places:
    ....
    .aa.
    ....

    places:
    a foot

    """

  private func problems(_ old: String, _ new: String) -> [String] {
    FormatsTests.problems(in: Self.name) { () throws(Diagnostics) in
      let text = Self.good.replacing(old, with: new)
      _ = try loadDrawings([TextFile(name: Self.name, text: text)])
    }
  }

  @Test("a good map is read, with the cells of each region and place") func good() throws {
    let map = try #require(
      try loadDrawings([TextFile(name: Self.name, text: Self.good)]).maps.first)
    let (first, second) = (BodyMap.Cell(row: 1, column: 1), BodyMap.Cell(row: 1, column: 2))
    #expect(map.left == .left)
    #expect(map.cells == [.foot: [first, second], .calf: [second]])
    #expect(map.places == ["foot": [first, second]])
  }

  @Test("a map needs no places") func noPlaces() throws {
    let text = Self.good.split(separator: "mask of places:")[0]
    let map = try #require(
      try loadDrawings([TextFile(name: Self.name, text: String(text))]).maps.first)
    #expect(map.places.isEmpty && map.cells.count == 2)
  }

  @Test("mistakes in a map", arguments: Self.rows)
  func mistake(_ old: String, _ new: String, _ expected: [String]) {
    expectSame(problems(old, new), expected)
  }

  private static let side =
    "2:1: the second line must be `left: left` or `left: right`, the side of the drawing on which "
    + "the left of the body is"
  private static let rows: [(String, String, [String])] = [
    ("left: left", "left: up", [side]),
    ("left: left\n", "", [side]),
    ("| .|", "|. |", ["11:1: this line must have its blanks where the first drawing has them"]),
    ("'--'\n", "", ["10:1: this drawing must have as many lines as the first one: 3"]),
    (".ab.\n....", ".ab.", ["15:1: the mask must have as many lines as the drawing: 3"]),
    (".aa.\n....", ".aa.", ["24:1: the mask must have as many lines as the drawing: 3"]),
    (".ab.", "aab.", ["16:1: this cell is not inside the outline of the drawing"]),
    (".ab.\n", ".ab..b\n", ["16:6: this cell is not inside the outline of the drawing"]),
    ("b foot calf", "", ["16:3: no region has this letter"]),
    (
      ".ab.", ".ac.",
      [
        "16:3: no region has this letter", "21:1: the letter `b` is not in the mask",
      ]
    ),
    (".aa.", ".az.", ["25:3: no place has this letter"]),
    (
      "b foot calf", "b foot calves",
      [
        "16:3: no region has this letter", "21:1: write a letter and a region here",
      ]
    ),
    (
      "b foot calf", "a calf",
      [
        "16:3: no region has this letter", "21:1: there are two lines for the letter `a`",
      ]
    ),
    (
      "places:\na foot", "places:\na",
      [
        "25:2: no place has this letter", "25:3: no place has this letter",
        "29:1: write a letter and a place here",
      ]
    ),
    ("\nplaces:\na foot\n", "\n", ["1:1: the line `places:` is missing"]),
    (
      "mask of places:\n....\n.aa.\n....\n\n", "",
      ["1:1: the line `mask of places:` is missing"]
    ),
  ]
}
