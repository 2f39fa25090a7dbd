package import Coach

/// Text shown while trying out the cues.
package enum CueTrialWords {
  package static let title = "Trial"
  package static let step = "Hold"

  /// The name of a cue.
  package static func name(of cue: Cue) -> String {
    switch cue {
    case .waiting: "waiting"
    case .getReady: "get ready"
    case .change: "change"
    case .half: "halfway"
    case .lastTen: "last 10 seconds"
    case .countdown: "3, 2, 1"
    case .switchSides: "switch sides"
    case .done: "done"
    case .remark: "remark"
    }
  }

  /// The cue being played: its bell, if it rings, and its speech, if any.
  package static func line(of cue: Cue, rings: Bool, says text: String?) -> String {
    let bell = rings ? BellWords.pattern(of: cue) : "no bell"
    return "\(name(of: cue)): \(bell); \(text.map { "“\($0)”" } ?? "no voice")"
  }
}
