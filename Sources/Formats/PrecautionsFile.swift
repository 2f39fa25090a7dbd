import Coach

/// Decodes `screening/precautions.yaml`: the bundles and the precautions.
extension RulesReader {
  func precautions(_ root: Value) -> (bundles: [Bundle.ID: Bundle], precautions: [Precaution])? {
    guard let fields = decoder.fields(root, of: "the file") else { return nil }
    readFormat(fields, decoder)
    let patterns = PatternReader(decoder: decoder)
    let bundles = entries(fields, "bundles") { fields, id -> Bundle? in
      let say = fields.required("say").flatMap(decoder.text)
      let mend = fields.optional("mend").flatMap(decoder.text)
      let pattern = fields.required("carried-by").flatMap(patterns.pattern)
      guard let say, let pattern else { return nil }
      return Bundle(id: .init(id), say: say, mend: mend, carriedBy: pattern)
    }
    let known = (bundles ?? []).map(\.id.text)
    let precautions = entries(fields, "precautions") { precaution($0, $1, bundles: known) }
    fields.finish()
    guard let bundles, let precautions else { return nil }
    return (bundles.reduce(into: [:]) { $0[$1.id] = $1 }, precautions)
  }

  private func precaution(_ fields: Fields, _ id: String, bundles: [String]) -> Precaution? {
    let when = condition(fields)
    let blocks = bundleIDs(fields.optional("blocks"), bundles)
    let locality = fields.optional("local").flatMap(locality)
    let allow = fields.optional("allow-only").flatMap {
      decoder.list($0, of: "references", decoder.id)
    }
    let pressure = fields.optional("max-pressure").flatMap { decoder.number($0, in: 0...10) }
    let pressureOn = bundleIDs(fields.optional("pressure-on"), bundles)
    let leavesOut: [Step.Kind]? = fields.optional("leave-out").flatMap {
      decoder.words($0, "kind of step", plural: "kinds of step")
    }
    let minutes = fields.optional("max-minutes").flatMap { decoder.number($0, in: 1...60) }
    let positions: [Position]? = fields.optional("positions").flatMap {
      decoder.words($0, "position")
    }
    let say = fields.required("say").flatMap(decoder.text)
    let sources = sources(fields)
    guard let when, let say, let sources else { return nil }
    return Precaution(
      id: .init(id), when: when, blocks: blocks, locality: locality, allowOnly: allow.map(Set.init),
      maxPressure: pressure ?? 10, pressureOn: pressureOn,
      leavesOut: Set(leavesOut ?? []), maxMinutes: minutes ?? 60,
      positions: positions.map(Set.init), say: say, sources: sources)
  }

  private func bundleIDs(_ value: Value?, _ known: [String]) -> Set<Bundle.ID> {
    let ids = value.flatMap { value in
      decoder.list(value, of: "bundles") { decoder.word($0, "bundle", among: known) }
    }
    return Set((ids ?? []).map { Bundle.ID($0) })
  }

  /// `places`, or a list of regions.
  private func locality(_ value: Value) -> Precaution.Locality? {
    if case .text("places") = value.content { return .namedPlaces }
    let regions: [Region]? = decoder.words(value, "region")
    return regions.map { .regions(Set($0)) }
  }
}

/// Decodes what a bundle looks for in a routine.
struct PatternReader {
  let decoder: Decoder

  func pattern(_ value: Value) -> RoutinePattern? {
    guard case .map(let pairs) = value.content, pairs.count == 1,
      case .text(let word) = pairs[0].key.content
    else {
      decoder.report(
        "a pattern is one of every, tool, technique, region, do, do-at, position, some-position, "
          + "pressure, not, any, all",
        at: value.place)
      return nil
    }
    let inner = pairs[0].value
    switch word {
    case "every":
      if case .text("yes") = inner.content { return .every }
      decoder.report("write `every: yes`", at: inner.place)
      return nil
    case "tool": return words(inner, "tool").map { .tool($0) }
    case "technique": return words(inner, "technique").map { .technique($0) }
    case "region": return words(inner, "region").map { .region($0) }
    case "do": return words(inner, "kind of step").map { .step($0) }
    case "do-at": return stepAt(inner)
    case "some-position": return words(inner, "position").map { .somePosition($0) }
    case "position": return words(inner, "position").map { .onlyPositions($0) }
    case "pressure": return decoder.number(inner, in: 0...10).map { .pressure($0) }
    case "not": return pattern(inner).map { .not($0) }
    case "any": return members(inner).map { .any($0) }
    case "all": return members(inner).map { .all($0) }
    default:
      decoder.report("`\(word)` is not a pattern", at: pairs[0].key.place)
      return nil
    }
  }

  /// Kinds of step, and the regions they are at: `{do: [tap], region: [calf]}`.
  private func stepAt(_ value: Value) -> RoutinePattern? {
    guard let fields = decoder.fields(value, of: "a step and its place") else { return nil }
    let kinds: Set<Step.Kind>? = fields.required("do").flatMap { words($0, "kind of step") }
    let regions: Set<Region>? = fields.required("region").flatMap { words($0, "region") }
    fields.finish()
    guard let kinds, let regions else { return nil }
    return .stepAt(kinds, regions)
  }

  private func members(_ value: Value) -> [RoutinePattern]? {
    decoder.list(value, of: "patterns", pattern).flatMap { notEmpty($0, value) }
  }

  private func notEmpty<Member>(_ list: [Member], _ value: Value) -> [Member]? {
    if list.isEmpty { decoder.report("the list is empty", at: value.place) }
    return list.isEmpty ? nil : list
  }

  private func words<Word>(
    _ value: Value, _ thing: String
  ) -> Set<Word>? where Word: RawRepresentable<String> & CaseIterable & Hashable {
    decoder.words(value, thing).flatMap { notEmpty($0, value) }.map { Set($0) }
  }
}
