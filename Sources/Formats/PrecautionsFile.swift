import Coach

/// Decodes `screening/precautions.yaml`: the bundles and the precautions.
extension RulesReader {
  func precautions(_ root: Value) -> (
    bundles: [RiskGroup.ID: RiskGroup], precautions: [Precaution]
  )? {
    guard let fields = decoder.fields(root, of: "the file") else { return nil }
    readFormat(fields, decoder)
    let patterns = PatternReader(decoder: decoder)
    let bundles = entries(fields, "bundles") { fields, id -> RiskGroup? in
      let say = fields.required("say").flatMap(decoder.text)
      let mend = fields.optional("mend").flatMap(decoder.text)
      let pattern = fields.required("carried-by").flatMap(patterns.pattern)
      guard let say, let pattern else { return nil }
      return RiskGroup(id: .init(id), say: say, mend: mend, carriedBy: pattern)
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
    let needsSignature = needsSignature(fields)
    let sources = sources(fields)
    guard let when, let say, let sources else { return nil }
    return Precaution(
      id: .init(id), when: when, blocks: blocks, locality: locality, allowOnly: allow.map(Set.init),
      maxPressure: pressure ?? 10, pressureOn: pressureOn,
      leavesOut: Set(leavesOut ?? []), maxMinutes: minutes ?? 60,
      positions: positions.map(Set.init), say: say, needsSignature: needsSignature,
      sources: sources)
  }

  private func bundleIDs(_ value: Value?, _ known: [String]) -> Set<RiskGroup.ID> {
    let ids = value.flatMap { value in
      decoder.list(value, of: "bundles") { decoder.word($0, "bundle", among: known) }
    }
    return Set((ids ?? []).map { RiskGroup.ID($0) })
  }

  /// Reads `places`, or a list of regions.
  private func locality(_ value: Value) -> Precaution.Locality? {
    if case .text("places") = value.content { return .namedPlaces }
    let regions: [Region]? = decoder.words(value, "region")
    return regions.map { .regions(Set($0)) }
  }
}
