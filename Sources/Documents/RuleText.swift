package import Coach

/// The rules in plain text: for a user who asks why, and for a clinician who reviews them.
package enum RuleText {
  /// One rule or precaution with its questions, its advice and its sources; `nil` where there is
  /// none of that id.
  package static func explain(_ id: String, _ library: Library) -> String? {
    if let rule = library.screening.redFlags.first(where: { $0.id.text == id }) {
      return explain(
        id, rule.when, library, outcome: "Advice: \(name(rule.advise))", say: rule.say,
        sources: rule.sources)
    }
    if let precaution = library.screening.precautions.first(where: { $0.id.text == id }) {
      return explain(
        id, precaution.when, library, outcome: "Limit: \(limit(precaution))",
        say: precaution.say, sources: precaution.sources)
    }
    return nil
  }

  /// The ids of all rules and precautions.
  package static func ids(_ library: Library) -> [String] {
    library.screening.redFlags.map(\.id.text) + library.screening.precautions.map(\.id.text)
  }

  /// The whole rule base as a document in Markdown, to be reviewed and signed.
  package static func table(_ library: Library) -> String {
    let screening = library.screening
    let rules = screening.redFlags.map { rule in
      row([
        rule.id.text, ConditionText.write(rule.when), name(rule.advise), rule.say,
        rule.sources.map(\.text).joined(separator: ", "),
      ])
    }
    let precautions = screening.precautions.map { precaution in
      row([
        precaution.id.text, ConditionText.write(precaution.when), limit(precaution), precaution.say,
        precaution.sources.map(\.text).joined(separator: ", "),
      ])
    }
    let hurts = library.hurts.map { hurt in
      row(
        [hurt.id.text, hurt.label] + following(hurt.outcome)
          + [hurt.say.joined(separator: " "), hurt.sources.map(\.text).joined(separator: ", ")])
    }
    let cited = Set(
      screening.redFlags.flatMap(\.sources) + screening.precautions.flatMap(\.sources)
        + library.hurts.flatMap(\.sources))
    let sources = cited.sorted().compactMap { library.sources[$0] }.map { source in
      "- \(source.id): \(source.title)" + (source.url.map { " <\($0)>" } ?? "")
    }
    return """
      # The screening rules

      Made by `knead screening --table` from the files under Routines/screening/. A test compares \
      the two. No clinician has reviewed this table yet.

      The highest advice of all rules that hold is given. Not being sure of a sign that alone \
      means an emergency leads to the advice of the same day; not being sure of any other counts \
      as yes. A question's id alone means that it was answered with yes, or not sure.

      ## Red flags: \(rules.count)

      | rule | holds when | advice | said to the user: because … | sources |
      |---|---|---|---|---|
      \(rules.joined(separator: "\n"))

      ## Precautions: \(precautions.count)

      | precaution | holds when | limit | said to the user | sources |
      |---|---|---|---|---|
      \(precautions.joined(separator: "\n"))

      ## When something hurts: \(hurts.count)

      What is asked when `!` is pressed while a routine plays. What is off stays off for that many \
      days; the advice stands until a health professional has looked.

      | hurt | chosen by the user | what follows | days | advice | said to the user | sources |
      |---|---|---|---|---|---|---|
      \(hurts.joined(separator: "\n"))

      ## Questions: \(screening.questions.count)

      \(pages(screening))

      ## Sources

      \(sources.joined(separator: "\n"))

      ## Review

      | name | profession | date | signature |
      |---|---|---|---|
      |  |  |  |  |
      """
  }

  private static func explain(
    _ id: String, _ when: Condition, _ library: Library, outcome: String, say: String,
    sources: [Source.ID]
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
      ([
        "\(id)", "", outcome, "Said:   because \(say)", "",
        "Holds when: \(ConditionText.write(when))",
      ]
      + ["", "It looks at:"] + asked + ["", "Sources:"] + cited).joined(separator: "\n")
  }

  private static func pages(_ screening: Screening) -> String {
    screening.pages.map { page in
      let condition = page.questions[0].askIf.map { " Asked if: \(ConditionText.write($0))." } ?? ""
      let head = "**\(page.ask)** Kept: \(page.questions[0].keep.rawValue).\(condition)"
      let lines = page.questions.flatMap { question in
        page.isTickList
          ? ["- [ ] \(question.text) (`\(question.id)`)"]
          : ["- `\(question.id)`"] + question.choices.map { "  - \($0.text) (`\($0.id)`)" }
      }
      return ([head, ""] + lines).joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "/") }.joined(separator: " | ") + " |"
  }

  /// What follows from a hurt, for how many days, and with which advice.
  private static func following(_ outcome: Symptom.Outcome) -> [String] {
    switch outcome {
    case .ease: return ["goes on, lighter and shorter", "-", "-"]
    case .stop(let stop):
      let off =
        switch stop.off {
        case .place: "stops; hands and tools off that place"
        case .everywhere: "stops; hands and tools off the whole body"
        }
      let again = stop.asksAgain ? "; all safety questions again" : ""
      return [off + again, "\(stop.days)", stop.advice.map(name) ?? "-"]
    }
  }

  private static func limit(_ precaution: Precaution) -> String {
    var parts: [String] = []
    if precaution.isAbsolute { parts.append("no routine at all") }
    if !precaution.blocks.isEmpty {
      parts.append("blocks " + precaution.blocks.map(\.text).sorted().joined(separator: " "))
    }
    switch precaution.locality {
    case .namedPlaces: parts.append("only at the places named")
    case .regions(let regions):
      parts.append("only at " + regions.map(\.rawValue).sorted().joined(separator: ", "))
    case nil: break
    }
    if let allowed = precaution.allowOnly, !allowed.isEmpty {
      parts.append("leaves only " + allowed.sorted().joined(separator: ", "))
    }
    if precaution.maxPressure < 10 {
      let place = precaution.pressureOn.map(\.text).sorted().joined(separator: " ")
      parts.append(
        "pressure at most \(precaution.maxPressure) of 10" + (place.isEmpty ? "" : " on \(place)"))
    }
    if !precaution.leavesOut.isEmpty {
      let kinds = precaution.leavesOut.map(\.rawValue).sorted().joined(separator: ", ")
      parts.append("leaves out: \(kinds)")
    }
    if precaution.maxMinutes < 60 { parts.append("at most \(precaution.maxMinutes) minutes") }
    if let positions = precaution.positions {
      parts.append("only " + positions.map(\.rawValue).sorted().joined(separator: ", "))
    }
    return parts.isEmpty ? "a note" : parts.joined(separator: "; ")
  }

  private static func name(_ advice: Advice) -> String {
    switch advice {
    case .emergency: "emergency (T0)"
    case .sameDay: "same day (T1)"
    case .soon: "soon (T2)"
    case .routineVisit: "routine visit (T3)"
    case .selfCare: "self-care (T4)"
    }
  }
}
