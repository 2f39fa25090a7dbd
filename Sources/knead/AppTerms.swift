import Coach
import Flow
import Terminal

extension Flow.Event {
  /// Whether it begins with what the journal holds: another process may have written there since.
  var looksBack: Bool {
    switch self {
    case .checkIn, .review, .choose, .resume: true
    default: false
    }
  }
}

extension Ending {
  /// The exit status for it: 128 and the signal's number, as shells count.
  var status: Int32 {
    switch self {
    case .hangUp: 129
    case .interrupt: 130
    case .terminate: 143
    }
  }
}

extension Settings.Notification {
  /// The way to notify; `nil` for none.
  var notice: DesktopNotice? {
    switch self {
    case .none: nil
    case .osc9: .osc9
    case .osc777: .osc777
    case .osc99: .osc99
    }
  }
}

extension Cue {
  /// Whether the desktop is told: what changes, and the end.
  var isForDesktop: Bool {
    switch self {
    case .change, .switchSides, .waiting, .done: true
    case .getReady, .half, .lastTen, .countdown, .remark: false
    }
  }
}
