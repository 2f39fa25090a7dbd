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
  /// The text for a crisis, in place of the emergency text.
  package let crisis: AdviceText
  /// Where to find help if someone is hurting the user.
  package let helpline: [String]
  /// What someone who is still not sure of a sign should do.
  package let stillUnsure: String
  /// The way out of the first page for an emergency.
  package let emergencyNow: [String]
  /// What to do in an emergency that no answer has told of yet.
  package let emergencyUnasked: [String]
  /// The text of self-care if conditions limit what is played.
  package let limited: [String]
  /// The text of self-care or of a visit if only breathing is left.
  package let breathingOnly: [String]
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
    advice: [Advice: AdviceText], crisis: AdviceText, helpline: [String], stillUnsure: String,
    emergencyNow: [String], emergencyUnasked: [String], limited: [String],
    breathingOnly: [String], safetyNet: String, safetyNetSigns: [String], firstRun: [String],
    session: [String], evidence: [String], end: [String]
  ) {
    self.advice = advice
    self.crisis = crisis
    self.helpline = helpline
    self.stillUnsure = stillUnsure
    self.emergencyNow = emergencyNow
    self.emergencyUnasked = emergencyUnasked
    self.limited = limited
    self.breathingOnly = breathingOnly
    self.safetyNet = safetyNet
    self.safetyNetSigns = safetyNetSigns
    self.firstRun = firstRun
    self.session = session
    self.evidence = evidence
    self.end = end
  }
}
