import Documents
import Coach
import Foundation
import TestSupport
import Testing

/// The rules and the profile as text for people to review.
@Suite("The rules and the profile as text") struct RuleTextTests {
  @Test("a rule is explained with its questions, its advice and its sources") func explain() {
    #expect(
      RuleText.explain("RF-1", Sample.library) == """
        RF-1

        Advice: same day (T1)
        Shown as: because a fever

        Applies when: fever

        Questions:
          fever: Fever

        Sources:
          S1  A study <https://example.org/1>
        """)
    #expect(RuleText.explain("RF-9", Sample.library) == nil)
  }

  @Test("every rule and every precaution can be explained by its id")
  func everyRule() throws {
    let library = Fixtures.library
    let ids = RuleText.ids(library)
    #expect(ids.count == library.screening.redFlags.count + library.screening.precautions.count)
    for id in ids {
      let text = try #require(RuleText.explain(id, library))
      #expect(text.hasPrefix(id + "\n") && text.contains("Applies when: "), "\(id)")
    }
  }

  @Test("the table for review has every rule, every question and every source of a red flag")
  func table() {
    let library = Fixtures.library
    let table = RuleText.table(library)
    for id in RuleText.ids(library) { #expect(table.contains("\n| \(id) | "), "\(id)") }
    for question in library.screening.questions {
      #expect(table.contains("`\(question.id)`"), "\(question.id)")
    }
    for source in Set(library.screening.redFlags.flatMap(\.sources)) {
      #expect(table.contains("\n- \(source): "), "\(source)")
    }
  }

  @Test("rules that need a signature stand first, under their own heading, and nowhere else")
  func signatures() throws {
    let screening = Fixtures.library.screening
    let parts = RuleText.table(Fixtures.library).components(separatedBy: "\n## ")
    let first = try #require(parts.dropFirst().first)
    let needed =
      screening.redFlags.filter(\.needsSignature).map(\.id.text)
      + screening.precautions.filter(\.needsSignature).map(\.id.text)
    #expect(first.hasPrefix("Signature needed: \(needed.count)\n") && needed.count >= 10)
    for id in RuleText.ids(Fixtures.library) {
      let row = "\n| \(id) | "
      #expect(first.contains(row) == needed.contains(id), "\(id)")
      #expect(parts.count { $0.contains(row) } == 1, "\(id)")
      let text = try #require(RuleText.explain(id, Fixtures.library))
      #expect(text.contains("\nSignature: needed.") == needed.contains(id), "\(id)")
    }
  }

  @Test("a rule that is milder if it rests on one not sure says so")
  func unsure() throws {
    let text = try #require(RuleText.explain("A11-MINOR", Fixtures.library))
    #expect(
      text.contains(
        "soon (T2); routine visit (T3) if it would not apply without one “not sure” about "
          + "night-sweats, no-posture, sneeze-pain, tired-or-ill"))
    #expect(text.contains("Shown as: because smaller signs to ask about at a visit"))
  }

  @Test("every row of a table has as many cells as its header, whatever the rules say")
  func cells() {
    let lines = RuleText.table(Fixtures.library).split(
      separator: "\n", omittingEmptySubsequences: false)
    let tables = lines.split { !$0.hasPrefix("|") }
    #expect(tables.count == 6)
    for table in tables {
      #expect(table.allSatisfy { $0.hasSuffix("|") })
      #expect(Set(table.map { row in row.count { $0 == "|" } }).count == 1, "\(table.first ?? "")")
    }
  }

  @Test("docs/screening.md is the table of the rules") func document() throws {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/screening.md")
    #expect(
      try String(contentsOf: file, encoding: .utf8) == RuleText.table(Fixtures.library) + "\n",
      "generate it again: knead screening --table > docs/screening.md")
  }

  @Test("the table has what each symptom leads to, with its days and its advice")
  func hurts() {
    let table = RuleText.table(Fixtures.library)
    for hurt in Fixtures.library.hurts {
      #expect(table.contains("\n| \(hurt.id) | \(hurt.label) | "))
    }
    #expect(
      table.contains(
        "| the session stops; keep hands and tools off the whole body; "
          + "all safety questions are asked again | 1 "
          + "| emergency (T0) | Call your local emergency number now. Sit down, and do not drive "
          + "yourself. | S03, S26 |\n"))
    #expect(
      table.contains(
        "| sharp | Sharp, stabbing or electric pain in one place | the session stops; keep hands "
          + "and tools off that area | 2 | - | "))
    #expect(
      table.contains(
        "| too-strong | Just too strong | the session continues, lighter and shorter | - | - | "))
    for source in Set(Fixtures.library.hurts.flatMap(\.sources)) {
      #expect(table.contains("\n- \(source): "), "\(source)")
    }
  }

  private let profile = Profile(
    entries: [
      .init(question: "fever", answer: .no, day: "2026-11-20"),
      .init(question: "rested", answer: .skipped, day: "2026-11-20"),
      .init(question: "since", answer: .chosen(["longer"]), day: "2026-11-22"),
      .init(question: "pain", answer: .number(4), day: "2026-11-22"),
      .init(question: "adult", answer: .yes, day: "2026-11-01"),
      .init(question: "worse", answer: .no, day: "2026-11-22"),
    ], advice: .routineVisit)

  @Test("the profile lists the answers, and only counts those that were no") func profileText() {
    let lines = profile.text(Sample.library.screening).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(8) == [
        "Advice from your last check-in: routine-visit", "",
        "2026-11-20  Rested: prefer-not-to-say",
        "2026-11-22  Since when?: Longer", "2026-11-22  How much?: 4",
        "2026-11-01  Are you 18?: yes",
        "", "Other questions you answered no to: 2.",
      ])
    #expect(
      Profile(entries: [], advice: nil).text(Sample.library.screening)
        .hasPrefix("Advice from your last check-in: none yet\n"))
  }

  @Test("the profile as JSON has every answer, including those that were no")
  func profileJSON() throws {
    let parsed = try Parsed(profile.json())
    #expect(try parsed["advice"].text() == "routine-visit")
    let answers = try parsed["answers"]
    #expect(try answers.keys() == ["fever", "rested", "since", "pain", "adult", "worse"])
    #expect(try answers["fever"]["answer"].texts() == ["no"])
    #expect(try answers["rested"]["answer"].texts() == ["prefer-not-to-say"])
    #expect(try answers["since"]["answer"].texts() == ["longer"])
    #expect(try answers["pain"]["answer"].texts() == ["4"])
    #expect(try answers["pain"]["day"].text() == "2026-11-22")
    #expect(try Parsed(Profile(entries: [], advice: nil).json())["answers"].keys().isEmpty)
  }
}
