import Coach
import TestSupport
import Testing

@testable import Formats

/// The files compiled into the program match those on disk, and are consistent.
@Suite("The shipped library") struct ShippedTests {
  @Test("the compiled library is the same as the files on disk") func compiled() throws {
    let library = try readLibrary(shippedFiles)
    for (routine, expected) in zip(Fixtures.library.routines, library.routines) {
      expectNoDifference(routine, expected, "build again")
    }
    #expect(Fixtures.library == library, "build again")
    let kept = shippedFiles.filter { !isRoutine($0.name) && !$0.name.hasPrefix("screening/") }
      .filter { !$0.name.hasPrefix("figures/") }
    #expect(kept.count == Technique.allCases.count + 1)
    for file in kept { #expect(try Fixtures.compiled.file(file.name) == file.text) }
  }

  @Test("each routine file is read as one routine") func loads() {
    let files = shippedFiles.map(\.name).filter(isRoutine)
    expectSame(Fixtures.library.routines.map(\.id), files.map(routineID))
    #expect(Fixtures.library.shipped == Fixtures.library.routines)
    #expect(!Fixtures.library.routines.isEmpty)
  }

  @Test("a routine's file is in the folder of its technique") func folders() throws {
    for file in shippedFiles where isRoutine(file.name) {
      let routine = try #require(Fixtures.library.routine(routineID(ofFile: file.name)))
      #expect(file.name == "\(routine.technique.rawValue)/\(routine.id).yaml")
    }
  }

  @Test("every rule and every routine has sources, and all of them exist") func sources() {
    let library = Fixtures.library
    var cited = library.routines.map { ("\($0.id)", $0.sources) }
    cited += library.screening.redFlags.map { ("\($0.id)", $0.sources) }
    cited += library.screening.precautions.map { ("\($0.id)", $0.sources) }
    for (id, sources) in cited {
      #expect(!sources.isEmpty, "\(id) has no source")
      for source in sources { #expect(library.sources[source] != nil, "\(id): \(source)") }
    }
  }

  @Test("the routines that precautions still allow are all shipped") func allowOnly() throws {
    let references = Set(Fixtures.library.routines.compactMap(\.reference))
    let named = Fixtures.library.screening.precautions.compactMap(\.allowOnly).joined()
    for reference in Set(named) {
      #expect(reference.wholeMatch(of: entry) != nil, "\(reference)")
    }
    #expect(Set(named).subtracting(references).isEmpty)
  }

  @Test("every bundle is blocked or limited by at least one precaution") func bundles() {
    let precautions = Fixtures.library.screening.precautions
    let used = precautions.reduce(into: Set()) { $0.formUnion($1.blocks.union($1.pressureOn)) }
    #expect(Set(Fixtures.library.screening.bundles.keys).subtracting(used).isEmpty)
  }

  /// The reference of a routine in the clinical fact base, section G.
  private var entry: Regex<(Substring, Substring)> { /R-(SW|DT|TP|SH|RX|MF|SP|CH|MX)-\d\d/ }

  @Test("all 61 routines of the clinical fact base are shipped, each once, and 19 others")
  func references() {
    let routines = Fixtures.library.routines
    let references = routines.compactMap(\.reference)
    for reference in references {
      #expect(reference.wholeMatch(of: entry) != nil, "\(reference)")
    }
    #expect(references.count == 61 && Set(references).count == 61)
    #expect(routines.count == 80)
  }

  @Test("no two routines have the same title") func titles() {
    let titles = Fixtures.library.routines.map(\.title)
    #expect(Set(titles).count == titles.count)
  }

  @Test("every question is used by a rule, a page or the suggestions") func questions() {
    let screening = Fixtures.library.screening
    let conditions =
      screening.redFlags.map(\.when) + screening.precautions.map(\.when)
      + screening.questions.compactMap(\.askIf) + screening.pages.compactMap(\.due)
    var used = conditions.reduce(into: Set<Question.ID>()) { $0.formUnion($1.questions) }
    used.formUnion(Question.known)
    used.formUnion(screening.checks.keys.map { TenSecondCheck.question(for: $0) })
    for question in screening.questions
    where !question.onlyToSuggest && question.reopens.isEmpty && question.kind != .read {
      #expect(used.contains(question.id), "\(question.id)")
    }
  }

  @Test("the doses match the fact base wherever it gives a single number") func doses() {
    let limits = Fixtures.library.doses
    #expect(limits.session == .seconds(30 * 60) && limits.pressure == 6)
    func seconds(
      _ limit: DoseLimits.Limit, _ kind: Step.Kind, _ technique: Technique = .swedish,
      _ tools: [Tool] = [], _ regions: [Region] = []
    ) -> Int? {
      limit.time(kind, in: technique, with: tools, at: regions).map { Int($0.components.seconds) }
    }
    let once = limits.longest
    #expect(seconds(once, .tap) == 20 && seconds(once, .hold) == 120)
    #expect(seconds(once, .device) == 300 && seconds(once, .heat) == 1200)
    #expect(seconds(once, .roll) == 60 && seconds(once, .glide) == 120)
    #expect(seconds(once, .hold, .triggerPoint) == 90 && seconds(once, .hold, .myofascial) == 180)
    #expect(seconds(once, .hold, .myofascial, [], [.suboccipitals]) == 90)
    #expect(seconds(limits.repeated, .stretch) == 60 && seconds(limits.repeated, .tap) == 40)
    #expect(seconds(limits.repeated, .hold, .triggerPoint) == 300)
    #expect(seconds(limits.repeated, .device, .sports, [.massageGun]) == 120)
    #expect(limits.region(in: .swedish) == .seconds(600))
    #expect(limits.region(in: .triggerPoint) == .seconds(300))
    #expect(seconds(limits.total, .heat) == 1200)
    #expect(seconds(limits.total, .device, .sports, [.massageGun]) == 600)
  }
}
