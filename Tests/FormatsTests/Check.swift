import Coach
import CustomDump
import Formats
import TestSupport
import Testing

/// The routine of DESIGN.md, section 5, as a file.
let designExample = """
  # yaml-language-server: $schema=../schema/routine.schema.json
  format: 1               # the routine's id is the file's name: outer-hip-wall-hold
  reference: R-TP-05
  title: Outer-hip spot on the wall
  technique: trigger-point
  minutes: 5
  regions: [gluteus-medius, gluteus-minimus]
  tools: [tennis-ball]
  position: standing
  stages: [acute, subacute, chronic]
  max-pain: 6            # offered up to this back pain, 0-10
  pressure: 4            # aimed at, 0-10 discomfort
  sources: [S134]
  summary: A slow, friendly hold on the tender spot above the hip bone.
  steps:
    - do: check-in
      time: 20s
      say: Rate your back pain. Breathe slowly.
    - do: hold
      title: First tender spot
      say: Lean the upper, outer buttock into the ball. Stop sinking at a good ache.
      time: 45s
      each-side: yes
      figure: ball-outer-hip-wall
      cues:
        - at: half
          say: Soften your jaw. Let the breath out slowly.
    - do: hold
      title: A second spot, lighter
      say: Move the ball a little lower. Stay until it lets go.
      time: 20s to 60s      # until you release it, with a floor and a ceiling
      each-side: yes
      pressure: 3
    - do: rest
      time: 15s
      say: Step away. Shake the leg out.

  """

/// The file name of the example.
let exampleFile = "outer-hip-wall-hold.yaml"

/// Reads a routine with the shipped doses and sources.
func read(_ yaml: String, file: String = exampleFile) throws(Diagnostics) -> Routine {
  try Fixtures.library.read(TextFile(name: file, text: yaml))
}

/// Reads a routine and compares its problems with the expected ones, in the order of the file.
/// Each is `line:column: message`; a valid file has none.
func check(
  _ yaml: String, _ expected: [String], file: String = exampleFile,
  location: Testing.SourceLocation = #_sourceLocation
) {
  expectSame(problems(ofRoutine: yaml, file: file), expected, location: location)
}

/// Reads a text that the guard refuses, and checks where and why.
func checkGuard(
  _ text: String, _ expected: String, location: Testing.SourceLocation = #_sourceLocation
) {
  /// Line and message.
  func withoutColumn(_ problem: String) -> [Substring] {
    let parts = problem.split(separator: ":", maxSplits: 2)
    return [parts.first ?? "", parts.last ?? ""]
  }
  let found = problems(ofRoutine: text)
  expectSame(found.map(withoutColumn), [withoutColumn(expected)], location: location)
  #expect(found == [expected])
}

/// Fails with a diff if two values differ.
func expectSame<Value: Equatable>(
  _ found: Value, _ expected: Value, location: Testing.SourceLocation = #_sourceLocation
) {
  guard found != expected else { return }
  Issue.record("\(diff(expected, found) ?? "")", sourceLocation: location)
}

/// The problems found in a routine.
func problems(ofRoutine yaml: String, file: String = exampleFile) -> [String] {
  problems(in: file) { () throws(Diagnostics) in _ = try read(yaml, file: file) }
}

/// The problems a reader finds, as `line:column: message`, in the order of the file. A diagnostic
/// that names another file, or isn't in the format of compilers, is given in full.
func problems(in file: String, _ read: () throws(Diagnostics) -> Void) -> [String] {
  do { try read() } catch {
    if error.all.isEmpty { return ["refused without a diagnostic"] }
    return error.all
      .sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
      .map { diagnostic in
        let printed = "\(diagnostic)"
        let place = "\(file):\(diagnostic.place.line):\(diagnostic.place.column): error: "
        guard printed.hasPrefix(place) else { return printed }
        return "\(diagnostic.place.line):\(diagnostic.place.column): \(diagnostic.message)"
      }
  }
  return []
}

/// The keys that the reader accepts, taken from its message about an unknown key `music`. That must
/// be the first mistake in the file.
func acceptedKeys(in yaml: String) throws -> [String] {
  let message = try #require(problems(ofRoutine: yaml).first)
  let listed = try #require(message.split(separator: "use one of ").dropFirst().first)
  return listed.split(separator: ", ").map(String.init)
}

/// The example with one change. The old text must occur exactly once.
func changed(_ old: String, _ new: String) throws -> String {
  let parts = designExample.split(separator: old, omittingEmptySubsequences: false)
  try #require(parts.count == 2, "`\(old)` occurs \(parts.count - 1) times in the example")
  return parts.joined(separator: new)
}

/// One row of a table: the example with `old` replaced by `new`, and the problems expected.
struct Change: CustomTestStringConvertible, Sendable {
  let old: String
  let new: String
  let expected: [String]

  init(_ old: String, _ new: String, _ expected: String...) {
    self.old = old
    self.new = new
    self.expected = expected
  }

  var testDescription: String { new.isEmpty ? "without \(old)" : new }

  /// Compares the problems found with those expected.
  func check() throws { FormatsTests.check(try changed(old, new), expected) }
}
