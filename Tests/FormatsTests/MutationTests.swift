import Coach
import TestSupport
import Testing

@testable import Formats

/// Whatever a file contains, reading it gives a value, or a diagnostic with a place in that file.
@Suite("Files full of mistakes") struct MutationTests {
  @Test("1,600 mutated routines never crash the reader, and each refusal has a diagnostic")
  func routines() throws {
    let files = shippedFiles.filter { isRoutine($0.name) }
    for seed in 0..<1600 as Range<UInt64> {
      let file = files[Int(seed) % files.count]
      var mutations = Mutations(seed: seed)
      let text = mutations.changed(file.text)
      checkPlaces(text, seed) { () throws(Diagnostics) in
        _ = try Fixtures.library.read(TextFile(name: file.name, text: text))
      }
    }
  }

  @Test("480 mutated screening files never crash the reader, and each refusal has a diagnostic")
  func screening() throws {
    let files = shippedFiles.filter {
      $0.name.hasPrefix("screening/") && $0.name != "screening/sources.yaml"
    }
    #expect(files.count == 7)
    for seed in 5000..<5480 as Range<UInt64> {
      let file = files[Int(seed) % files.count]
      var mutations = Mutations(seed: seed)
      let text = mutations.changed(file.text)
      checkPlaces(text, seed) { () throws(Diagnostics) in try readScreening(file.name, text) }
    }
  }

  @Test("2,000 random texts and byte strings never crash the reader, and each refusal has a place")
  func noise() {
    for seed in 10_000..<12_000 as Range<UInt64> {
      var mutations = Mutations(seed: seed)
      let text = seed % 2 == 0 ? mutations.noise() : mutations.bytes()
      checkPlaces(text, seed) { () throws(Diagnostics) in _ = try read(text) }
      checkPlaces(text, seed) { () throws(Diagnostics) in
        _ = try readAnswers(text, file: "answers", for: Fixtures.library.screening)
      }
    }
  }

  @Test("a place is in the file even if the last line has no line ending") func lastLine() {
    let found = problems(ofRoutine: "format: 1\ntitle: [a")
    #expect(
      found == [
        "2:10: this is not valid YAML: did not find expected ',' or ']'; a bracket is not closed"
      ])
  }

  /// Checks that every place reported is in the text or right after one of its lines. (Or at the
  /// start of the line after the last: see `lastLine`.)
  private func checkPlaces(_ text: String, _ seed: UInt64, _ read: () throws(Diagnostics) -> Void) {
    do { try read() } catch {
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(!error.all.isEmpty, "seed \(seed): refused without a diagnostic")
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

  /// Reads one screening file together with the others as shipped.
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
    case "screening/checks.yaml":
      _ = try decoder.finish(readChecks(root, decoder, questions: questions))
    default:
      var reader = QuestionsReader(decoder: decoder)
      _ = try decoder.finish(reader.questions(root))
    }
  }
}
