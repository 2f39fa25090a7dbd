import Foundation
import Testing

/// The commands that add to, show, export, merge and delete the journal.
@Suite struct JournalCommandTests {
  private struct ProgressJSON: Decodable {
    struct Day: Decodable {
      let day: String
      let painBefore: Double?
      let painDiary: Double?
    }
    let sessions: Int
    let days: [Day]
  }

  @Test("a logged entry appears in the progress and in the report")
  func log() async throws {
    let home = try Home()
    let noted = try await home.knead(
      "log", "--pain", "4", "--region", "low-back", "--activity", "Tie my shoes=3", "--note",
      "after gardening")
    #expect(noted.status == 0 && noted.output == "Noted.\n" && noted.errors == "")
    let json = try await home.knead("progress", "--json")
    let progress = try JSONDecoder().decode(ProgressJSON.self, from: Data(json.output.utf8))
    #expect(progress.days.map(\.painDiary) == [4] && progress.days.map(\.painBefore) == [nil])
    #expect(progress.sessions == 0)
    let text = try await home.knead("progress", "--since", "2w")
    #expect(text.output.contains("Tie my shoes 3") && text.output.contains("-      -     4.0"))
    #expect(text.output.contains("Lower back, left: 1 diary entry"), "\(text.output)")
    let csv = try await home.knead("progress", "--csv")
    #expect(csv.output.hasSuffix(",0,0.0,,,4.0\n"))
    let report = try await home.knead("report")
    #expect(
      report.output.hasPrefix("Self-massage diary\n") && report.output.contains("Tie my shoes: 3"))
    let all = try await home.knead("journal", "export")
    #expect(
      all.output.contains("\"places\":[\"low-back-left\",\"low-back-middle\",\"low-back-right\"]"))
    for outcome in [json, text, csv, report, all] {
      #expect(outcome.status == 0 && outcome.errors == "")
    }
  }

  @Test(
    "a mistake is reported with what to write instead",
    arguments: [
      (["log"], "knead log --pain 4"), (["log", "--pain", "11"], "from 0 to 10"),
      (["log", "--pain", "4", "--region", "low-bak-left"], "did you mean low-back-left?"),
      (["log", "--pain", "4", "--region", "low-bak"], "did you mean low-back?"),
      (["log", "--activity", "run"], "tie my shoes=4"),
      (["progress", "--since", "yesterday"], "since"),
      (["progress", "--since", "2026-02-30"], "since"),
      (["progress", "--json", "--csv"], "use only one of"),
    ])
  func mistakes(words: [String], expected: String) async throws {
    let home = try Home()
    let outcome = try await home.run(Program.knead(), words)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.contains(expected), "\(outcome.errors)")
  }

  @Test("an export is imported completely, and two journals are merged into one")
  func exchange() async throws {
    let (laptop, server) = (try Home(), try Home())
    _ = try await laptop.knead("log", "--pain", "4")
    _ = try await server.knead("log", "--pain", "6")
    let export = try await laptop.knead("journal", "export")
    let file = try laptop.write(export.output, to: "export.jsonl")
    let first = try await server.knead("journal", "import", file)
    #expect(
      first.output == "Added or updated 1 record.\n"
        && first.status == 0)
    let again = try await server.knead("journal", "import", "-", input: export.output)
    #expect(again.output == "Nothing new was found.\n")
    let merged = try await laptop.knead(
      "journal", "merge", server.path + "/.local/share/knead/journal.sqlite")
    #expect(
      merged.output.hasSuffix("Added or updated 1 record.\n")
        && merged.status == 0)
    let both = [
      try await laptop.knead("journal", "export"), try await server.knead("journal", "export"),
    ]
    #expect(both[0].output == both[1].output && both[0].output.split(separator: "\n").count == 3)
    let csv = try await server.knead("journal", "export", "--csv")
    #expect(csv.output.split(separator: "\n").count == 3)
    let bad = try laptop.write(export.output + "{\"type\":\"entry\"}\n", to: "bad.jsonl")
    let refused = try await server.knead("journal", "import", bad)
    #expect(refused.status == 65 && refused.errors.contains("bad.jsonl:3: `id` is missing"))
  }

  @Test("a backup and a report never replace a file")
  func files() async throws {
    let home = try Home()
    _ = try await home.knead("log", "--pain", "4", "--note", "<b>")
    for words in [["journal", "backup"], ["report", "--output"]] {
      let path = home.path + "/\(words[0]).html"
      let outcome = try await home.run(Program.knead(), words + [path])
      #expect(outcome.status == 0 && outcome.output.contains(path))
      let again = try await home.run(Program.knead(), words + [path])
      #expect(again.status == 74 && again.errors.contains(path))
    }
    #expect(try home.read("report.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test("everything is deleted after `yes`, and nothing after any other answer")
  func delete() async throws {
    let home = try Home()
    _ = try await home.knead("log", "--pain", "4")
    for answer in ["", "no\n", "y\n", "Yes\n", " yes\n"] {
      let kept = try await home.knead("journal", "delete", input: answer)
      #expect(kept.status == 64 && kept.errors.contains("nothing was deleted"))
    }
    let before = try await home.knead("journal", "export")
    #expect(before.output.split(separator: "\n").count == 2)
    let gone = try await home.knead("journal", "delete", input: "yes\n")
    #expect(gone.status == 0 && gone.output == "Everything has been deleted.\n")
    let after = try await home.knead("journal", "export")
    #expect(after.output.split(separator: "\n").count == 1)
    let none = try await Home().knead("journal", "delete")
    #expect(none.output == "Nothing has been saved yet.\n" && none.status == 0)
  }

  @Test("interrupted sessions are deleted too, even if the journal is damaged or missing")
  func deleteRest() async throws {
    let (journal, session) = (
      ".local/share/knead/journal.sqlite",
      ".local/state/knead/sessions/" + String(repeating: "a", count: 32)
    )
    for text in [String(repeating: "no journal ", count: 50), nil] {
      let home = try Home()
      try home.write("not whole", to: session)
      if let text {
        for ending in ["", "-wal", "-shm", ".lock"] { try home.write(text, to: journal + ending) }
      }
      let kept = try await home.knead("journal", "delete", input: "no\n")
      #expect(kept.status == 64)
      #expect(text == nil || kept.errors.contains("whole file will be removed"), "\(kept.errors)")
      let gone = try await home.knead("journal", "delete", input: "yes\n")
      #expect(gone.status == 0 && gone.output == "Everything has been deleted.\n", "\(gone)")
      let left = FileManager.default.subpaths(atPath: home.path + "/.local") ?? []
      #expect(!left.contains { $0.contains("journal.sqlite") || $0.contains("aaaa") }, "\(left)")
    }
  }

  @Test("importing a journal suggests merging it, and merging a damaged one names that file")
  func wrongWay() async throws {
    let (home, other) = (try Home(), try Home())
    _ = try await other.knead("log", "--pain", "4")
    let file = other.path + "/.local/share/knead/journal.sqlite"
    let imported = try await home.knead("journal", "import", file)
    #expect(imported.status == 65 && imported.errors.contains("knead journal merge"))
    let damaged = try home.write(
      "SQLite format 3\u{0}" + String(repeating: "x", count: 5000), to: "damaged.sqlite")
    let merged = try await home.knead("journal", "merge", damaged)
    #expect(merged.status == 74 && merged.errors.contains("Nothing was imported"))
    #expect(!merged.errors.contains("Move it elsewhere") && merged.errors.contains(damaged))
  }

  @Test("an unreadable journal is reported and kept, and does not prevent a session")
  func damaged() async throws {
    let home = try Home()
    let text = String(repeating: "no journal ", count: 50)
    try home.write(text, to: ".local/share/knead/journal.sqlite")
    let outcome = try await home.knead("progress", "--json")
    #expect(outcome.status == 74 && outcome.errors.contains("Move it elsewhere"))
    try await Window.knead(in: home) { window in
      try await window.shows(
        "Cannot open the journal", "Move it elsewhere, and knead will start a new one.")
      try await window.press("c")
      try await window.shows("I have read the safety notes.")
    }
    #expect(try home.read(".local/share/knead/journal.sqlite") == text)
  }
}
