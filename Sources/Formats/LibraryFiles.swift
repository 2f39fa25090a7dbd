package import Coach

/// Reads the shipped files and adds the user's own routines.
///
/// The shipped files must be right: anything wrong in them is thrown. A user's file with a mistake,
/// or with the id of another routine, is left out and reported.
package func loadLibrary(
  shipped: [TextFile] = shippedFiles, own: [TextFile] = []
) throws(Diagnostics) -> LoadedLibrary {
  let facts = try Facts(shipped)
  let drawings = try loadDrawings(shipped)
  var problems: [Diagnostic] = []
  let routines = facts.routines(shipped.filter { isRoutine($0.name) }, drawings, &problems)
  if !problems.isEmpty { throw Diagnostics(problems) }
  let added = facts.routines(own, drawings, taken: Set(routines.map(\.id)), &problems)
  return LoadedLibrary(
    library: facts.library(drawings, shipped: routines, own: added), diagnostics: problems)
}

/// The files under Routines/ as they were when the program was built.
package var shippedFiles: [TextFile] {
  EmbeddedFiles.all.map { TextFile(name: "\($0.path)", text: "\($0.text)") }
}

/// Whether a shipped file is a routine of the library.
package func isRoutine(_ name: String) -> Bool {
  name.hasSuffix(".yaml") && !name.hasPrefix("screening/") && !name.hasPrefix("templates/")
}

/// What a routine's file is held against, without reading the shipped routines.
package func loadContext(
  shipped: [TextFile] = shippedFiles
) throws(Diagnostics) -> RoutineContext {
  try Facts(shipped).library(loadDrawings(shipped)).context
}

/// What the files under `screening/` say.
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
    let (facts, pages) = try Self.read("questions", files) { root, decoder in
      var reader = QuestionsReader(decoder: decoder)
      return reader.questions(root)
    }
    let questions = (facts + pages.flatMap(\.questions)).reduce(into: [:]) { $0[$1.id] = $1 }
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
      bundles: bundles)
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

  /// The library of these facts with some routines.
  func library(
    _ drawings: Drawings, shipped: [Routine] = [], own: [Routine] = []
  ) -> Library {
    Library(
      routines: shipped + own, shipped: Set(shipped), screening: screening, texts: texts,
      doses: doses, sources: sources, drawings: drawings, hurts: hurts)
  }

  /// The routines in files, without those that have a mistake or an id that is taken.
  func routines(
    _ files: [TextFile], _ drawings: Drawings, taken: Set<Routine.ID> = [],
    _ problems: inout [Diagnostic]
  ) -> [Routine] {
    let context = library(drawings).context
    var taken = taken
    var routines: [Routine] = []
    for file in files {
      do {
        let routine = try readRoutine(file, in: context)
        if taken.insert(routine.id).inserted {
          routines.append(routine)
        } else {
          problems.append(
            Diagnostic(
              file: file.name, place: .start, rule: .id,
              message: "there is a routine `\(routine.id)` already: give the file another name"))
        }
      } catch {
        problems += error.all
      }
    }
    return routines
  }
}

extension Library {
  /// A routine read from a file of the user's, beside those of the library.
  package func read(_ file: TextFile) throws(Diagnostics) -> Routine {
    try readRoutine(file, in: context)
  }

  /// What a routine's file is held against.
  fileprivate var context: RoutineContext {
    RoutineContext(
      doses: doses, sources: sources.keys, figures: drawings.figures.keys, screening: screening)
  }
}
