/// The advice of an earlier check-in, from what is kept of it.
extension Screening {
  /// The assessment behind the advice of a check-in, as far as its record tells it: the reasons that its
  /// answers give again, and those of its other rules, such as earlier advice in force, as they stand.
  ///
  /// If no rule in the record leads to its advice, the advice came from elsewhere, such as a sign during
  /// a session, and there are no reasons: nobody is told that they said what they did not.
  package func recalled(_ record: CheckInRecord) -> Assessment {
    let answers = record.given
    let again = assess(answers)
    let known = again.reasons.filter { record.rules.contains($0.rule.id) }
    let unknown = record.rules.subtracting(known.map(\.rule.id))
    let others = redFlags.filter { unknown.contains($0.id) }.map { rule in
      // An urgent rule that led to less was one that the user was not sure of.
      Reason(
        rule: rule, advice: lowered(min(rule.advise, record.advice), of: rule, in: answers),
        say: rule.say, certain: rule.advise <= record.advice)
    }
    let reasons = (known + others).sorted { $0.advice > $1.advice }
    return Assessment(
      advice: record.advice, reasons: reasons.first?.advice == record.advice ? reasons : [],
      precautions: again.precautions)
  }
}

extension CheckInRecord {
  /// The answers that are kept, with what a health professional has cleared.
  package var given: Answers {
    var given = Answers(answers.reduce(into: [:]) { $0[$1.question] = $1.answer })
    given.cleared = cleared
    return given
  }
}
