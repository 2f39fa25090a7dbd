import Coach

/// Decodes the routine patterns of bundles.
struct PatternReader {
  let decoder: Decoder

  func pattern(_ value: Value) -> RoutinePattern? {
    guard case .map(let pairs) = value.content, pairs.count == 1,
      case .text(let word) = pairs[0].key.content
    else {
      decoder.report(
        "a pattern must be one of these: every, tool, technique, region, do, do-at, position, "
          + "some-position, pressure, not, any, all",
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

  /// Kinds of step and the regions they work on: `{do: [tap], region: [calf]}`.
  private func stepAt(_ value: Value) -> RoutinePattern? {
    guard let fields = decoder.fields(value, of: "`do-at`") else { return nil }
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
