import Coach
import TestSupport
import Testing

/// The limits on doses, counts and minutes apply to every file.
@Suite("Limits of a routine") struct LimitTests {
  @Test("no single stretch is longer than its kind of step allows") func dose() throws {
    check(
      try changed("time: 45s", "time: 3m1s"),
      [
        "6:10: the steps take 8m37s; with at least 20s of closing rest, they need `minutes: 9`",
        "22:11: `hold` can last at most 1m30s at a time",
      ])
    check(
      try changed("time: 20s\n", "time: 1m1s\n"),
      [
        "6:10: the steps take 4m46s; with at least 20s of closing rest, they need `minutes: 6`",
        "17:11: `check-in` can last at most 1m at a time",
      ])
    check(
      try changed("20s to 60s", "20s to 200s"),
      [
        "6:10: the steps take 8m45s; with at least 20s of closing rest, they need `minutes: 10`",
        "31:11: `hold` can last at most 1m30s at a time",
      ])
  }

  @Test("for every kind of step, the longest stretch is allowed, but one second more is not")
  func everyKind() throws {
    for kind in Step.Kind.allCases where kind != .close {
      let limit = Fixtures.library.doses.longest.times[kind]
      let longest = Int(try #require(limit).components.seconds)
      for (seconds, expected) in [(longest, 0), (longest + 1, 1)] {
        let time = seconds < 60 ? "\(seconds)s" : "\(seconds / 60)m\(seconds % 60)s"
        // 230 s of other steps, and 20 s of closing rest.
        let yaml = try changed("minutes: 5", "minutes: \((seconds + 250 + 59) / 60)")
          .replacing("trigger-point", with: "swedish")
          .replacing("- do: rest\n    time: 15s", with: "- do: \(kind.rawValue)\n    time: \(time)")
        let found = problems(ofRoutine: yaml).filter {
          !$0.contains("with this step all of") && !$0.contains("a step uses a")
        }
        #expect(found.count == expected, "\(kind) of \(time): \(found)")
      }
    }
  }

  @Test("techniques and tools have separate limits") func ownLimits() throws {
    let long = try changed("time: 45s", "time: 2m1s").replacing("minutes: 5", with: "minutes: 8")
    #expect(problems(ofRoutine: long) == ["22:11: `hold` can last at most 1m30s at a time"])
    let slow = long.replacing("trigger-point", with: "myofascial")
    #expect(problems(ofRoutine: slow) == [])
    let swedish = long.replacing("trigger-point", with: "swedish")
    #expect(problems(ofRoutine: swedish) == ["22:11: `hold` can last at most 2m at a time"])
    let gun = long.replacing("[tennis-ball]", with: "[massage-gun]")
      .replacing("trigger-point", with: "sports").replacing("do: hold", with: "do: device")
    let told = problems(ofRoutine: gun)
    #expect(told.first == "22:11: `device` can last at most 2m on one side in total")
  }

  @Test("a region on one side has a limit for all steps together")
  func regionTotal() throws {
    let often = try changed("figure: ball-outer-hip-wall", "repeat: 6")
      .replacing("minutes: 5", with: "minutes: 12")
    check(
      often,
      [
        "31:11: with this step, `gluteus-medius` is worked on for more than 5m on one side: "
          + "shorten a step, or use one step with `each-side: yes` instead of two"
      ])
    let elsewhere = often.replacing("    pressure: 3", with: "    regions: calf")
      .replacing("repeat: 6", with: "repeat: 6\n    regions: gluteus-medius")
    check(elsewhere, [])
  }

  @Test("naming a side in the text does not raise the limit of a region") func namedSides() throws {
    let head = try #require(designExample.split(separator: "steps:").first)
      .replacing("minutes: 5", with: "minutes: 9")
    let steps = ["left", "right", "left", "right"].map {
      "{do: hold, time: 90s, say: Lean on your \($0) hip.}"
    }
    let found = problems(ofRoutine: head + "steps: [\(steps.joined(separator: ", "))]\n")
    #expect(
      found.count == 1 && found[0].contains("is worked on for more than 5m on one side"), "\(found)"
    )
  }

  @Test("a massage gun has one limit for an area, however many steps use it there")
  func gunTotal() throws {
    let head = try #require(designExample.split(separator: "steps:").first)
      .replacing("minutes: 5", with: "minutes: 5").replacing("tennis-ball", with: "massage-gun")
      .replacing("trigger-point", with: "sports")
    let step = "{do: device, time: 1m30s, say: Float it.}"
    let found = problems(ofRoutine: head + "steps: [\(step), \(step)]\n")
    #expect(found.count == 1 && found[0].contains("`device` can last at most 2m on one side"))
    let unnamed = head.replacing("[massage-gun]", with: "[]")
    let told = problems(ofRoutine: unnamed + "steps: [\(step), \(step)]\n")
    #expect(told.contains { $0.contains("a step uses a massage chair") }, "\(told)")
  }

  @Test("heat also has a limit in total") func kindTotal() throws {
    let warm = "{do: heat, time: 11m, say: Rest on it.}"
    let head = try #require(designExample.split(separator: "steps:").first)
      .replacing("minutes: 5", with: "minutes: 23").replacing("tennis-ball", with: "heat-pack")
    check(
      head + "steps: [\(warm)]\n",
      [
        "6:10: the steps take 11m; the closing rest can last at most 5m: write `minutes: 12`"
      ])
    check(
      head + "steps: [\(warm), \(warm)]\n",
      ["15:67: with this step, `heat` lasts more than 20m in total: shorten a step"])
  }

  @Test("a routine may not claim minutes that its steps do not fill") func emptyMinutes() throws {
    check(
      try changed("minutes: 5", "minutes: 10"),
      [
        "6:10: the steps take 4m5s; the closing rest can last at most 5m: write `minutes: 5`"
      ]
    )
    check(try changed("minutes: 5", "minutes: 9"), [])
  }

  @Test("the steps and at least 20 s of closing rest must fit into the minutes")
  func minutes() throws {
    check(
      try changed("minutes: 5", "minutes: 4"),
      ["6:10: the steps take 4m5s; with at least 20s of closing rest, they need `minutes: 5`"])
    // The steps take 245 s: 280 s would just fit, 281 s would not.
    check(try changed("time: 15s", "time: 50s"), [])
    check(
      try changed("time: 15s", "time: 51s"),
      ["6:10: the steps take 4m41s; with at least 20s of closing rest, they need `minutes: 6`"])
  }

  @Test("sides, repeats, rests and the longest time of a hold all count")
  func wholeLength() throws {
    let repeated = try changed("figure: ball-outer-hip-wall", "repeat: 3\n    rest: 10s")
    check(
      repeated,
      ["6:10: the steps take 7m45s; with at least 20s of closing rest, they need `minutes: 9`"])
    let routine = try read(repeated.replacing("minutes: 5", with: "minutes: 9"))
    #expect(routine.closingTime == .seconds(9 * 60 - 465))
  }

  @Test("a cue must come before its step ends") func cueAfterTheEnd() throws {
    check(try changed("at: half", "at: 44s"), [])
    check(
      try changed("at: half", "at: 45s"),
      ["26:13: the step has ended by then: put the cue earlier"])
    check(
      try changed("at: half", "at: 1m"),
      ["26:13: the step has ended by then: put the cue earlier"])
    check(
      try changed("at: half", "at: halfway"),
      ["26:13: `halfway` is not a time: write it like 45s, 2m or 1m30s"])
  }

  @Test(
    "a routine must have 1 to 60 steps", arguments: [0, 1, 60, 61])
  func steps(count: Int) throws {
    let head = try #require(designExample.split(separator: "steps:").first)
    let steps = Array(repeating: "{do: rest, time: 1s, say: Rest.}", count: count)
    check(
      head + "steps: [" + steps.joined(separator: ", ") + "]\n",
      (1...60).contains(count)
        ? [] : ["15:8: a routine must have 1 to 60 steps; this one has \(count)"])
  }

  @Test("all mistakes are reported in one run, in every part of the file") func allAtOnce() throws {
    let yaml = try changed("technique: trigger-point", "technique: cupping")
      .replacing("minutes: 5", with: "minutes: 500")
      .replacing("max-pain: 6", with: "max-pane: 6")
      .replacing("[S134]", with: "[S134, S999]")
      .replacing("time: 45s", with: "time: 45")
      .replacing("at: half", with: "at: 1:0")
      .replacing("pressure: 3", with: "pressure: 9")
      .replacing("do: rest", with: "do: sleep")
    let places = problems(ofRoutine: yaml)
      .map { $0.prefix { $0 != " " } }
    #expect(
      places == [
        "2:1:", "5:12:", "6:10:", "11:1:", "13:17:", "22:11:", "26:13:", "33:15:", "34:9:",
      ])
  }
}
