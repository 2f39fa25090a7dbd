import Coach

/// Decodes `screening/red-flags.yaml` and `screening/precautions.yaml`.
struct RulesReader {
  let decoder: Decoder
  let questions: [Question.ID: Question]
  let sources: Set<Source.ID>

  func redFlags(_ root: Value) -> [RedFlag]? {
    entries(root, "red-flags") { fields, id in
      let when = condition(fields)
      let advise: Advice? = fields.required("advise").flatMap { decoder.word($0, "advice") }
      let say = fields.required("say").flatMap(decoder.text)
      let sources = sources(fields)
      guard let when, let advise, let say, let sources else { return nil }
      return RedFlag(id: .init(id), when: when, advise: advise, say: say, sources: sources)
    }
  }

  func precautions(_ root: Value) -> [Precaution]? {
    entries(root, "precautions") { fields, id in
      let when = condition(fields)
      let allow = fields.required("allow-only").flatMap {
        decoder.list($0, of: "routines", decoder.id)
      }
      let pressure = fields.required("max-pressure").flatMap { decoder.number($0, in: 0...10) }
      let say = fields.required("say").flatMap(decoder.text)
      let sources = sources(fields)
      guard let when, let allow, let pressure, let say, let sources else { return nil }
      return Precaution(
        id: .init(id), when: when, allowOnly: Set(allow.map { Routine.ID($0) }),
        maxPressure: pressure, say: say, sources: sources)
    }
  }

  /// The entries of a file: a list under one key, each with an id of its own.
  private func entries<Entry>(
    _ root: Value, _ key: String, _ entry: (Fields, String) -> Entry?
  ) -> [Entry]? {
    guard let fields = decoder.fields(root, of: "the file") else { return nil }
    readFormat(fields, decoder)
    let values = fields.required(key).flatMap { decoder.list($0, of: key) }
    fields.finish()
    var ids: Set<String> = []
    return values?.compactMap { value in
      guard let fields = decoder.fields(value, of: "an entry of \(key)"),
        let id = fields.required("id").flatMap(decoder.id)
      else { return nil }
      if !ids.insert(id).inserted {
        decoder.report("there are two entries `\(id)`", at: fields.place(of: "id"))
      }
      let result = entry(fields, id)
      fields.finish()
      return result
    }
  }

  private func condition(_ fields: Fields) -> Condition? {
    fields.required("when").flatMap {
      ConditionReader(decoder: decoder, questions: questions).condition($0)
    }
  }

  private func sources(_ fields: Fields) -> [Source.ID]? {
    fields.required("sources").flatMap { readSources($0, decoder, known: sources) }
  }
}
