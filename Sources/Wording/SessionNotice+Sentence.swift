package import Coach

extension SessionNotice {
  /// The text shown in the player.
  package var sentence: String {
    switch self {
    case .safeLimit: "That's the safe limit for this step."
    case .tooShort: "A shorter time wouldn't help."
    case .holdOn(1): "Hold for 1 more second."
    case .holdOn(let seconds): "Hold for \(seconds) more seconds."
    case .eased(let pressure?):
      "The later parts will be shorter and lighter: pressure at most \(pressure) out of 10."
    case .eased(nil): "The later parts will be shorter."
    case .easedAndLeftOut: "We'll skip this part. The later parts will be lighter and shorter."
    case .problem(let notice): notice.sentence
    }
  }
}
