import Coach

/// The contents of `screening/checks.yaml`.
struct Checks {
  let bySign: [Question.ID: TenSecondCheck]
  /// The answer of those who are still not sure.
  let still: String
}

/// Decodes `screening/checks.yaml`: what to look at for ten seconds when not sure of a sign.
func readChecks(_ root: Value, _ decoder: Decoder, questions: [Question.ID: Question]) -> Checks? {
  guard let fields = decoder.fields(root, of: "the file") else { return nil }
  readFormat(fields, decoder)
  let still = fields.required("still").flatMap(decoder.text)
  let conditions = ConditionReader(decoder: decoder, questions: questions)
  var bySign: [Question.ID: TenSecondCheck] = [:]
  let values = fields.required("checks").flatMap { decoder.list($0, of: "checks") }
  fields.finish()
  for value in values ?? [] {
    guard let check = readCheck(value, decoder, conditions) else { continue }
    if bySign.updateValue(check, forKey: check.sign) != nil {
      decoder.report("there are two checks of `\(check.sign)`", at: value.place)
    }
  }
  return still.map { Checks(bySign: bySign, still: $0) }
}

private func readCheck(
  _ value: Value, _ decoder: Decoder, _ conditions: ConditionReader
) -> TenSecondCheck? {
  guard let fields = decoder.fields(value, of: "a check") else { return nil }
  let sign = fields.required("of").flatMap(conditions.tick)
  let action = fields.required("do").flatMap(decoder.text)
  let yes = fields.required("yes").flatMap(decoder.text)
  let no = fields.required("no").flatMap(decoder.text)
  let still = fields.optional("still").flatMap { decoder.word($0, "answer", among: ["yes"]) }
  fields.finish()
  guard let sign, let action, let yes, let no else { return nil }
  return TenSecondCheck(sign: sign, action: action, yes: yes, no: no, stillIsYes: still != nil)
}

extension Checks {
  /// Returns the pages with the check of each sign after the page that asks about it.
  func placed(among pages: [QuestionPage]) -> [QuestionPage] {
    var placed: Set<Question.ID> = []
    return pages.flatMap { page in
      [page]
        + page.questions.compactMap { question in
          guard let check = bySign[question.id], placed.insert(question.id).inserted else {
            return nil
          }
          return check.page(for: question, still: still)
        }
    }
  }
}
