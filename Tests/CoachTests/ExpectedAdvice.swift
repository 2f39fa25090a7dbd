import Coach

/// The advice expected for a level of pain, worked out independently (clinical.md, E.4 and A.10).
enum ExpectedAdvice {
  /// The advice for a level of pain and its duration: E.4 and B-21, and RF-GEN-2 after a week.
  static func of(pain: Int, since: String?) -> Advice {
    switch pain {
    case ...6: .selfCare
    case 7, 8: ["weeks", "months", "longer"].contains(since) ? .soon : .routineVisit
    default: since == "longer" ? .soon : .sameDay
    }
  }
}
