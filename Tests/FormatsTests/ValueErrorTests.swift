import Coach
import TestSupport
import Testing

/// A value that is not allowed is reported where it is.
@Suite("Mistakes in the values of a routine") struct ValueErrorTests {
  @Test("a number that is out of range, or not whole, is reported", arguments: Self.numbers)
  func checkNumber(_ change: Change) throws { try change.check() }

  static let numbers: [Change] =
    ["11", "-1", "4.0", "04", "+4", "four", "0x4", "４", "99999999999999999999", "1e1"].map {
      Change(
        "max-pain: 6 ", "max-pain: \($0) ", "11:11: a whole number from 0 to 10 is needed here")
    }
    + ["7", "10", "-3"].map {
      Change(
        "\npressure: 4", "\npressure: \($0)", "12:11: a whole number from 0 to 6 is needed here")
    }
    + [
      Change("minutes: 5", "minutes: 0", "6:10: a whole number from 1 to 30 is needed here"),
      Change("minutes: 5", "minutes: 31", "6:10: a whole number from 1 to 30 is needed here"),
      Change(
        "    pressure: 3", "    pressure: 7", "33:15: a whole number from 0 to 6 is needed here"),
      Change(
        "figure: ball-outer-hip-wall", "repeat: 0",
        "24:13: a whole number from 1 to 20 is needed here"),
      Change(
        "figure: ball-outer-hip-wall", "repeat: 21",
        "24:13: a whole number from 1 to 20 is needed here"),
    ]

  @Test(
    "a word that is not in its list is reported, with a suggestion", arguments: Self.words)
  func checkWord(_ change: Change) throws { try change.check() }

  static let words: [Change] = [
    Change(
      "technique: trigger-point", "technique: triger-point",
      "5:12: `triger-point` is not a technique: did you mean `trigger-point`?"),
    Change(
      "technique: trigger-point", "technique: thai",
      "5:12: `thai` is not a technique: use one of swedish, deep-tissue, trigger-point, shiatsu, "
        + "reflexology, myofascial, sports, massage-chair, mixed, movement"),
    Change(
      "gluteus-minimus]", "gluteus-minimis]",
      "7:27: `gluteus-minimis` is not a region: did you mean `gluteus-minimus`?"),
    Change(
      "[tennis-ball]", "[tenis-ball]",
      "8:9: `tenis-ball` is not a tool: did you mean `tennis-ball`?"),
    Change(
      "position: standing", "position: [standing, stand]",
      "9:22: `stand` is not a position: write `standing`"),
    Change(
      "position: standing", "position: upside-down",
      "9:11: `upside-down` is not a position: use one of seated, standing, wall, floor, lying, bed, "
        + "side-lying"),
    Change(
      "[gluteus-medius, gluteus-minimus]", "[Glutes, thigh]",
      "7:11: `Glutes` is not a region: write `gluteus-maximus` or `gluteus-medius` or `piriformis`",
      "7:19: `thigh` is not a region: write `front-thigh` or `hamstrings`"),
    Change(
      "[tennis-ball]", "hands", "8:8: `hands` is not a tool: if no tools are needed, write `[]`"),
    Change(
      "[acute,", "[accute,", "10:10: `accute` is not a stage: did you mean `acute`?"),
    Change(
      "- do: rest", "- do: reste", "34:9: `reste` is not a kind of step: did you mean `rest`?"),
    Change(
      "- do: rest", "- do: close",
      "34:9: `close` is not a kind of step: use one of check-in, breathe, glide, knead, circles, "
        + "press, hold, strip, roll, drag, thumb-walk, shake, tap, heat, device, move, stretch, "
        + "walk, rest"),
    Change(
      "time: 45s\n    each-side: yes", "time: 45s\n    each-side: true",
      "23:16: write `yes` or `no` here"),
    Change("format: 1 ", "format: 2 ", "2:9: this version of knead reads only `format: 1`"),
  ]

  @Test(
    "an id with invalid characters, and an id that does not exist, are reported",
    arguments: Self.ids)
  func checkId(_ change: Change) throws { try change.check() }

  static let ids: [Change] = [
    Change(
      "[S134]", "[S999]",
      "13:11: there is no source `S999`: `knead screening --table` lists the sources"),
    Change(
      "[S134]", "[S134, s134]",
      "13:17: there is no source `s134`: `knead screening --table` lists the sources"),
    Change(
      "[S134]", "['S 134']",
      "13:11: an id can contain only letters, digits and single dashes"),
    Change(
      "figure: ball-outer-hip-wall", "figure: bal-outer-hip-wall",
      "24:13: there is no figure `bal-outer-hip-wall`: did you mean `ball-outer-hip-wall`?"),
    Change(
      "figure: ball-outer-hip-wall", "figure: ../../etc/passwd",
      "24:13: there is no figure `../../etc/passwd`: `knead figures` lists all figures"),
    Change(
      "[S134]", "[S134]\ntags: [été]",
      "14:8: an id can contain only letters, digits and single dashes"),
  ]

  @Test(
    "a file name that is not a valid id is refused",
    arguments: ["a b.yaml", "-x.yaml", "é.yaml", "x--y.yaml", "Hip.yaml"])
  func fileName(_ file: String) {
    let id = file.dropLast(5)
    #expect(
      problems(ofRoutine: designExample, file: file) == [
        "2:1: `\(id)` is not a valid id: use only lower-case letters, digits and single dashes in "
          + "the file name"
      ])
  }

  @Test(
    "a file name must end in `.yaml`, with no other dots and at most 64 characters before it",
    arguments: [
      ("x.yml", "the file name must end in `.yaml` and have no other dots"),
      ("2nd.part.yaml", "the file name must end in `.yaml` and have no other dots"),
      (
        String(repeating: "x", count: 65) + ".yaml",
        "the file name has more than 64 characters: shorten it"
      ),
    ])
  func fileEnding(_ file: String, _ problem: String) {
    #expect(problems(ofRoutine: designExample, file: file) == ["2:1: \(problem)"])
  }

  @Test(
    "a file that is not a map, or is empty, is refused",
    arguments: [
      ("- a\n- b\n", "1:1: a routine must be written as `key: value` pairs"),
      ("just words\n", "1:1: a routine must be written as `key: value` pairs"),
      ("", "1:1: the file is empty"), ("# only this\n", "1:1: the file is empty"),
    ])
  func root(text: String, problem: String) { check(text, [problem]) }
}
