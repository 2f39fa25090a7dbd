/// The texts shared across screening rules: what to do for each advice, and the safety net
/// (clinical.md, H.4; Routines/screening/advice.yaml).
package struct ScreeningTexts: Hashable, Sendable {
  /// The text for one level of advice.
  package struct AdviceText: Hashable, Sendable {
    package let title: String
    /// One sentence each, most important first.
    package let say: [String]

    package init(title: String, say: [String]) {
      self.title = title
      self.say = say
    }
  }

  package let advice: [Advice: AdviceText]
  /// The introduction to the safety net.
  package let safetyNet: String
  /// The signs that call for emergency help, one each.
  package let safetyNetSigns: [String]
  /// An introduction for the first run: what the program is and is not.
  package let firstRun: [String]
  /// Guidance on how pressure should feel.
  package let session: [String]
  /// The evidence from studies.
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
