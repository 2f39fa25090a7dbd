import Testing

/// Mistakes in bundles and precautions are reported where they are.
@Suite("Mistakes in the precautions") struct PrecautionErrorTests {
  @Test("mistakes in precautions", arguments: Self.precautionRows)
  func precautions(_ change: FileChange) throws { try change.check() }

  private static let entry = "an entry in precautions"

  static let precautionRows = [
    FileChange("precautions", "    when: {no: adult}\n", "", "16:5: \(entry) needs `when:`"),
    FileChange("precautions", "    say: not for children\n", "", "16:5: \(entry) needs `say:`"),
    FileChange("precautions", "    sources: [S1, K-2]\n", "", "22:5: \(entry) needs `sources:`"),
    FileChange(
      "precautions", "[S1, K-2]", "[S1, K-3]",
      "32:19: there is no source `K-3`: `knead screening --table` lists the sources"),
    FileChange("precautions", "id: CI-2", "id: CI-1", "22:9: there are two entries named `CI-1`"),
    FileChange(
      "precautions", "max-pressure: 3", "max-pressure: 11",
      "27:19: a whole number from 0 to 10 is needed here"),
    FileChange(
      "precautions", "max-minutes: 10", "max-minutes: 0",
      "29:18: a whole number from 1 to 60 is needed here"),
    FileChange(
      "precautions", "allow-only: [R-SW-01]", "allow-only: R-SW-01",
      "26:17: a list of references is needed here, such as [a, b]"),
    FileChange(
      "precautions", "[G-FOOT, G-LEG]", "[G-FOOT, G-LEGS]",
      "24:22: `G-LEGS` is not a bundle: did you mean `G-LEG`?"),
    FileChange(
      "precautions", "pressure-on: [G-LEG]", "pressure-on: [G-HEAT]",
      "28:19: `G-HEAT` is not a bundle: use one of G-ALL, G-PRESS, G-LEG, G-FOOT"),
    FileChange(
      "precautions", "local: places", "local: place",
      "25:12: a list of regions is needed here, such as [a, b]"),
    FileChange(
      "precautions", "[foot, calf]", "[food, calf]",
      "36:13: `food` is not a region: did you mean `foot`?"),
    FileChange(
      "precautions", "[seated, lying]", "[seatd, lying]",
      "30:17: `seatd` is not a position: did you mean `seated`?"),
    FileChange(
      "precautions", "max-minutes", "max-minute",
      "29:5: unknown key `max-minute` in \(entry): did you mean `max-minutes`?"),
    FileChange(
      "precautions", "{yes: private}", "{yes: privat}",
      "34:17: there is no question `privat`: did you mean `private`?"),
  ]

  @Test("mistakes in bundles", arguments: Self.bundleRows)
  func bundles(_ change: FileChange) throws { try change.check() }

  private static let patterns =
    "a pattern must be one of these: every, tool, technique, region, do, do-at, position, some-position, "
    + "pressure, not, any, all"

  static let bundleRows = [
    FileChange("precautions", "    say: pressing\n", "", "6:5: an entry in bundles needs `say:`"),
    FileChange(
      "precautions", "    carried-by: {every: yes}\n", "",
      "3:5: an entry in bundles needs `carried-by:`"),
    FileChange("precautions", "{every: yes}", "every", "5:17: \(patterns)"),
    FileChange("precautions", "{every: yes}", "{}", "5:17: \(patterns)"),
    FileChange("precautions", "{every: yes}", "{each: yes}", "5:18: `each` is not a pattern"),
    FileChange("precautions", "{every: yes}", "{every: true}", "5:25: write `every: yes`"),
    FileChange(
      "precautions", "{tool: [roller]}", "{tool: [rolller]}",
      "8:32: `rolller` is not a tool: did you mean `roller`?"),
    FileChange(
      "precautions", "{tool: [roller]}", "{tool: roller}",
      "8:31: a list of tools is needed here, such as [a, b]"),
    FileChange(
      "precautions", "{pressure: 5}", "{pressure: high}",
      "8:90: a whole number from 0 to 10 is needed here"),
    FileChange(
      "precautions", "{do: [tap]}", "{do: [taps]}",
      "8:72: `taps` is not a kind of step: did you mean `tap`?"),
    FileChange(
      "precautions", "id: G-PRESS", "id: G-ALL", "6:9: there are two entries named `G-ALL`"),
  ]

  @Test(
    "a pattern that means nothing or could never match is refused",
    arguments: [
      ("{every: yes}", "{every: no}"), ("{tool: [roller]}", "{tool: []}"),
      ("{all: [{region: [calf]}, {not: {position: [lying]}}]}", "{all: []}"),
    ])
  func meaning(old: String, new: String) throws {
    let found = try FileChange("precautions", old, new).problems()
    #expect(!found.isEmpty)
  }
}
