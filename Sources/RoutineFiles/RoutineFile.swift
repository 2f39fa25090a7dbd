package import Coach

/// Reads one routine file (format 1). `name` is the file as the user named it; the routine's id is
/// the last part of it without its ending.
///
/// All that is wrong is told at once.
package func readRoutine(
  _ text: String, file name: String, limits: DoseLimits, sources: Set<Source.ID>
) throws(Diagnostics) -> Routine {
  let decoder = Decoder(file: name)
  let root: Value
  do { root = try parseYAML(text, file: name) } catch { throw Diagnostics([error]) }
  let reader = RoutineReader(decoder: decoder, limits: limits, sources: sources)
  return try decoder.finish(reader.routine(root, id: routineID(ofFile: name)))
}

/// The id of the routine in a file: the file's name without folders and ending.
package func routineID(ofFile name: String) -> Routine.ID {
  let last = name.split(separator: "/").last ?? ""
  let stem = last.hasSuffix(".yaml") ? last.dropLast(5) : last
  return Routine.ID(stem)
}

/// Decodes the fields of a routine.
private struct RoutineReader {
  let decoder: Decoder
  let limits: DoseLimits
  let sources: Set<Source.ID>

  func routine(_ root: Value, id: Routine.ID) -> Routine? {
    guard let fields = decoder.fields(root, of: "a routine") else { return nil }
    if !isID(id.text) {
      decoder.report(
        "`\(id)` cannot be an id: name the file with letters, digits and single dashes",
        at: root.place)
    }
    readFormat(fields, decoder)
    let title = fields.required("title").flatMap(decoder.text)
    let technique: Technique? = fields.required("technique").flatMap {
      decoder.word($0, "technique")
    }
    let mostMinutes = Int(limits.session.components.seconds / 60)
    let minutes = fields.required("minutes").flatMap { decoder.number($0, in: 1...mostMinutes) }
    let pressure = fields.required("pressure").flatMap {
      decoder.number($0, in: 0...limits.pressure)
    }
    let maxPain = fields.required("max-pain").flatMap { decoder.number($0, in: 0...10) }
    let summary = fields.required("summary").flatMap(decoder.text)
    let place = readPlace(fields)
    let rest = readExtras(fields)
    let steps = readSteps(fields)
    fields.finish()
    guard let title, let technique, let minutes, let pressure, let maxPain, let summary, let place,
      let steps
    else { return nil }
    let routine = Routine(
      id: id, reference: rest.reference, title: title, technique: technique, minutes: minutes,
      regions: place.regions, tools: place.tools, positions: place.positions,
      stages: place.stages, maxPain: maxPain, pressure: pressure, tags: rest.tags,
      sources: rest.sources, summary: summary, note: rest.note, steps: steps)
    checkMinutes(routine, at: fields.place(of: "minutes"))
    return routine
  }

  private struct Place {
    let regions: [Region]
    let tools: [Tool]
    let positions: [Position]
    let stages: Set<Stage>
  }

  private func readPlace(_ fields: Fields) -> Place? {
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
    return Place(regions: regions, tools: tools, positions: positions, stages: Set(stages))
  }

  private func words<Word>(
    _ value: Value?, _ thing: String
  ) -> [Word]? where Word: RawRepresentable<String> & CaseIterable {
    value.flatMap { decoder.words($0, thing, orOne: true) }
  }

  private struct Extras {
    var reference: String?
    var note: String?
    var tags: [String] = []
    var sources: [Source.ID] = []
  }

  private func readExtras(_ fields: Fields) -> Extras {
    Extras(
      reference: fields.optional("reference").flatMap(decoder.text),
      note: fields.optional("note").flatMap(decoder.text),
      tags: fields.optional("tags").flatMap {
        decoder.list($0, of: "tags", orOne: true, decoder.id)
      } ?? [],
      sources: fields.optional("sources").flatMap {
        readSources($0, decoder, known: sources)
      } ?? [])
  }

  private func readSteps(_ fields: Fields) -> [Step]? {
    guard let value = fields.required("steps"),
      let values = decoder.list(value, of: "steps")
    else { return nil }
    guard (1...60).contains(values.count) else {
      decoder.report("a routine has 1 to 60 steps", at: value.place)
      return nil
    }
    let reader = StepReader(decoder: decoder, limits: limits)
    let steps = values.map(reader.step)
    return steps.contains { $0 == nil } ? nil : steps.compactMap { $0 }
  }

  private func checkMinutes(_ routine: Routine, at place: RoutineFiles.Place) {
    guard routine.closingTime < Routine.shortestClosing else { return }
    let needed = routine.length - routine.closingTime + Routine.shortestClosing
    let minutes = (Int(needed.components.seconds) + 59) / 60
    let sum = DurationText.write(routine.length - routine.closingTime)
    decoder.report(
      "the steps take \(sum); with at least 20s of closing rest that needs `minutes: \(minutes)`",
      at: place)
  }
}

/// Every file begins with `format: 1`.
func readFormat(_ fields: Fields, _ decoder: Decoder) {
  guard let value = fields.required("format") else { return }
  if case .text("1") = value.content { return }
  decoder.report("this program reads `format: 1`", at: value.place)
}

/// The ids in a list of sources; each must be known.
func readSources(_ value: Value, _ decoder: Decoder, known: Set<Source.ID>) -> [Source.ID]? {
  decoder.list(value, of: "sources", orOne: true) { value in
    guard let text = decoder.id(value) else { return nil }
    let id = Source.ID(text)
    if !known.contains(id) {
      decoder.report("there is no source `\(text)`", at: value.place)
      return nil
    }
    return id
  }
}
