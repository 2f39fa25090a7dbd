package import Coach

/// Reads the files under Routines/, each named by its path in that folder. Throws every mistake
/// found in them.
package func readLibrary(_ files: [TextFile]) throws(Diagnostics) -> Library {
  let facts = try Facts(files).library(try loadDrawings(files))
  let loaded = facts.adding(files.filter { isRoutine($0.name) })
  if !loaded.diagnostics.isEmpty { throw Diagnostics(loaded.diagnostics) }
  return facts.with(loaded.library.routines, shipped: loaded.library.routines)
}

/// Whether a shipped file is a routine of the library.
package func isRoutine(_ name: String) -> Bool {
  name.hasSuffix(".yaml") && !name.hasPrefix("screening/") && !name.hasPrefix("templates/")
}

/// The contents of the files under `screening/`.
private struct Facts {
  let sources: [Source.ID: Source]
  let doses: DoseLimits
  let screening: Screening
  let texts: ScreeningTexts
  let hurts: [Symptom]

  init(_ files: [TextFile]) throws(Diagnostics) {
    sources = try Self.read("sources", files, readSourceList)
    doses = try Self.read("doses", files, readDoses)
    texts = try Self.read("advice", files, readTexts)
    let (facts, asked) = try Self.read("questions", files) { root, decoder in
      var reader = QuestionsReader(decoder: decoder)
      return reader.questions(root)
    }
    let checks = try Self.read("checks", files) { root, decoder in
      readChecks(root, decoder, questions: Self.byID(asked.flatMap(\.questions)))
    }
    let pages = checks.placed(among: asked)
    let questions = Self.byID(facts + pages.flatMap(\.questions))
    let known = Set(sources.keys)
    let redFlags = try Self.read("red-flags", files) { root, decoder in
      RulesReader(decoder: decoder, questions: questions, sources: known).redFlags(root)
    }
    let (bundles, precautions) = try Self.read("precautions", files) { root, decoder in
      RulesReader(decoder: decoder, questions: questions, sources: known).precautions(root)
    }
    hurts = try Self.read("hurts", files) { root, decoder in
      RulesReader(decoder: decoder, questions: questions, sources: known).hurts(root)
    }
    screening = Screening(
      pages: pages, facts: facts, redFlags: redFlags, precautions: precautions,
      bundles: bundles, checks: checks.bySign)
  }

  private static func byID(_ questions: [Question]) -> [Question.ID: Question] {
    questions.reduce(into: [:]) { $0[$1.id] = $1 }
  }

  private static func read<Result>(
    _ stem: String, _ files: [TextFile], _ decode: (Value, Decoder) -> Result?
  ) throws(Diagnostics) -> Result {
    let name = "screening/\(stem).yaml"
    let decoder = Decoder(file: name)
    guard let file = files.first(where: { $0.name == name }) else {
      decoder.report("the file is missing", at: .start, .unreadable)
      throw Diagnostics(decoder.diagnostics)
    }
    let root = try parseYAML(file.text, file: name)
    return try decoder.finish(decode(root, decoder))
  }

  /// A library with these facts and no routines.
  func library(_ drawings: Drawings) -> Library {
    Library(
      routines: [], shipped: [], screening: screening, texts: texts, doses: doses,
      sources: sources, drawings: drawings, hurts: hurts)
  }
}

extension Library {
  /// The library with the user's own routines added. A file with a mistake, or with an id already
  /// in use, is left out and reported.
  package func adding(_ files: [TextFile]) -> LoadedLibrary {
    let context = context
    var taken = Set(routines.map(\.id))
    var added: [Routine] = []
    var problems: [Diagnostic] = []
    for file in files {
      do {
        let routine = try readRoutine(file, in: context)
        if taken.insert(routine.id).inserted {
          added.append(routine)
        } else {
          problems.append(
            Diagnostic(
              file: file.name, place: .start, rule: .id,
              message: "there is already a routine `\(routine.id)`: rename this file"))
        }
      } catch {
        problems += error.all
      }
    }
    return LoadedLibrary(
      library: with(routines + added, shipped: shipped), diagnostics: problems)
  }

  /// Reads one of the user's routine files against this library.
  package func read(_ file: TextFile) throws(Diagnostics) -> Routine {
    try readRoutine(file, in: context)
  }

  /// The context for checking a routine file.
  package var context: RoutineContext {
    RoutineContext(
      doses: doses, sources: sources.keys, figures: drawings.figures.keys, screening: screening)
  }

  /// A copy with other routines.
  fileprivate func with(_ routines: [Routine], shipped: [Routine]) -> Library {
    Library(
      routines: routines, shipped: shipped, screening: screening, texts: texts, doses: doses,
      sources: sources, drawings: drawings, hurts: hurts)
  }
}
