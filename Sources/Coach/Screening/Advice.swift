/// The outcome of screening: what the answers mean the user should do (clinical.md, 0.2: T0 to T4).
/// Higher values are more urgent.
package enum Advice: String, CaseIterable, Comparable, Sendable {
  /// T4: proceed.
  case selfCare = "self-care"
  /// T3: routines, and an ordinary appointment.
  case routineVisit = "routine-visit"
  /// T2: see someone within days; breathing only.
  case soon
  /// T1: speak to someone today; no routines.
  case sameDay = "same-day"
  /// T0m: call the maternity unit now; no routines.
  case maternity
  /// T0: call the emergency number now; no routines.
  case emergency

  /// Whether routines that work on the body may be played.
  package var allowsMassage: Bool { self <= .routineVisit }

  /// Whether it cannot wait for the questions that are still to come.
  package var isNow: Bool { self >= .maternity }

  package static func < (left: Advice, right: Advice) -> Bool { left.urgency < right.urgency }

  private var urgency: Int {
    switch self {
    case .selfCare: 0
    case .routineVisit: 1
    case .soon: 2
    case .sameDay: 3
    case .maternity: 4
    case .emergency: 5
    }
  }
}
