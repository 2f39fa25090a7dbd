import Foundation
import Testing

/// What `knead lint` prints, and its exit status.
@Suite struct LintCommandTests {
  private let bad = UserRoutine.text.replacing("time: 40s", with: "time: 40")

  @Test("each problem has its position, rule, line and a caret, before a summary and status 65")
  func text() async throws {
    let home = try Home()
    let file = try home.write(bad, to: "evening-glide.yaml")
    let outcome = try await home.knead("lint", file)
    #expect(
      outcome.output == """
        \(file):17:11: error: a time needs a unit: write `40s` or `40m` [time]
              time: 40
                    ^
        1 file: 1 error, no warnings

        """)
    #expect(outcome.errors == "" && outcome.status == 65)
  }

  @Test("a warning is not an error, and gives status 0") func warning() async throws {
    let home = try Home()
    let file = try home.write(UserRoutine.text, to: "evening-glide.yaml")
    let outcome = try await home.knead("lint", file)
    #expect(outcome.output.contains("\(file):14:5: warning: start with a `do: check-in` step"))
    #expect(outcome.output.hasSuffix("1 file: no errors, 1 warning\n") && outcome.status == 0)
  }

  @Test("a dash means standard input, and all files are checked in one run")
  func manyFiles() async throws {
    let home = try Home()
    let file = try home.write(bad, to: "evening-glide.yaml")
    let outcome = try await home.knead("lint", file, "-", "/nowhere.yaml", input: bad)
    #expect(outcome.output.contains("\nstandard-input:17:11: error: "))
    #expect(outcome.output.contains("\n/nowhere.yaml:1:1: error: cannot read /nowhere.yaml"))
    #expect(outcome.output.hasSuffix("3 files: 3 errors, no warnings\n") && outcome.status == 65)
  }

  @Test("the status is 66 if no file can be read, and 64 without a file")
  func unreadable() async throws {
    let home = try Home()
    #expect(try await home.knead("lint", "/nowhere.yaml").status == 66)
    #expect(try await home.knead("lint").status == 64)
    #expect(try await home.knead("lint", "--format", "xml", "-").status == 64)
  }

  @Test("the JSON output is an array with every part of each problem") func json() async throws {
    struct Problem: Decodable, Equatable {
      let file: String
      let line: Int
      let column: Int
      let severity: String
      let rule: String
      let message: String
    }
    let outcome = try await Home().knead("lint", "--format", "json", "-", input: bad)
    let problems = try JSONDecoder().decode([Problem].self, from: Data(outcome.output.utf8))
    #expect(
      problems == [
        Problem(
          file: "standard-input", line: 17, column: 11, severity: "error", rule: "time",
          message: "a time needs a unit: write `40s` or `40m`")
      ])
    let fine = try await Home().knead("lint", "--format", "json", "/nowhere.yaml")
    #expect(fine.status == 66 && fine.output.hasPrefix("["))
  }

  @Test("the GitHub output has one annotation a line, with special characters escaped")
  func github() async throws {
    let home = try Home()
    let file = try home.write(bad, to: "100%,a:b.yaml")
    let outcome = try await home.knead("lint", "--format", "github", file)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("::error file=") })
    #expect(lines[0].contains("/100%25%2Ca%3Ab.yaml,line=1,col=1,title=id::"), "\(lines[0])")
    #expect(lines[1].hasSuffix(",title=time::a time needs a unit: write `40s` or `40m`"))
  }

  @Test("the caret is under the fault, even after wide characters or far to the right")
  func caret() async throws {
    let home = try Home()
    let wide = bad.replacing(
      "time: 40", with: "title: 背背\n    time: [\(String(repeating: "x, ", count: 60))")
    let outcome = try await home.knead("lint", "-", input: wide)
    for line in outcome.output.split(separator: "\n") { #expect(line.count < 240) }
    #expect(outcome.output.contains("^") && outcome.status == 65)
  }
}
