import Coach

/// The advice for how strong the pain is, worked out the plain way from clinical.md, E.4 and A.10.
enum PlainAdvice {
  /// The advice for how strong the pain is, by since when: E.4, and RF-GEN-2 after a week.
  static func of(pain: Int, since: String?) -> Advice {
    switch pain {
    case ...6: .selfCare
    case 7, 8: ["weeks", "months", "longer"].contains(since) ? .soon : .routineVisit
    default: .sameDay
    }
  }
}
