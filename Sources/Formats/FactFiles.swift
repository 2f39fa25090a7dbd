import Coach

/// Decodes `screening/doses.yaml`.
func readDoses(_ root: Value, _ decoder: Decoder) -> DoseLimits? {
  guard let fields = decoder.fields(root, of: "the doses file") else { return nil }
  readFormat(fields, decoder)
  let session = fields.required("session").flatMap(decoder.duration)
  let pressure = fields.required("pressure").flatMap { decoder.number($0, in: 0...10) }
  let longest = limit(fields, "longest", ofEveryKind: true, decoder)
  let repeated = limit(fields, "repeated", decoder)
  let total = limit(fields, "total", decoder)
  let region = fields.required("region").flatMap(decoder.duration)
  let regionIn: [Technique: Duration]? = fields.required("region-in")
    .flatMap { byWord($0, decoder, decoder.duration) }
  fields.finish()
  guard let session, let pressure, let longest, let repeated, let total, let region, let regionIn
  else { return nil }
  return DoseLimits(
    session: session, pressure: pressure, longest: longest, repeated: repeated, total: total,
    region: region, regionIn: regionIn)
}

/// The limits under a key, with exceptions under the same key plus `-in`, `-with` and `-at`.
private func limit(
  _ fields: Fields, _ key: String, ofEveryKind: Bool = false, _ decoder: Decoder
) -> DoseLimits.Limit? {
  func special<Word>(_ ending: String) -> [Word: DoseLimits.Limit.Times]
  where Word: RawRepresentable<String> & CaseIterable & Hashable {
    fields.optional(key + ending).flatMap { byWord($0, decoder) { times($0, decoder) } } ?? [:]
  }
  guard let times = fields.required(key).flatMap({ times($0, decoder, all: ofEveryKind) }) else {
    return nil
  }
  return DoseLimits.Limit(
    times, inTechnique: special("-in"), withTool: special("-with"), atRegion: special("-at"))
}

/// Maximum times by kind of step, `{hold: 90s}`. With `all`, every kind is required.
private func times(_ value: Value, _ decoder: Decoder, all: Bool = false) -> DoseLimits.Limit.Times?
{
  guard let fields = decoder.fields(value, of: "the list of maximum times") else { return nil }
  var times: DoseLimits.Limit.Times = [:]
  for kind in Step.Kind.allCases where kind != .close {
    let time = all ? fields.required(kind.rawValue) : fields.optional(kind.rawValue)
    times[kind] = time.flatMap(decoder.duration)
  }
  fields.finish()
  return times
}

/// A map keyed by the words of a closed list.
private func byWord<Word, Content>(
  _ value: Value, _ decoder: Decoder, _ read: (Value) -> Content?
) -> [Word: Content]? where Word: RawRepresentable<String> & CaseIterable & Hashable {
  guard let fields = decoder.fields(value, of: "the list of limits") else { return nil }
  let pairs = Word.allCases.compactMap { word in
    fields.optional(word.rawValue).flatMap(read).map { (word, $0) }
  }
  fields.finish()
  return Dictionary(uniqueKeysWithValues: pairs)
}

/// Decodes `screening/sources.yaml`.
func readSourceList(_ root: Value, _ decoder: Decoder) -> [Source.ID: Source]? {
  guard let fields = decoder.fields(root, of: "the sources file") else { return nil }
  readFormat(fields, decoder)
  let values = fields.required("sources").flatMap { decoder.list($0, of: "sources") }
  fields.finish()
  guard let values else { return nil }
  var sources: [Source.ID: Source] = [:]
  for value in values {
    guard let source = readSource(value, decoder) else { continue }
    if sources.updateValue(source, forKey: source.id) != nil {
      decoder.report("there are two sources named `\(source.id)`", at: value.place)
    }
  }
  return sources
}

private func readSource(_ value: Value, _ decoder: Decoder) -> Source? {
  guard let fields = decoder.fields(value, of: "a source") else { return nil }
  let id = fields.required("id").flatMap(decoder.id)
  let title = fields.required("title").flatMap(decoder.text)
  let url = fields.optional("url").flatMap(decoder.text)
  fields.finish()
  guard let id, let title else { return nil }
  return Source(id: Source.ID(id), title: title, url: url)
}

/// Decodes `screening/advice.yaml`.
func readTexts(_ root: Value, _ decoder: Decoder) -> ScreeningTexts? {
  guard let fields = decoder.fields(root, of: "the advice file") else { return nil }
  readFormat(fields, decoder)
  let advice = fields.required("advice").flatMap { readAdvice($0, decoder) }
  let crisis = fields.required("crisis").flatMap { readAdviceText($0, decoder) }
  let stillUnsure = fields.required("still-unsure").flatMap(decoder.text)
  let safetyNet = fields.required("safety-net").flatMap(decoder.text)
  let keys = [
    "helpline", "emergency-now", "emergency-unasked", "self-care-limited", "breathing-only",
    "safety-net-signs", "first-run", "session", "evidence", "end",
  ]
  let lists = keys.compactMap { key in
    fields.required(key).flatMap { decoder.list($0, of: "sentences", decoder.text) }
  }
  fields.finish()
  guard let advice, let crisis, let stillUnsure, let safetyNet, lists.count == keys.count else {
    return nil
  }
  return ScreeningTexts(
    advice: advice, crisis: crisis, helpline: lists[0], stillUnsure: stillUnsure,
    emergencyNow: lists[1], emergencyUnasked: lists[2], limited: lists[3], breathingOnly: lists[4],
    safetyNet: safetyNet, safetyNetSigns: lists[5], firstRun: lists[6], session: lists[7],
    evidence: lists[8], end: lists[9])
}

private func readAdvice(_ value: Value, _ decoder: Decoder) -> [Advice: ScreeningTexts.AdviceText]?
{
  guard let fields = decoder.fields(value, of: "the advice") else { return nil }
  var texts: [Advice: ScreeningTexts.AdviceText] = [:]
  for advice in Advice.allCases {
    texts[advice] = fields.required(advice.rawValue).flatMap { readAdviceText($0, decoder) }
  }
  fields.finish()
  return texts
}

private func readAdviceText(_ value: Value, _ decoder: Decoder) -> ScreeningTexts.AdviceText? {
  guard let parts = decoder.fields(value, of: "a piece of advice") else { return nil }
  let title = parts.required("title").flatMap(decoder.text)
  let say = parts.required("say").flatMap {
    decoder.list($0, of: "sentences", decoder.text)
  }
  parts.finish()
  guard let title, let say else { return nil }
  return ScreeningTexts.AdviceText(title: title, say: say)
}
