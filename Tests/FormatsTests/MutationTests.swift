import Coach
import TestSupport
import Testing

@testable import Formats

/// Whatever stands in a file: it is a value, or there is a diagnostic with a place inside it.
@Suite("Files full of mistakes") struct MutationTests {
  @Test("1,600 mutated routines never crash the reader, and never go without a word")
  func routines() throws {
    let files = shippedFiles.filter { isRoutine($0.name) }
    for seed in 0..<1600 as Range<UInt64> {
      let file = files[Int(seed) % files.count]
      var mutations = Mutations(seed: seed)
      let text = mutations.changed(file.text)
      judge(text, seed) { () throws(Diagnostics) in
        _ = try Fixtures.library.read(TextFile(name: file.name, text: text))
      }
    }
  }

  @Test("480 mutated files of the screening never crash the reader, and never go without a word")
  func screening() throws {
    let files = shippedFiles.filter {
      $0.name.hasPrefix("screening/") && $0.name != "screening/sources.yaml"
    }
    #expect(files.count == 6)
    for seed in 5000..<5480 as Range<UInt64> {
      let file = files[Int(seed) % files.count]
      var mutations = Mutations(seed: seed)
      let text = mutations.changed(file.text)
      judge(text, seed) { () throws(Diagnostics) in try readScreening(file.name, text) }
    }
  }

  @Test("2,000 texts and byte strings of no sense at all are refused with a place")
  func noise() {
    for seed in 10_000..<12_000 as Range<UInt64> {
      var mutations = Mutations(seed: seed)
      let text = seed % 2 == 0 ? mutations.noise() : mutations.bytes()
      judge(text, seed) { () throws(Diagnostics) in _ = try read(text) }
      judge(text, seed) { () throws(Diagnostics) in
        _ = try readAnswers(text, file: "answers", for: Fixtures.library.screening)
      }
    }
  }

  @Test("a place lies in the file also where its last line has no end") func lastLine() {
    let found = problems(ofRoutine: "format: 1\ntitle: [a")
    #expect(
      found == [
        "2:10: this is not valid YAML: did not find expected ',' or ']'; a bracket is not closed"
      ])
  }

  /// Every place that is told lies in the text, or right after a line of it. (Or at the start of
  /// the line after the last: see `lastLine`.)
  private func judge(_ text: String, _ seed: UInt64, _ read: () throws(Diagnostics) -> Void) {
    do { try read() } catch {
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(!error.all.isEmpty, "seed \(seed): refused without a word")
      for diagnostic in error.all {
        let place = diagnostic.place
        let isAfterLast = place == Formats.SourceLocation(line: lines.count + 1, column: 1)
        let isInside =
          isAfterLast
          || lines.indices.contains(place.line - 1) && place.column >= 1
            && place.column <= lines[place.line - 1].count + 1
        #expect(isInside && !diagnostic.message.isEmpty, "seed \(seed): \(diagnostic)")
      }
    }
  }

  /// Reads one file of the screening beside the shipped others.
  private func readScreening(_ name: String, _ text: String) throws(Diagnostics) {
    let decoder = Decoder(file: name)
    let root = try parseYAML(text, file: name)
    let library = Fixtures.library
    let questions = (library.screening.questions + library.screening.facts)
      .reduce(into: [:]) { $0[$1.id] = $1 }
    let rules = RulesReader(
      decoder: decoder, questions: questions, sources: Set(library.sources.keys))
    switch name {
    case "screening/doses.yaml": _ = try decoder.finish(readDoses(root, decoder))
    case "screening/advice.yaml": _ = try decoder.finish(readTexts(root, decoder))
    case "screening/red-flags.yaml": _ = try decoder.finish(rules.redFlags(root))
    case "screening/precautions.yaml": _ = try decoder.finish(rules.precautions(root))
    case "screening/hurts.yaml": _ = try decoder.finish(rules.hurts(root))
    default:
      var reader = QuestionsReader(decoder: decoder)
      _ = try decoder.finish(reader.questions(root))
    }
  }
}
