import Coach
import TestSupport
import Testing

@testable import Formats

/// Formatting a routine loses nothing, and leaves a file in the canonical layout unchanged.
@Suite("The canonical layout") struct FormatTests {
  private func formatted(_ text: String) throws -> String {
    try formatRoutine(TextFile(name: "x.yaml", text: text))
  }

  @Test("every shipped routine and template is in the canonical layout") func shipped() throws {
    for file in shippedFiles where isRoutine(file.name) || file.name.hasPrefix("templates/") {
      expectSame(try formatRoutine(file), file.text)
    }
  }

  @Test(
    "the layout lists every key that the reader accepts, each once",
    arguments: [
      ("format: 1 ", "music: calm\nformat: 1 ", Layout.routineKeys),
      ("do: check-in", "music: calm\n    do: check-in", Layout.stepKeys),
      ("at: half", "music: calm\n        at: half", Layout.cueKeys),
      ("steps:", "breath: {music: calm, in: 4s, out: 6s}\nsteps:", Layout.breathKeys),
    ])
  func keys(old: String, new: String, keys: [String]) throws {
    expectSame(keys.sorted(), try acceptedKeys(in: changed(old, new)).sorted())
  }

  @Test("keys are put in order, lists go on one line, and comments stay with what they describe")
  func layout() throws {
    let text = """
      # top

      steps:   # all of them
       # before the step
       - title: x # tt
         # above do
         do: glide
         say: "yes"
         time: 40s # forty
       - {do: rest, say: 'Rest: now.', time: 20s}  # beside braces

       # the end
      title: "Evening: glide"   # the title
      format: 1

      # what it works on
      regions: [lumbar-erectors,   # low
         # own line
         gluteus-maximus]
      stages:
       - acute
       - chronic

      tools: []
      # really
      """
    expectSame(
      try formatted(text),
      """
      # top
      format: 1

      # the end
      title: "Evening: glide"  # the title

      # what it works on
      regions:  # low
        - lumbar-erectors
        # own line
        - gluteus-maximus

      tools: []
      stages: [acute, chronic]
      steps:  # all of them
        # before the step
        # above do
        - do: glide
          title: x  # tt
          say: "yes"
          time: 40s  # forty
        # beside braces
        - do: rest
          say: "Rest: now."
          time: 20s
      # really

      """)
  }

  @Test(
    "the breath goes on one line, unless it contains a comment",
    arguments: [
      ("breath: {out: 8s, in: 5s} # slow", "breath: {in: 5s, out: 8s}  # slow"),
      ("breath:\n    out: '8s'\n    in: 5s", "breath: {in: 5s, out: 8s}"),
      (
        "breath:\n  # long\n  out: 8s\n  in: 5s # short",
        "breath:\n  in: 5s  # short\n  # long\n  out: 8s"
      ),
    ])
  func breath(text: String, expected: String) throws {
    expectSame(try formatted(text + "\n"), expected + "\n")
  }

  @Test("a list that is too wide is split over several lines") func wide() throws {
    let regions = Region.allCases.prefix(8).map(\.rawValue).joined(separator: ", ")
    let text = try formatted("regions: [\(regions)]\n")
    #expect(text.hasPrefix("regions:\n  - upper-trapezius\n  - levator-scapulae\n"))
    expectSame(try formatted(text), text)
  }

  @Test(
    "text is quoted only if it has to be",
    arguments: [
      ("say: 'plain text'", "say: plain text"), ("say: \"5\"", "say: \"5\""),
      ("say: 'No'", "say: \"No\""), ("say: 'No thumbs.'", "say: No thumbs."),
      ("say: 'a: b'", "say: \"a: b\""), ("say: 'a #b'", "say: \"a #b\""),
      ("say: 'it''s \"x\"'", "say: it's \"x\""), ("say: '\"x\" \\'", "say: \"\\\"x\\\" \\\\\""),
      ("say: '- x'", "say: \"- x\""), ("say: '-x'", "say: \"-x\""), ("say: '@x'", "say: \"@x\""),
      ("say: 'x:'", "say: \"x:\""), ("say: ''", "say: \"\""), ("time: '40s'", "time: 40s"),
    ])
  func quotes(text: String, expected: String) throws {
    let (key, _) = try #require(text.split(separator: ":", maxSplits: 1).first.map { ($0, 0) })
    let file = "steps:\n  - \(key): \(text.dropFirst(key.count + 2))\n"
    expectSame(try formatted(file), "steps:\n  - \(expected)\n")
  }

  @Test("text that looks like a comment stays text, and a comment stays a comment") func signs()
    throws
  {
    let json = "{\"format\":1, \"title\":\"say # it\", \"regions\":[\"foot\"]}  # end\n"
    expectSame(
      try formatted(json), "format: 1  # end\ntitle: \"say # it\"\nregions: [foot]\n")
    let brackets =
      "# See [1 for it.\nformat: 1\nsummary: Press here, 'tis soft  # B\ntitle: x  # C\n"
    expectSame(
      try formatted(brackets),
      "# See [1 for it.\nformat: 1\ntitle: x  # C\nsummary: Press here, 'tis soft  # B\n")
    expectSame(
      try formatted("# y\ntechnique: sports\nformat: 1\n"),
      "format: 1\n# y\ntechnique: sports\n")
    let marked = "title: \"Foo #\u{301} bar\"\n"
    expectSame(try formatted(marked), marked)
  }

  @Test("a byte order mark and Windows line endings are removed") func windows() throws {
    expectSame(try formatted("\u{FEFF}# x\r\nformat: 1\r\n"), "# x\nformat: 1\n")
  }

  @Test(
    "a file that is not a valid routine is refused with the reason",
    arguments: [
      "a: &x b\n", "format: 1\nformat: 1\n", "titel: x\n", "- x\n", "",
      "steps:\n  - {do: rest, tim: 1s}\n", "breath: {in: 4s, hold: 7s}\n", "a: |\n  text\n",
      // In text over several lines, a comment cannot be told from text for sure.
      "note: Breathe\n  'til it eases.  # page 4\n", "title: \"a\n  b\"\n", "title: a\n  b\n",
    ])
  func refused(text: String) {
    #expect(throws: Diagnostics.self) { try formatted(text) }
  }

  @Test("200 files with shuffled keys, gaps and comments keep their meaning and their comments")
  func shuffled() throws {
    let files = shippedFiles.filter { isRoutine($0.name) }
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let file = files[Int(seed) % files.count]
      let messy = scrambled(file.text, &random)
      let text = try formatRoutine(TextFile(name: file.name, text: messy))
      expectSame(try formatRoutine(TextFile(name: file.name, text: text)), text)
      expectSame(
        try Fixtures.library.read(TextFile(name: file.name, text: text)),
        try Fixtures.library.read(file))
      let marks = { (text: String) in text.matches(of: /# mark \d+/).map { "\($0.output)" }.sorted()
      }
      expectSame(marks(text), marks(messy))
    }
  }

  /// A routine's text with its top-level keys shuffled, and comments and blank lines added.
  private func scrambled(_ text: String, _ random: inout SeededGenerator) -> String {
    var blocks: [[Substring]] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" ") || line.hasPrefix("#"), !blocks.isEmpty {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append([line])
      }
    }
    blocks.shuffle(using: &random)
    var count = 0
    return blocks.joined().map { line -> String in
      count += 1
      let indent = line.prefix { $0 == " " }
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return "\(indent)# mark \(count)\n\(line)"
      case 1 where !line.contains("#"): return "\(line)   # mark \(count)"
      case 2: return "\n\(line)"
      default: return "\(line)"
      }
    }
    .joined(separator: "\n") + "\n"
  }
}
