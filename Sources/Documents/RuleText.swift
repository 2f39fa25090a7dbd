package import Coach

/// The rules in plain text, for users who ask why and for clinicians who review them.
package enum RuleText {
  /// A rule or precaution with its questions, advice and sources; `nil` if there is none with that
  /// id.
  package static func explain(_ id: String, _ library: Library) -> String? {
    if let rule = library.screening.redFlags.first(where: { $0.id.text == id }) {
      return explain(
        id, rule.when, library, outcome: "Advice: \(advice(rule))",
        shown: ["because \(rule.say)"] + (rule.unsure.map { ["because \($0.say)"] } ?? []),
        needsSignature: rule.needsSignature, sources: rule.sources)
    }
    if let precaution = library.screening.precautions.first(where: { $0.id.text == id }) {
      return explain(
        id, precaution.when, library, outcome: "Limit: \(limit(precaution))",
        shown: [precaution.say], needsSignature: precaution.needsSignature,
        sources: precaution.sources)
    }
    return nil
  }

  /// The ids of all rules and precautions.
  package static func ids(_ library: Library) -> [String] {
    library.screening.redFlags.map(\.id.text) + library.screening.precautions.map(\.id.text)
  }

  private static func explain(
    _ id: String, _ when: Condition, _ library: Library, outcome: String, shown: [String],
    needsSignature: Bool, sources: [Source.ID]
  ) -> String {
    let questions = when.questions.sorted().compactMap { library.screening.question($0) }
    let asked = questions.map { question in
      "  \(question.id): \(question.text)"
        + (question.askIf.map { " (asked if \(ConditionText.write($0)))" } ?? "")
    }
    let cited = sources.compactMap { library.sources[$0] }.map { source in
      "  \(source.id)  \(source.title)" + (source.url.map { " <\($0)>" } ?? "")
    }
    return
      (["\(id)", "", outcome] + shown.map { "Shown as: \($0)" }
      + (needsSignature ? [signature] : [])
      + ["", "Applies when: \(ConditionText.write(when))"]
      + ["", "Questions:"] + asked + ["", "Sources:"] + cited).joined(separator: "\n")
  }

  private static let signature =
    "Signature: needed. It advises less than before, and no clinician has signed it yet."

  /// The advice of a rule, and that of one that rests on a “not sure”.
  static func advice(_ rule: RedFlag) -> String {
    guard let unsure = rule.unsure else { return name(rule.advise) }
    let ticks = unsure.of.map(\.text).sorted().joined(separator: ", ")
    return "\(name(rule.advise)); \(name(unsure.advise)) if it would not apply without one "
      + "“not sure” about \(ticks)"
  }

  static func limit(_ precaution: Precaution) -> String {
    var parts: [String] = []
    if precaution.isAbsolute { parts.append("no routine at all") }
    let area =
      switch precaution.locality {
      case .namedPlaces: " on the places that the user named"
      case .regions(let regions):
        " on " + regions.map(\.rawValue).sorted().joined(separator: ", ")
      case nil: ""
      }
    if !precaution.blocks.isEmpty {
      let groups = precaution.blocks.map(\.text).sorted().joined(separator: " ")
      parts.append("blocks \(groups)\(area)")
    } else if !area.isEmpty {
      parts.append("blocks all work\(area)")
    }
    if let allowed = precaution.allowOnly, !allowed.isEmpty {
      parts.append("allows only " + allowed.sorted().joined(separator: ", "))
    }
    if precaution.maxPressure < 10 {
      let place = precaution.pressureOn.map(\.text).sorted().joined(separator: " ")
      parts.append(
        "pressure at most \(precaution.maxPressure) out of 10"
          + (place.isEmpty ? "" : " on \(place)"))
    }
    if !precaution.leavesOut.isEmpty {
      let kinds = precaution.leavesOut.map(\.rawValue).sorted().joined(separator: ", ")
      parts.append("leaves out: \(kinds)")
    }
    if precaution.maxMinutes < 60 { parts.append("at most \(precaution.maxMinutes) minutes") }
    if let positions = precaution.positions {
      parts.append("only " + positions.map(\.rawValue).sorted().joined(separator: ", "))
    }
    return parts.isEmpty ? "no limit, only a note" : parts.joined(separator: "; ")
  }

  static func name(_ advice: Advice) -> String {
    switch advice {
    case .emergency: "emergency (T0)"
    case .maternity: "maternity unit now (T0m)"
    case .sameDay: "same day (T1)"
    case .soon: "soon (T2)"
    case .routineVisit: "routine visit (T3)"
    case .selfCare: "self-care (T4)"
    }
  }
}
