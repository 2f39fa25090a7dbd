import Documents
import Coach
import TestSupport
import Testing

/// The JSON of routines. Its keys are a contract: keys can be added, but never renamed.
@Suite("JSON of routines") struct RoutineJSONTests {
  private let summary: Set = [
    "id", "reference", "title", "technique", "minutes", "regions", "tools", "position", "stages",
    "maxPain", "pressure", "tags", "shipped",
  ]

  @Test("a list has a summary of every routine") func list() throws {
    let routines = try Parsed(JSONText.list(Sample.library)).list()
    #expect(routines.count == 2)
    let glide = routines[0]
    #expect(try glide.keys() == summary)
    #expect(try glide["id"].text() == "low-back-glide")
    #expect(try glide["reference"].text() == "R-SW-02")
    #expect(try glide["title"].text() == "Low-back glide")
    #expect(try glide["technique"].text() == "swedish")
    #expect(try glide["minutes"].number() == 3 && glide["maxPain"].number() == 6)
    #expect(try glide["regions"].texts() == ["lumbar-erectors"] && glide["tools"].texts() == [])
    #expect(try glide["position"].texts() == ["seated", "standing"])
    #expect(try glide["stages"].texts() == ["acute", "chronic"])
    #expect(try glide["pressure"].number() == 3 && glide["tags"].texts() == ["no-tool"])
    #expect(try glide["shipped"].flag())
    #expect(try !routines[1]["shipped"].flag())
    #expect(try routines[1].keys() == summary.subtracting(["reference"]))
  }

  @Test("a routine has its summary, note, sources and steps with the closing rest") func routine()
    throws
  {
    let glide = try Parsed(JSONText.routine(Sample.glide, Sample.library))
    #expect(try glide.keys() == summary.union(["summary", "note", "sources", "steps", "timeline"]))
    #expect(try glide["summary"].text() == "Slow strokes.")
    #expect(try glide["note"].text() == "Stay off the bone.")
    #expect(try glide["sources"].texts() == ["S1", "K-2"])
    let steps = try glide["steps"].list()
    #expect(try steps.map { try $0["do"].text() } == ["check-in", "glide", "close"])
    #expect(try steps.map { try $0["seconds"].number() } == [20, 30, 30])
  }

  @Test("the timeline has each stretch with its start, length, side and shortest time")
  func timeline()
    throws
  {
    let glide = try Parsed(JSONText.routine(Sample.glide, Sample.library))["timeline"].list()
    #expect(
      try glide.map { try $0["start"].number() } == [-5, 0, 20, 50, 55, 85, 115, 120, 150])
    #expect(
      try glide.map { try $0["do"].text() } == [
        "get-ready", "check-in", "glide", "rest", "glide", "glide", "rest", "glide", "close",
      ])
    #expect(try glide[2]["side"].text() == "left" && glide[5]["side"].text() == "right")
    let hold = try Parsed(JSONText.routine(Sample.hold, Sample.library))["timeline"].list()[1]
    #expect(try hold["floor"].number() == 20 && hold["seconds"].number() == 60)
  }

  @Test("a step has its dose in seconds") func step() throws {
    let steps = try Parsed(JSONText.routine(Sample.glide, Sample.library))["steps"].list()
    let always: Set = [
      "do", "title", "say", "seconds", "eachSide", "times", "rest", "cues",
      "regions",
    ]
    #expect(try steps[0].keys() == always)
    let glide = steps[1]
    #expect(try glide.keys() == always.union(["pressure", "figure", "alt"]))
    #expect(try glide["title"].text() == "Glide" && glide["say"].text() == "Glide \"down\".")
    #expect(try glide["eachSide"].flag() && glide["times"].number() == 2)
    #expect(try glide["rest"].number() == 5 && glide["pressure"].number() == 4)
    #expect(try glide["figure"].text() == "back")
    let hold = try Parsed(JSONText.routine(Sample.hold, Sample.library))["steps"].list()[0]
    #expect(try hold.keys() == always.union(["releasableAfter"]))
    #expect(try hold["releasableAfter"].number() == 20 && hold["seconds"].number() == 60)
  }

  @Test("a breath, a cue profile and a wait have keys only if they are unusual") func pace()
    throws
  {
    let calm = try Parsed(JSONText.routine(Sample.calm, Sample.library))
    #expect(try calm["breath"].keys() == ["in", "out"])
    #expect(try calm["breath"]["in"].number() == 5 && calm["breath"]["out"].number() == 8)
    #expect(try calm["cueProfile"].text() == "gentle")
    let steps = try calm["steps"].list()
    #expect(try steps.map { try $0.keys().contains("waits") } == [false, true, false])
    #expect(try steps[1]["waits"].flag())
    let timeline = try calm["timeline"].list()
    #expect(
      try timeline.map { try $0.keys().contains("waits") } == [
        false, false, true, false, false, false, false,
      ])
    #expect(try timeline[2]["waits"].flag())
  }

  @Test("a step has its cues in JSON, as in plain text") func cues() throws {
    let step = try Parsed(JSONText.routine(Sample.glide, Sample.library))["steps"].list()[1]
    _ = try step["cues"]
  }

  @Test("the seconds of every shipped routine add up to its minutes") func shipped() throws {
    for routine in Fixtures.library.routines {
      let parsed = try Parsed(JSONText.routine(routine, Fixtures.library))
      let seconds = try parsed["steps"].list().map { step in
        let times = try step["times"].number()
        let side = try step["seconds"].number() * times + step["rest"].number() * (times - 1)
        return try step["eachSide"].flag() ? 2 * side : side
      }
      #expect(try seconds.reduce(0, +) == 60 * parsed["minutes"].number(), "\(routine.id)")
    }
  }

  @Test("the same value always gives the same text, with sorted keys") func stable() throws {
    let text = JSONText.list(Sample.library)
    #expect(text == JSONText.list(Sample.library))
    let keys = text.split(separator: "\n").prefix { !$0.hasPrefix("  }") }
      .compactMap { $0.wholeMatch(of: #/ {4}"(\w+)" : .*/#)?.output.1 }
    #expect(keys.count == summary.count && keys == keys.sorted())
  }
}
