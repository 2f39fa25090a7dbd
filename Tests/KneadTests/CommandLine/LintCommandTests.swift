import Foundation
import Testing

/// `knead lint`: what it prints, and how it ends.
@Suite struct LintCommandTests {
  private let bad = OwnRoutine.text.replacing("time: 40s", with: "time: 40")

  @Test("each problem has its place, its rule, its line and a caret; then a summary; status 65")
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

  @Test("a warning is no error: status 0") func warning() async throws {
    let home = try Home()
    let file = try home.write(OwnRoutine.text, to: "evening-glide.yaml")
    let outcome = try await home.knead("lint", file)
    #expect(outcome.output.contains("\(file):14:5: warning: start with a `do: check-in` step"))
    #expect(outcome.output.hasSuffix("1 file: no errors, 1 warning\n") && outcome.status == 0)
  }

  @Test("standard input is read for a dash, and all files are checked in one run")
  func manyFiles() async throws {
    let home = try Home()
    let file = try home.write(bad, to: "evening-glide.yaml")
    let outcome = try await home.knead("lint", file, "-", "/nowhere.yaml", input: bad)
    #expect(outcome.output.contains("\nstandard-input:17:11: error: "))
    #expect(outcome.output.contains("\n/nowhere.yaml:1:1: error: cannot read /nowhere.yaml"))
    #expect(outcome.output.hasSuffix("3 files: 3 errors, no warnings\n") && outcome.status == 65)
  }

  @Test("where no file can be read the status is 66; without a file it is 64")
  func unreadable() async throws {
    let home = try Home()
    #expect(try await home.knead("lint", "/nowhere.yaml").status == 66)
    #expect(try await home.knead("lint").status == 64)
    #expect(try await home.knead("lint", "--format", "xml", "-").status == 64)
  }

  @Test("as JSON, an array with every part of each problem") func json() async throws {
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

  @Test("for GitHub, an annotation a line, its signs escaped") func github() async throws {
    let home = try Home()
    let file = try home.write(bad, to: "100%,a:b.yaml")
    let outcome = try await home.knead("lint", "--format", "github", file)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("::error file=") })
    #expect(lines[0].contains("/100%25%2Ca%3Ab.yaml,line=1,col=1,title=id::"), "\(lines[0])")
    #expect(lines[1].hasSuffix(",title=time::a time needs a unit: write `40s` or `40m`"))
  }

  @Test("the caret stands under the place also beside wide letters and far to the right")
  func caret() async throws {
    let home = try Home()
    let wide = bad.replacing(
      "time: 40", with: "title: 背背\n    time: [\(String(repeating: "x, ", count: 60))")
    let outcome = try await home.knead("lint", "-", input: wide)
    for line in outcome.output.split(separator: "\n") { #expect(line.count < 240) }
    #expect(outcome.output.contains("^") && outcome.status == 65)
  }
}
