import Coach

extension RulesReader {
  /// Decodes `screening/hurts.yaml`.
  func hurts(_ root: Value) -> [Symptom]? {
    guard let fields = decoder.fields(root, of: "the file") else { return nil }
    readFormat(fields, decoder)
    let hurts = entries(fields, "hurts") { fields, id -> Symptom? in
      let label = fields.required("label").flatMap(decoder.text)
      let outcome = outcome(fields)
      let say = fields.required("say").flatMap {
        decoder.list($0, of: "sentences", decoder.text)
      }
      let sources = sources(fields)
      guard let label, let outcome, let say, let sources else { return nil }
      return Symptom(id: .init(id), label: label, outcome: outcome, say: say, sources: sources)
    }
    fields.finish()
    return hurts
  }

  private func outcome(_ fields: Fields) -> Symptom.Outcome? {
    let then = fields.required("then").flatMap {
      decoder.word($0, "way to continue", among: ["ease", "stop"])
    }
    guard let then else { return nil }
    if then == "ease" { return .ease }
    let off: Symptom.Off? = fields.required("off").flatMap { decoder.word($0, "place to avoid") }
    let days = fields.required("days").flatMap { decoder.number($0, in: 1...60) }
    let advice: Advice? = fields.optional("advise").flatMap {
      decoder.word($0, "level of advice")
    }
    let asksAgain = fields.optional("ask-again").map { decoder.flag($0) ?? true } ?? false
    guard let off, let days else { return nil }
    return .stop(Symptom.Stop(off: off, days: days, advice: advice, asksAgain: asksAgain))
  }
}
