import Coach
import Flow

/// The sentences of the player.
enum PlayerWords {
  static let stop = "Stop here? y stops, n goes on."

  static func paused(_ keys: Bindings) -> String {
    "Paused. Press \(keys.inWords(.pause)) to go on."
  }

  static func waiting(_ keys: Bindings) -> String {
    "Press \(keys.inWords(.release)) or \(keys.inWords(.pause)) when you are ready."
  }

  static let rest = "Rest. Breathe slowly."

  static func text(_ caption: Caption, next: String) -> String {
    switch caption {
    case .getReady: "Get ready. Have at hand what you need."
    case .side(.left, first: true): "LEFT side first. Get into place."
    case .side(.right, first: true): "RIGHT side first. Get into place."
    case .side(.left, first: false): "Switch sides. LEFT side now."
    case .side(.right, first: false): "Switch sides. RIGHT side now."
    case .half: "Half way."
    case .lastTen: "10 seconds … then \(next)"
    case .soon(let seconds): "\(seconds) … then \(next)"
    case .remark(let text): text
    }
  }
}
