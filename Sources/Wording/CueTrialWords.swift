package import Coach

/// What is said of the cues while they are tried.
package enum CueTrialWords {
  package static let title = "Trial"
  package static let step = "Hold"

  /// What a cue is called.
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

  /// A cue that is played now: how it rings, if it does, and what is spoken, if anything is.
  package static func line(of cue: Cue, rings: Bool, says text: String?) -> String {
    let bell = rings ? BellWords.pattern(of: cue) : "no bell"
    return "\(name(of: cue)): \(bell); \(text.map { "“\($0)”" } ?? "no voice")"
  }
}
