import Text
import Coach

/// Decodes the `when:` of rules and the `ask-if:` of questions.
struct ConditionReader {
  let decoder: Decoder
  /// The questions that a condition may refer to.
  let questions: [Question.ID: Question]

  func condition(_ value: Value) -> Condition? {
    if case .text("always") = value.content { return .always }
    guard case .map(let pairs) = value.content, pairs.count == 1,
      case .text(let word) = pairs[0].key.content
    else {
      decoder.report(
        "a condition must be one of these: yes, sure, unsure, no, unless, any, all, not, count,"
          + " at-least, at-most, is, some"
          + " (for example, {yes: fever})", at: value.place)
      return nil
    }
    let inner = pairs[0].value
    switch word {
    case "yes": return tick(inner).map { .yes($0) }
    case "sure": return tick(inner).map { .sure($0) }
    case "unsure": return tick(inner).map { .unsure($0) }
    case "no": return tick(inner).map { .no($0) }
    case "unless": return tick(inner).map { .unless($0) }
    case "any": return members(inner).map { .any($0) }
    case "all": return members(inner).map { .all($0) }
    case "not": return condition(inner).map { .not($0) }
    case "count": return count(inner)
    case "at-least": return threshold(inner).map { .atLeast($0, $1) }
    case "at-most": return threshold(inner).map { .atMost($0, $1) }
    case "is": return choice(inner)
    case "some": return choiceQuestion(inner).map { .anyChosen($0) }
    default:
      decoder.report("`\(word)` is not a condition", at: pairs[0].key.place)
      return nil
    }
  }

  /// A condition, or the bare id of a question, which means `yes`.
  private func member(_ value: Value) -> Condition? {
    if case .text = value.content { return tick(value).map { .yes($0) } }
    return condition(value)
  }

  /// The id of a question answered with yes or no.
  func tick(_ value: Value) -> Question.ID? {
    guard let id = question(value) else { return nil }
    switch questions[id]?.kind {
    case .tick, .yesNo: return id
    case .choice, .choices, .scale, .read, nil:
      decoder.report("`\(id)` is not a yes-or-no question", at: value.place)
      return nil
    }
  }

  private func members(_ value: Value) -> [Condition]? {
    guard let members = decoder.list(value, of: "conditions", member) else { return nil }
    guard !members.isEmpty else {
      decoder.report("the list is empty", at: value.place)
      return nil
    }
    return members
  }

  private func question(_ value: Value) -> Question.ID? {
    guard let text = decoder.id(value) else { return nil }
    let id = Question.ID(text)
    guard questions[id] != nil else {
      let hint = nearest(to: text, among: questions.keys.map(\.text))
      decoder.report(
        "there is no question `\(text)`" + (hint.map { ": did you mean `\($0)`?" } ?? ""),
        at: value.place)
      return nil
    }
    return id
  }

  private func threshold(_ value: Value) -> (Question.ID, Int)? {
    guard case .map(let pairs) = value.content, pairs.count == 1 else {
      decoder.report("write a question and a number, such as {pain: 7}", at: value.place)
      return nil
    }
    guard let id = question(pairs[0].key), let number = decoder.number(pairs[0].value, in: 0...10)
    else { return nil }
    guard questions[id]?.kind == .scale else {
      decoder.report("`\(id)` is not answered with a number", at: pairs[0].key.place)
      return nil
    }
    return (id, number)
  }

  private func choice(_ value: Value) -> Condition? {
    guard case .map(let pairs) = value.content, pairs.count == 1 else {
      decoder.report("write a question and a choice, such as {since: weeks}", at: value.place)
      return nil
    }
    guard let id = question(pairs[0].key) else { return nil }
    let choices = questions[id]?.choices.map(\.id) ?? []
    let value = pairs[0].value
    guard case .list = value.content else {
      return decoder.word(value, "choice for `\(id)`", among: choices).map { .chosen(id, $0) }
    }
    return decoder.list(value, of: "choices") {
      decoder.word($0, "choice for `\(id)`", among: choices).map { Condition.chosen(id, $0) }
    }.map { .any($0) }
  }

  /// The id of a question answered with choices.
  private func choiceQuestion(_ value: Value) -> Question.ID? {
    guard let id = question(value) else { return nil }
    guard questions[id]?.choices.isEmpty == false else {
      decoder.report("`\(id)` has no choices", at: value.place)
      return nil
    }
    return id
  }

  private func count(_ value: Value) -> Condition? {
    guard let fields = decoder.fields(value, of: "`count`") else { return nil }
    let conditions = fields.required("of").flatMap(members)
    let least = fields.required("at-least").flatMap { decoder.number($0, in: 1...20) }
    fields.finish()
    guard let conditions, let least else { return nil }
    guard least <= conditions.count else {
      decoder.report(
        "`at-least` can be at most \(conditions.count), the number of conditions",
        at: fields.place(of: "at-least"))
      return nil
    }
    return .count(conditions, atLeast: least)
  }
}
