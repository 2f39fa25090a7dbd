import Coach
import TestSupport
import Testing

/// Mistakes in a routine are reported where they are, with how to fix them.
@Suite("Mistakes in a routine") struct RoutineErrorTests {
  @Test("the unchanged example has no mistakes") func nothingWrong() { check(designExample, []) }

  @Test("a required key that is missing is reported", arguments: Self.missing)
  func checkMissing(_ change: Change) throws { try change.check() }

  static let missing: [Change] = [
    Change("format: 1  ", "", "3:1: a routine needs `format:`"),
    Change("title: Outer-hip spot on the wall\n", "", "2:1: a routine needs `title:`"),
    Change("technique: trigger-point\n", "", "2:1: a routine needs `technique:`"),
    Change("minutes: 5\n", "", "2:1: a routine needs `minutes:`"),
    Change("regions: [gluteus-medius, gluteus-minimus]\n", "", "2:1: a routine needs `regions:`"),
    Change("tools: [tennis-ball]\n", "", "2:1: a routine needs `tools:`"),
    Change("position: standing\n", "", "2:1: a routine needs `position:`"),
    Change("stages: [acute, subacute, chronic]\n", "", "2:1: a routine needs `stages:`"),
    Change("max-pain: 6 ", "#", "2:1: a routine needs `max-pain:`"),
    Change("\npressure: 4 ", "\n#", "2:1: a routine needs `pressure:`"),
    Change(
      "summary: A slow, friendly hold on the tender spot above the hip bone.\n", "",
      "2:1: a routine needs `summary:`"),
    Change("- do: rest\n    time", "- time", "34:5: a step needs `do:`"),
    Change("    time: 45s\n", "", "19:5: a step needs `time:`"),
    Change("    say: Step away. Shake the leg out.\n", "", "34:5: a step needs `say:`"),
    Change("- at: half\n        say", "- say", "26:9: a cue needs `at:`"),
    Change("\n        say: Soften", "\n#", "26:9: a cue needs `say:`"),
  ]

  @Test("an unknown key is reported, with a suggestion", arguments: Self.unknown)
  func checkUnknown(_ change: Change) throws { try change.check() }

  static let unknown: [Change] = [
    Change(
      "title: Outer", "titel: Outer", "2:1: a routine needs `title:`",
      "4:1: unknown key `titel` in a routine: did you mean `title`?"),
    Change(
      "max-pain", "max_pain", "2:1: a routine needs `max-pain:`",
      "11:1: unknown key `max_pain` in a routine: did you mean `max-pain`?"),
    Change(
      "figure: ball-outer-hip-wall", "eachside: no",
      "24:5: unknown key `eachside` in a step: did you mean `each-side`?"),
    Change(
      "figure: ball-outer-hip-wall", "music: calm",
      "24:5: unknown key `music` in a step: use one of do, title, say, time, each-side, repeat, "
        + "rest, pressure, regions, figure, warning, cues, wait"),
    Change(
      "- at: half", "- at: half\n        voice: low",
      "27:9: unknown key `voice` in a cue: use one of at, say"),
  ]

  @Test("a duplicate key is reported where it first appears", arguments: Self.twice)
  func checkTwice(_ change: Change) throws { try change.check() }

  static let twice: [Change] = [
    Change(
      "minutes: 5\n", "minutes: 5\nminutes: 6\n", "6:1: `minutes` appears twice: remove one"),
    Change(
      "    time: 45s\n", "    time: 45s\n    time: 50s\n",
      "22:5: `time` appears twice: remove one"),
  ]

  @Test("a value of the wrong type is reported", arguments: Self.shapes)
  func checkShape(_ change: Change) throws { try change.check() }

  static let shapes: [Change] = [
    Change("title: Outer-hip spot on the wall", "title: [a]", "4:8: text is needed here"),
    Change("title: Outer-hip spot on the wall", "title:", "4:7: text is needed here"),
    Change("title: Outer-hip spot on the wall", "title: ''", "4:8: text is needed here"),
    Change("tools: [tennis-ball]", "tools:", "8:7: a list of tools is needed here, such as [a, b]"),
    Change(
      "sources: [S134]", "sources: {a: b}",
      "13:10: a list of sources is needed here, such as [a, b]"),
    Change("position: standing", "position: []", "9:11: name at least one position"),
    Change("[acute, subacute, chronic]", "[]", "10:9: name at least one stage"),
    Change(
      "- do: rest\n    time: 15s\n    say: Step away. Shake the leg out.", "- rest",
      "34:5: a step must be written as `key: value` pairs"),
    Change(
      "- at: half\n        say:", "- Half.",
      "26:9: a cue must be written as `key: value` pairs"),
  ]
}
