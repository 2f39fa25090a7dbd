import Coach

/// Reading again what was advised.
extension Flow {
  /// Shows the advice in force again, from what the journal keeps of its check-in. Its answers have
  /// aged: to change one, the user checks in again.
  mutating func readAdvice(_ now: WallTime) {
    guard let record = history.checkIn, !record.advice.allowsMassage, let library else { return }
    let screening = library.screening
    let assessment = screening.recalled(record)
    let result = CheckInResult(
      goal: .suggest, answers: record.given,
      times: record.answers.reduce(into: [:]) { $0[$1.question] = $1.at },
      standing: AdviceInForce(
        held: screening.clearable(record.rules), cleared: record.cleared,
        resting: history.restingPlaces(at: now)),
      assessment: assessment, care: history.past.care(at: now, pain: nil))
    go(
      to: .advice(
        StoppingAdvice(
          checkIn: result, comfort: comfort(under: assessment), given: record.at,
          symptom: assessment.reasons.isEmpty ? symptom(behind: record, library) : nil)))
  }

  /// What was said to hurt in the last session, if that led to the advice of a record.
  private func symptom(behind record: CheckInRecord, _ library: Library) -> Symptom? {
    guard let last = history.last, let stop = last.record.stop,
      abs((last.ended - record.at) / .seconds(1)) < Self.sameStop
    else { return nil }
    return library.hurts.first { hurt in
      guard hurt.id == stop.hurt, case .stop(let outcome) = hurt.outcome else { return false }
      return outcome.advice == record.advice
    }
  }

  /// A stop saves its advice and its session within these seconds of each other.
  private static let sameStop = 60.0
}
