import Coach
import Formats
import Testing

/// Each form of a condition becomes the matching value.
@Suite("Reading conditions") struct ConditionReadingTests {
  static let forms: [(String, Condition)] = [
    ("always", .always), ("{yes: fever}", .yes("fever")), ("{no: private}", .no("private")),
    ("{unless: fever}", .unless("fever")),
    ("{any: [fever, private]}", .any([.yes("fever"), .yes("private")])),
    ("{all: [{no: fever}, private]}", .all([.no("fever"), .yes("private")])),
    ("{not: {all: [fever]}}", .not(.all([.yes("fever")]))),
    (
      "{count: {of: [fever, private, adult], at-least: 2}}",
      .count([.yes("fever"), .yes("private"), .yes("adult")], atLeast: 2)
    ),
    ("{at-least: {pain: 0}}", .atLeast("pain", 0)), ("{at-most: {pain: 10}}", .atMost("pain", 10)),
    ("{is: {since: days}}", .chosen("since", "days")),
    ("{yes: asked-before}", .yes("asked-before")),
  ]

  @Test("each form of a condition is read", arguments: Self.forms)
  func form(text: String, condition: Condition) throws {
    let file = "screening/red-flags.yaml"
    let rules = "format: 1\nred-flags:\n  - id: A\n    when: \(text)\n"
    let rest = "    advise: soon\n    say: b\n    sources: [S1]\n"
    let library = try SmallLibrary.load(replacing: [file: rules + rest])
    expectSame(library.screening.redFlags.map(\.when), [condition])
  }
}
