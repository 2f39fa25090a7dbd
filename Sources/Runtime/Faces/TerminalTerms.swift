import Screens
import SystemPackage
import Terminal
import Wording

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

extension TerminalError {
  /// What is wrong, and what to do.
  var message: String {
    switch self {
    case .noTerminal: TerminalWords.noTerminal
    case .noType: TerminalWords.noType
    case .unknownType(let name): TerminalWords.unknownType(name)
    case .unsuitableType(let name): TerminalWords.unsuitableType(name)
    case .refused(let reason): TerminalWords.refused(reason.description)
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

extension TerminalOptions {
  /// What the settings ask of the terminal.
  init(_ settings: Settings) {
    self.init(
      mouse: settings.mouse, colours: settings.theme != .monochrome, ascii: settings.ascii,
      title: settings.title, notices: settings.notify.notice)
  }
}

extension Theme {
  /// The theme of a word.
  init(_ word: Settings.Theme) {
    switch word {
    case .standard: self = .standard
    case .monochrome: self = .monochrome
    case .highContrast: self = .highContrast
    }
  }
}

extension Appearance {
  /// What the settings ask of the screen.
  init(_ settings: Settings) {
    self.init(
      theme: Theme(settings.theme), hasLargeDigits: settings.digits == .large,
      isStill: settings.still, keys: settings.keys)
  }
}
