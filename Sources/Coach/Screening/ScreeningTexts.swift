/// The sentences of the screening that are more than one rule's: what to do for each advice, and
/// the safety net (clinical.md, H.4; Routines/screening/advice.yaml).
package struct ScreeningTexts: Hashable, Sendable {
  /// What one advice says.
  package struct AdviceText: Hashable, Sendable {
    package let title: String
    /// A sentence each, the most important first.
    package let say: [String]

    package init(title: String, say: [String]) {
      self.title = title
      self.say = say
    }
  }

  package let advice: [Advice: AdviceText]
  /// The lead-in of the safety net.
  package let safetyNet: String
  /// When to get emergency help, a sign each.
  package let safetyNetSigns: [String]
  /// What this program is and is not, before the first use.
  package let firstRun: [String]
  /// How pressure should feel.
  package let session: [String]
  /// What studies say.
  package let evidence: [String]
  /// What to expect after a session.
  package let end: [String]

  package init(
    advice: [Advice: AdviceText], safetyNet: String, safetyNetSigns: [String], firstRun: [String],
    session: [String], evidence: [String], end: [String]
  ) {
    self.advice = advice
    self.safetyNet = safetyNet
    self.safetyNetSigns = safetyNetSigns
    self.firstRun = firstRun
    self.session = session
    self.evidence = evidence
    self.end = end
  }
}
