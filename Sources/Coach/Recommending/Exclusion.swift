/// Why a routine is left out.
package enum Exclusion: Hashable, Sendable {
  case advice(Advice)
  case precaution(Precaution)
  /// A strain, fall or knock in the last 3 days (clinical.md, CI-20).
  case freshInjury
  /// Not for this stage of the pain.
  case stage(Stage)
  /// The routine is offered up to this pain only, 0-10.
  case painAbove(Int)
  /// The technique is not for this much pain at this stage (clinical.md, E.4).
  case technique(Technique)
  /// These are not at hand.
  case tools([Tool])
  /// It needs so many minutes.
  case minutes(Int)
  /// Something hurt there in the last days.
  case resting
  /// The pain was up lately, and this would be too much (clinical.md, D.0 and E.10).
  case settling
}

extension Exclusion {
  /// A short word for programs that read the result.
  package var code: String {
    switch self {
    case .advice(let advice): "advice:\(advice.rawValue)"
    case .precaution(let precaution): precaution.id.text
    case .freshInjury: "CI-20"
    case .stage: "stage"
    case .painAbove: "max-pain"
    case .technique: "E.4"
    case .tools: "tools"
    case .minutes: "minutes"
    case .resting: "resting"
    case .settling: "care"
    }
  }
}
