import Coach

/// Decodes `screening/red-flags.yaml`. Other files of rules share its helpers.
struct RulesReader {
  let decoder: Decoder
  let questions: [Question.ID: Question]
  let sources: Set<Source.ID>

  func redFlags(_ root: Value) -> [RedFlag]? {
    guard let fields = decoder.fields(root, of: "the file") else { return nil }
    readFormat(fields, decoder)
    let rules = entries(fields, "red-flags") { fields, id -> RedFlag? in
      let when = condition(fields)
      let advise: Advice? = fields.required("advise").flatMap {
        decoder.word($0, "level of advice")
      }
      let say = fields.required("say").flatMap(decoder.text)
      let acts = fields.optional("do").flatMap {
        decoder.list($0, of: "sentences", decoder.text)
      }
      let isCrisis =
        fields.optional("text").flatMap { decoder.word($0, "text", among: ["crisis"]) } != nil
      let unsure = fields.optional("unsure").flatMap(unsure)
      let needsSignature = needsSignature(fields)
      let sources = sources(fields)
      guard let when, let advise, let say, let sources else { return nil }
      return RedFlag(
        id: .init(id), when: when, advise: advise, say: say, acts: acts ?? [],
        isCrisis: isCrisis, unsure: unsure, needsSignature: needsSignature, sources: sources)
    }
    fields.finish()
    return rules
  }

  /// The entries of a list under one key, each with a unique id.
  func entries<Entry>(
    _ fields: Fields, _ key: String, _ entry: (Fields, String) -> Entry?
  ) -> [Entry]? {
    let values = fields.required(key).flatMap { decoder.list($0, of: key) }
    var ids: Set<String> = []
    return values?.compactMap { value in
      guard let fields = decoder.fields(value, of: "an entry in \(key)"),
        let id = fields.required("id").flatMap(decoder.id)
      else { return nil }
      if !ids.insert(id).inserted {
        decoder.report("there are two entries named `\(id)`", at: fields.place(of: "id"))
      }
      let result = entry(fields, id)
      fields.finish()
      return result
    }
  }

  func condition(_ fields: Fields) -> Condition? {
    fields.required("when").flatMap {
      ConditionReader(decoder: decoder, questions: questions).condition($0)
    }
  }

  /// The milder advice of a rule that rests on one "not sure".
  private func unsure(_ value: Value) -> RedFlag.Unsure? {
    guard let fields = decoder.fields(value, of: "`unsure`") else { return nil }
    let conditions = ConditionReader(decoder: decoder, questions: questions)
    let ticks = fields.required("of").flatMap {
      decoder.list($0, of: "ticks", conditions.tick)
    }
    let advise: Advice? = fields.required("advise").flatMap {
      decoder.word($0, "level of advice")
    }
    let say = fields.required("say").flatMap(decoder.text)
    fields.finish()
    guard let ticks, let advise, let say else { return nil }
    return RedFlag.Unsure(of: Set(ticks), advise: advise, say: say)
  }

  /// Whether a rule is marked as one that a clinician must sign.
  func needsSignature(_ fields: Fields) -> Bool {
    fields.optional("signature").flatMap {
      decoder.word($0, "mark for a signature", among: ["needed"])
    } != nil
  }

  func sources(_ fields: Fields) -> [Source.ID]? {
    fields.required("sources").flatMap { readSources($0, decoder, known: sources) }
  }
}
