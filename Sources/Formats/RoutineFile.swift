package import Coach

/// Reads one routine file (format 1). The routine's id is the file's base name without its
/// extension.
///
/// Throws all errors at once; warnings are left to `lint`.
package func readRoutine(
  _ file: TextFile, in context: RoutineContext
) throws(Diagnostics) -> Routine {
  let decoder = Decoder(file: file.name)
  let draft = try readDraft(file, in: context, decoder)
  return try decoder.finish(draft.routine)
}

/// Returns all errors and warnings for a routine file, in file order.
package func lint(_ file: TextFile, in context: RoutineContext) -> [Diagnostic] {
  let decoder = Decoder(file: file.name)
  do {
    let draft = try readDraft(file, in: context, decoder)
    RoutineChecks(draft: draft, context: context, decoder: decoder).warn()
    return decoder.diagnostics.sorted { $0.place < $1.place }
  } catch {
    return error.all
  }
}

private func readDraft(
  _ file: TextFile, in context: RoutineContext, _ decoder: Decoder
) throws(Diagnostics) -> DraftRoutine {
  let root = try parseYAML(file.text, file: file.name)
  let reader = RoutineReader(decoder: decoder, context: context)
  guard let draft = reader.draft(root, file: file.name) else {
    throw Diagnostics(decoder.diagnostics)
  }
  RoutineChecks(draft: draft, context: context, decoder: decoder).refuse()
  return draft
}

/// The id of the routine in a file: the file name without folders and extension.
package func routineID(ofFile name: String) -> Routine.ID {
  let last = name.split(separator: "/").last ?? ""
  let stem = last.hasSuffix(".yaml") ? last.dropLast(5) : last
  return Routine.ID(stem)
}

/// Whether a text can be the id of a routine: lowercase letters, digits and single dashes.
package func isRoutineID(_ text: String) -> Bool {
  isID(text) && text.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }
}

/// Decodes the fields of a routine.
private struct RoutineReader {
  let decoder: Decoder
  let context: RoutineContext

  func draft(_ root: Value, file: String) -> DraftRoutine? {
    guard let fields = decoder.fields(root, of: "a routine") else { return nil }
    var steps: [LocatedStep?]?
    let routine = routine(fields, id: readID(file, at: root.place), &steps)
    return DraftRoutine(
      fields: fields, steps: (steps ?? []).compactMap { $0 },
      routine: routine, isRight: decoder.diagnostics.isEmpty)
  }

  private func readID(_ file: String, at place: SourceLocation) -> Routine.ID {
    let id = routineID(ofFile: file)
    if id.text.contains(".") {
      decoder.report("the file name must end in `.yaml` and have no other dots", at: place, .id)
    } else if id.text.count > 64 {
      decoder.report("the file name has more than 64 characters: shorten it", at: place, .id)
    } else if !isRoutineID(id.text) {
      decoder.report(
        "`\(id)` is not a valid id: use only lower-case letters, digits and single dashes in the "
          + "file name", at: place, .id)
    }
    return id
  }

  private func routine(
    _ fields: Fields, id: Routine.ID, _ steps: inout [LocatedStep?]?
  ) -> Routine? {
    readFormat(fields, decoder)
    let title = fields.required("title").flatMap(decoder.text)
    let technique: Technique? = fields.required("technique").flatMap {
      decoder.word($0, "technique")
    }
    let mostMinutes = Int(context.doses.session.components.seconds / 60)
    let minutes = fields.required("minutes").flatMap {
      decoder.number($0, in: 1...mostMinutes, beyond: .dose)
    }
    let pressure = fields.required("pressure").flatMap {
      decoder.number($0, in: 0...context.doses.pressure, beyond: .dose)
    }
    let maxPain = fields.required("max-pain").flatMap { decoder.number($0, in: 0...10) }
    let summary = fields.required("summary").flatMap(decoder.text)
    let place = readSetting(fields)
    let rest = readExtras(fields)
    steps = readSteps(fields)
    fields.finish()
    guard let title, let technique, let minutes, let pressure, let maxPain, let summary, let place,
      let steps, !steps.contains(where: { $0 == nil })
    else { return nil }
    return Routine(
      id: id, reference: rest.reference, title: title, technique: technique, minutes: minutes,
      regions: place.regions, tools: place.tools, positions: place.positions,
      stages: place.stages, maxPain: maxPain, pressure: pressure, tags: rest.tags,
      sources: rest.sources, summary: summary, note: rest.note,
      breath: rest.breath ?? .usual, cueProfile: rest.cueProfile,
      steps: steps.compactMap { $0?.step })
  }

  private struct Setting {
    let regions: [Region]
    let tools: [Tool]
    let positions: [Position]
    let stages: Set<Stage>
  }

  private func readSetting(_ fields: Fields) -> Setting? {
    let regions: [Region]? = words(fields.required("regions"), "region")
    let tools: [Tool]? = words(fields.required("tools"), "tool")
    let positions: [Position]? = words(fields.required("position"), "position")
    let stages: [Stage]? = words(fields.required("stages"), "stage")
    if positions?.isEmpty == true {
      decoder.report("name at least one position", at: fields.place(of: "position"))
    }
    if stages?.isEmpty == true {
      decoder.report("name at least one stage", at: fields.place(of: "stages"))
    }
    guard let regions, let tools, let positions, let stages else { return nil }
    return Setting(regions: regions, tools: tools, positions: positions, stages: Set(stages))
  }

  private func words<Word>(
    _ value: Value?, _ thing: String
  ) -> [Word]? where Word: RawRepresentable<String> & CaseIterable {
    value.flatMap { decoder.words($0, thing, orOne: true) }
  }

  private struct Extras {
    var reference: String?
    var note: String?
    var breath: Breath?
    var cueProfile: CueProfile?
    var tags: [String] = []
    var sources: [Source.ID] = []
  }

  private func readExtras(_ fields: Fields) -> Extras {
    Extras(
      reference: fields.optional("reference").flatMap(decoder.text),
      note: fields.optional("note").flatMap(decoder.text),
      breath: fields.optional("breath").flatMap(readBreath),
      cueProfile: fields.optional("cue-profile").flatMap { decoder.word($0, "cue profile") },
      tags: fields.optional("tags").flatMap {
        decoder.list($0, of: "tags", orOne: true, decoder.id)
      } ?? [],
      sources: fields.optional("sources").flatMap {
        readSources($0, decoder, known: context.sources)
      } ?? [])
  }

  /// Reads `{in: 4s, out: 6s}`: each 2 to 15 seconds, so that nobody has to hold their breath.
  private func readBreath(_ value: Value) -> Breath? {
    guard let fields = decoder.fields(value, of: "`breath`") else { return nil }
    let times = ["in", "out"].map { key -> Duration? in
      guard let value = fields.required(key), let time = decoder.duration(value) else { return nil }
      if (.seconds(2)...Duration.seconds(15)).contains(time) { return time }
      decoder.report("a breath in or out must take 2s to 15s", at: value.place, .dose)
      return nil
    }
    fields.finish()
    guard let breatheIn = times[0], let breatheOut = times[1] else { return nil }
    return Breath(in: breatheIn, out: breatheOut)
  }

  /// The steps in order, with `nil` for each one that could not be read; `nil` if there is no list.
  private func readSteps(_ fields: Fields) -> [LocatedStep?]? {
    guard let value = fields.required("steps"),
      let values = decoder.list(value, of: "steps")
    else { return nil }
    guard (1...60).contains(values.count) else {
      decoder.report(
        "a routine must have 1 to 60 steps; this one has \(values.count)", at: value.place)
      return nil
    }
    return values.map(
      StepReader(decoder: decoder, limits: context.doses, figures: context.figures).step)
  }
}

/// Checks for `format: 1`, which every file must have.
func readFormat(_ fields: Fields, _ decoder: Decoder) {
  guard let value = fields.required("format") else { return }
  if case .text("1") = value.content { return }
  decoder.report("this version of knead reads only `format: 1`", at: value.place, .format)
}

/// The ids in a list of sources; reports unknown ones.
func readSources(_ value: Value, _ decoder: Decoder, known: Set<Source.ID>) -> [Source.ID]? {
  decoder.list(value, of: "sources", orOne: true) { value in
    guard let text = decoder.id(value) else { return nil }
    let id = Source.ID(text)
    if !known.contains(id) {
      decoder.report(
        "there is no source `\(text)`: `knead screening --table` lists the sources",
        at: value.place, .source)
      return nil
    }
    return id
  }
}
