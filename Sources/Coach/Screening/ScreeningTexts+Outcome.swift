/// What is said about the outcome of a check-in.
extension ScreeningTexts {
  /// What is left to play.
  package enum Offer: Sendable {
    /// Routines that work on the body.
    case routines
    /// Slow breathing alone.
    case breathing
    /// Nothing, or the text does not depend on it.
    case nothing
  }

  /// Returns the title and the sentences for an assessment. In a crisis, its own text takes the
  /// place of the emergency text; beside another emergency it follows. What single rules ask for
  /// comes last.
  package func text(for assessment: Assessment, offering offer: Offer = .nothing) -> AdviceText {
    let level = text(of: assessment, offering: offer)
    let isInCrisis = assessment.reasons.contains { $0.rule.isCrisis }
    if assessment.isCrisisAlone {
      return AdviceText(title: crisis.title, say: crisis.say + acts(assessment))
    }
    return AdviceText(
      title: level.title,
      say: level.say + (isInCrisis ? crisis.say : []) + unsure(assessment) + acts(assessment))
  }

  private func text(of assessment: Assessment, offering offer: Offer) -> AdviceText {
    let level = advice[assessment.advice] ?? AdviceText(title: "", say: [])
    switch (assessment.advice, offer) {
    case (.selfCare, .breathing), (.routineVisit, .breathing):
      return AdviceText(title: level.title, say: breathingOnly + level.say.dropFirst())
    case (.selfCare, .routines) where !assessment.precautions.allSatisfy(\.isAlways),
      (.selfCare, .nothing) where !assessment.precautions.allSatisfy(\.isAlways):
      return AdviceText(title: level.title, say: limited)
    case (_, _): return level
    }
  }

  /// Not being sure of a sign that may be an emergency means a call now rather than later.
  private func unsure(_ assessment: Assessment) -> [String] {
    let isUnsure = assessment.reasons.contains { !$0.certain && $0.rule.advise.isNow }
    return isUnsure && assessment.advice == .sameDay ? [stillUnsure] : []
  }

  private func acts(_ assessment: Assessment) -> [String] {
    assessment.reasons.flatMap(\.rule.acts).reduce(into: []) { acts, act in
      if !acts.contains(act) { acts.append(act) }
    }
  }
}

extension Assessment {
  /// Whether a crisis is all that the most urgent advice is about.
  package var isCrisisAlone: Bool {
    let urgent = reasons.filter { $0.advice == advice }
    return !urgent.isEmpty && urgent.allSatisfy(\.rule.isCrisis)
  }
}

extension Precaution {
  /// Whether it holds for everyone, whatever they answer.
  fileprivate var isAlways: Bool { when == .always }
}
