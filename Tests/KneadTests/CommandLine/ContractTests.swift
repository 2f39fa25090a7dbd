import Foundation
import Testing

@testable import knead

/// What the commands print. Standard output has only data.
@Suite struct ContractTests {
  @Test("--version prints a version and nothing else")
  func version() async throws {
    let outcome = try await Home().knead("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(outcome.output)")
    #expect(outcome.errors == "")
  }

  @Test(
    "the help fits an 80 by 24 terminal",
    arguments: [
      ["home"], ["check-in"], ["play"], ["list"], ["show"], ["questions"], ["explain"],
      ["screening"], ["lint"], ["new"], ["format"], ["figures"], ["remind"],
    ])
  func help(_ command: [String]) async throws {
    let outcome = try await Home().run(Program.knead(), command + ["--help"])
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect((5...24).contains(lines.count), "\(lines.count) lines:\n\(outcome.output)")
    // ArgumentParser does not wrap the usage line.
    let folded = lines.filter { !$0.hasPrefix("USAGE: ") }
    #expect(folded.allSatisfy { $0.count <= 80 }, "\(outcome.output)")
  }

  @Test("the help names every command once, in groups, each with one plain line")
  func overview() async throws {
    let outcome = try await Home().run(Program.knead(), ["--help"])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(outcome.output)")
    let named = lines.compactMap { line in
      line.prefixMatch(of: #/ {2}([a-z][a-z-]*) {2,}[A-Z].*\./#).map { String($0.1) }
    }
    let known = Knead.configuration.groupedSubcommands.flatMap(\.subcommands)
      .map { $0._commandName }
    #expect(named == known)
    #expect(lines.filter { $0.hasSuffix(" SUBCOMMANDS:") }.count == 5, "\(outcome.output)")
  }

  @Test(
    "output that cannot be written is an error, with exit status 74",
    arguments: [
      "list", "list --json", "show comfort-pause", "questions --json", "screening", "figures",
      "config --template", "cues", "profile --json", "resume --list --json",
    ])
  func fullDisk(_ command: String) async throws {
    let line = "exec '\(try Program.knead())' \(command) >/dev/full"
    let outcome = try await Home().run(Program.command("sh"), ["-c", line])
    #expect(outcome.status == 74 && outcome.errors.contains("cannot write all the output"))
  }

  @Test("list prints a line for each routine, and the same routines as JSON")
  func list() async throws {
    let home = try Home()
    let text = try await home.knead("list")
    let json = try await home.knead("list", "--json")
    let ids = try routines(json).map(\.id)
    let first = text.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(first == ids)
    #expect(ids.contains("comfort-pause") && Set(ids).count == ids.count)
    #expect([text.status, json.status] == [0, 0])
    #expect(text.errors + json.errors == "")
  }

  @Test("show prints a listed routine, as text or as JSON with its steps")
  func show() async throws {
    struct Sheet: Decodable {
      struct Step: Decodable {
        let title: String
        let seconds: Int
      }
      let id: String
      let steps: [Step]
    }
    let home = try Home()
    let all = try await routines(home.knead("list", "--json"))
    for routine in [all.first, all.last].compactMap({ $0 }) {
      let json = try await home.knead("show", routine.id, "--json")
      let sheet = try JSONDecoder().decode(Sheet.self, from: Data(json.output.utf8))
      let text = try await home.knead("show", routine.id)
      #expect(sheet.id == routine.id && !sheet.steps.isEmpty)
      #expect(text.output.hasPrefix(routine.title + "\n"))
      for step in sheet.steps {
        #expect(step.seconds > 0 && text.output.contains(". \(step.title), "), "\(routine.id)")
      }
      #expect(text.errors + json.errors == "" && [text.status, json.status] == [0, 0])
    }
  }

  @Test("questions --json has every question once, with the answers it accepts")
  func questions() async throws {
    let home = try Home()
    let json = try await home.knead("questions", "--json")
    let questions = try JSONDecoder().decode([ListedQuestion].self, from: Data(json.output.utf8))
    let text = try await home.knead("questions")
    #expect(questions.count > 30 && Set(questions.map(\.id)).count == questions.count)
    for question in questions {
      #expect(question.choices.count > 1 && text.output.contains("  \(question.id): "))
      #expect(Set(question.choices.map(\.id)).count == question.choices.count)
    }
    #expect([text.status, json.status] == [0, 0] && text.errors + json.errors == "")
  }

  @Test("a command that only prints writes nothing to the home folder")
  func leavesNoTrace() async throws {
    let home = try Home()
    for command in ["list", "questions"] { _ = try await home.knead(command) }
    _ = try await home.knead("check-in", "--answers", "-", input: "fever: no")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
  }
}

/// A routine as listed by `knead list --json`.
struct ListedRoutine: Decodable {
  let id: String
  let title: String
  let shipped: Bool
}

/// The routines in the output of `knead list --json`.
func routines(_ outcome: Outcome) throws -> [ListedRoutine] {
  try JSONDecoder().decode([ListedRoutine].self, from: Data(outcome.output.utf8))
}
