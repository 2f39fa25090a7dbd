/// The stage of an episode of back pain, by how long it has lasted (clinical.md, E.1). The raw
/// value is its name in files; stages are ordered from newest to oldest.
package enum Stage: String, CaseIterable, Comparable, Sendable {
  /// The first 72 hours (`A0`).
  case firstDays = "first-days"
  /// Day 4 to week 6 (`A`).
  case acute
  /// Weeks 6 to 12 (`S`).
  case subacute
  /// More than 12 weeks (`C`).
  case chronic

  package static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .firstDays: 0
    case .acute: 1
    case .subacute: 2
    case .chronic: 3
    }
  }
}
