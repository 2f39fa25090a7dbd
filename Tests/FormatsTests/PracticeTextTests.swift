@testable import Notation
import Coach
import Testing

@testable import Formats

/// The text of a practice timer becomes its laps, or a sentence that says what is wrong with it.
@Suite("The text of practice timers") struct PracticeTextTests {
  @Test("a text becomes its laps", arguments: Self.rows)
  func laps(text: String, expected: [String]) throws {
    let practice = try readPractice(text).get()
    expectSame(practice.laps.map(shown), expected)
    #expect(practice.text == text && practice.title == "Practice" && !practice.countsUp)
  }

  static let rows: [(String, [String])] = [
    ("90s", ["Hold 90s"]),
    ("hold 90s", ["Hold 90s"]),
    ("  hold   1m30s  ", ["Hold 90s"]),
    ("Calf stretch 30s,rest 15s", ["Calf stretch 30s", "Rest 15s"]),
    ("HOLD 90s, iPhone 5s, élan 1m", ["HOLD 90s", "IPhone 5s", "Élan 60s"]),
    ("set 2 10s, 4 corners 5s", ["Set 2 10s", "4 corners 5s"]),
    ("up to 10s, each 5s", ["Up to 10s", "Each 5s"]),
    ("hold 20s to 60s", ["Hold 20s to 60s"]),
    ("20s to 1m each side", ["Hold 20s to 60s, each side"]),
    ("hold 90s each side, rest 15s", ["Hold 90s, each side", "Rest 15s"]),
    ("90s each side", ["Hold 90s, each side"]),
    ("wait, hold 30s", ["wait", "Hold 30s"]),
    ("hold 30s, Wait , WAIT, rest 5s", ["Hold 30s", "wait", "wait", "Rest 5s"]),
    ("wait 30s", ["Wait 30s"]),
    ("2x hold 10s", ["Hold 10s, 1 of 2", "Hold 10s, 2 of 2"]),
    ("2×10s", ["Hold 10s, 1 of 2", "Hold 10s, 2 of 2"]),
    ("2*hold 10s each side", ["Hold 10s, each side, 1 of 2", "Hold 10s, each side, 2 of 2"]),
    ("1x(hold 10s)", ["Hold 10s"]),
    ("(hold 10s)", ["Hold 10s"]),
    (
      "2x( hold 90s each side , rest 15s ), walk 2m",
      [
        "Hold 90s, each side, 1 of 2", "Rest 15s, 1 of 2", "Hold 90s, each side, 2 of 2",
        "Rest 15s, 2 of 2", "Walk 120s",
      ]
    ),
    (
      "2x(a 1s, 2×(b 2s), wait), c 3s",
      [
        "A 1s, 1 of 2", "B 2s, 1 of 2, 1 of 2", "B 2s, 1 of 2, 2 of 2", "wait, 1 of 2",
        "A 1s, 2 of 2", "B 2s, 2 of 2, 1 of 2", "B 2s, 2 of 2, 2 of 2", "wait, 2 of 2", "C 3s",
      ]
    ),
    (
      "(hold 90s, rest 15s) each side",
      ["Hold 90s, left", "Rest 15s, left", "Hold 90s, right", "Rest 15s, right"]
    ),
    (
      "2x(hold 5s)each  side",
      ["Hold 5s, left, 1 of 2", "Hold 5s, right, 1 of 2"]
        + ["Hold 5s, left, 2 of 2", "Hold 5s, right, 2 of 2"]
    ),
    (
      "(2x(hold 5s)) each side",
      ["Hold 5s, left, 1 of 2", "Hold 5s, left, 2 of 2"]
        + ["Hold 5s, right, 1 of 2", "Hold 5s, right, 2 of 2"]
    ),
    ("((((((((hold 5s))))))))", ["Hold 5s"]),
    ("hold 240m", ["Hold 14400s"]),
  ]

  @Test("a mistake is reported with its column", arguments: Self.mistakes)
  func mistake(text: String, column: Int, message: String) {
    switch readPractice(text) {
    case .success(let practice): Issue.record("\(text) was read as \(practice.laps.map(shown))")
    case .failure(let problem):
      #expect(problem == PracticeProblem(message: message, column: column), "\(text)")
    }
  }

  private static let nothing = "a name and a time are missing: write, for example, `hold 90s`"
  private static let before = "only a comma or a count such as `3x` can come before `(`"
  private static let after = "only a comma or `each side` can follow `)`"
  private static let sides = "`each side` is already inside the brackets: use it only once"

  static let mistakes: [(String, Int, String)] =
    [
      ("", 1, nothing), ("   ", 4, nothing), ("()", 2, nothing), ("hold 90s,", 10, nothing),
      ("hold 90s, , rest 5s", 11, nothing), ("3x", 3, nothing),
      ("hold", 1, "`hold` has no time: write `hold 30s`"),
      ("rest 5s,  Deep hold", 11, "`Deep hold` has no time: write `Deep hold 30s`"),
      ("hold 90 s", 1, "`hold 90 s` has no time: end it with a time such as 45s, 2m or 1m30s"),
      ("hold 90", 6, "a time needs a unit: write `90s` or `90m`"),
      ("90 90, rest 5s", 4, "a time needs a unit: write `90s` or `90m`"),
      ("hold 1:30", 6, "a time needs units: write `1m30s` instead of `1:30`"),
      ("hold 0s", 6, "a time must be longer than 0"),
      ("hold 90S", 6, "`90S` is not a time: write it like 45s, 2m or 1m30s"),
      ("hold ９０s", 6, "`９０s` is not a time: write it like 45s, 2m or 1m30s"),
      ("hold 60s to 20s", 6, "the time before `to` must be shorter than the time after it"),
      ("hold 60s to 1m", 6, "the time before `to` must be shorter than the time after it"),
      ("rest 5s, hold 20 to 60s", 15, "a time needs a unit: write `20s` or `20m`"),
      ("hold 20s to 60", 13, "a time needs a unit: write `60s` or `60m`"),
      ("hold 90s; rest 15s", 9, "put a comma between two parts"),
      ("hold 90s x3", 10, "only a comma or `each side` can follow a time"),
      ("hold 90s each sides", 10, "only a comma or `each side` can follow a time"),
      ("hold 5s rest 5s", 6, "a comma is missing after `5s`"),
      ("hold 5s to 6s to 7s", 6, "a comma is missing after `5s`"),
      ("hold 5s each side rest 5s", 6, "a comma is missing after `5s`"),
      ("each side", 1, "a time is missing"),
      ("wait each side, hold 5s", 1, "`wait` has no time: write `wait 30s`"),
      ("(hold 90s", 1, "this `(` has no `)`"), ("3x(hold 90s", 3, "this `(` has no `)`"),
      ("(hold 5s, (rest 5s)", 1, "this `(` has no `)`"),
      ("hold 90s)", 9, "`)` has no `(` before it"),
      ("(hold 5s)) each side", 10, "`)` has no `(` before it"),
      ("hold(rest 5s)", 5, before), ("3 x (hold 5s)", 5, before), ("(hold 5s)(rest 5s)", 10, after),
      ("(hold 5s) twice", 11, after), ("(hold 5s)x3", 10, after),
      ("(hold 5s each side) each side", 21, sides), ("((hold 5s) each side) each side", 23, sides),
      ("0x(hold 5s)", 1, "the count must be from 1 to 99"),
      ("hold 5s, 100x rest 5s", 10, "the count must be from 1 to 99"),
      ("99999999999999999999x5s", 1, "the count must be from 1 to 99"),
      ("wait", 1, "no part has a time: add a part with a time, such as `hold 90s`"),
      ("3x(wait)", 1, "no part has a time: add a part with a time, such as `hold 90s`"),
      ("hold 5s, wait", 13, "nothing follows `wait`: add a part with a time"),
      ("2x(hold 5s, wait)", 17, "nothing follows `wait`: add a part with a time"),
      ("hold\t5s", 5, "this character cannot be shown: delete it"),
      ("hold 5s\n", 8, "this character cannot be shown: delete it"),
      ("h\u{202E}old 5s", 2, "this character cannot be shown: delete it"),
      ("hold 240m1s", 1, "more than 4 hours in total: make it shorter"),
      ("2x hold 60m1s each side", 1, "more than 4 hours in total: make it shorter"),
    ] + limits

  private static let limits: [(String, Int, String)] = [
    ("(((((((((hold 5s)))))))))", 9, "the brackets are nested too deeply"),
    (
      "\(String(repeating: "a", count: 41)) 5s", 1,
      "this name has more than 40 characters: shorten it"
    ),
    (
      String(repeating: " ", count: 998) + "90s", 1001,
      "more than 1000 characters: make it shorter"
    ),
    ("99x(99x(99x(99x(hold 1s))))", 9, "more than 500 parts: make it shorter"),
    ("5s, 99x(1s, 1s, 1s, 1s, 1s, 1s)", 5, "more than 500 parts: make it shorter"),
    ("10x(wait, 50x(wait), 1s)", 1, "more than 500 parts: make it shorter"),
    (
      "(99x(1s, 1s, 1s)) each side", 1, "more than 500 parts: make it shorter"
    ),
    (
      "99x(1s, 1s, 1s, 1s, 1s), 3s, 2s, 2s, 2s, 2s, 1s", 46,
      "more than 500 parts: make it shorter"
    ),
  ]

  @Test("a text right at the limits is read")
  func most() throws {
    let padded = String(repeating: " ", count: 997) + "90s"
    #expect(try readPractice(padded).get().laps.count == 1)
    let name = String(repeating: "a", count: 40)
    #expect(try readPractice("\(name) 5s").get().laps.count == 1)
    #expect(try readPractice("50x(5x(1s, 1s))").get().laps.count == 500)
    #expect(try readPractice("99x(1s, 1s, 1s, 1s, 1s), 1s, 1s, 1s, 1s, 1s").get().laps.count == 500)
  }

  @Test("a saved timer keeps its title") func title() throws {
    #expect(try readPractice("90s", title: "Calves").get().title == "Calves")
  }
}

/// A lap as one line.
func shown(_ lap: Practice.Lap) -> String {
  let time =
    switch lap.time {
    case .exactly(let time): " \(time.components.seconds)s"
    case .untilReleased(let floor, let ceiling):
      " \(floor.components.seconds)s to \(ceiling.components.seconds)s"
    case nil: ""
    }
  let sides = (lap.eachSide ? ["each side"] : []) + (lap.side.map { [$0.rawValue] } ?? [])
  return ([lap.name + time] + sides + lap.rounds).joined(separator: ", ")
}
