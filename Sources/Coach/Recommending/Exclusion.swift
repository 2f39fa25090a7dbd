/// Why a routine is ruled out.
package enum Exclusion: Hashable, Sendable {
  case advice(Advice)
  case precaution(Precaution)
  /// A strain, fall or knock in the last 3 days (clinical.md, CI-20).
  case freshInjury
  /// The routine is not meant for this stage of the pain.
  case stage(Stage)
  /// The routine is only offered up to this pain, 0-10.
  case painAbove(Int)
  /// The technique is not allowed for this pain at this stage (clinical.md, E.4).
  case technique(Technique)
  /// The user doesn't have these tools.
  case tools([Tool])
  /// The routine needs this many minutes, more than the user has.
  case minutes(Int)
  /// The routine works on a place that hurt in the last few days.
  case resting
  /// Pain has been up recently, and this would be too much (clinical.md, D.0 and E.10).
  case settling
}

extension Exclusion {
  /// A short code for programs that parse the output.
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
