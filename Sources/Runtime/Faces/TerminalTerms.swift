import Screens
import SystemPackage
import Terminal
import Wording

extension Ending {
  /// The exit status: 128 plus the signal's number, as in shells.
  var status: Int32 {
    switch self {
    case .hangUp: 129
    case .interrupt: 130
    case .terminate: 143
    }
  }
}

extension TerminalError {
  /// What went wrong, and what to do.
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
  /// The notification method; `nil` for none.
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
  /// The terminal options from the settings.
  init(_ settings: Settings) {
    self.init(
      mouse: settings.mouse, cursor: settings.cursor, colours: settings.theme != .monochrome,
      ascii: settings.ascii, title: settings.title, notices: settings.notify.notice)
  }
}

extension Theme {
  /// The theme for a setting.
  init(_ word: Settings.Theme) {
    switch word {
    case .standard: self = .standard
    case .light: self = .light
    case .monochrome: self = .monochrome
    case .highContrast: self = .highContrast
    }
  }
}

extension Appearance {
  /// The screen options from the settings. If the user chose no theme, a terminal with a light
  /// background has the light one.
  init(_ settings: Settings, on profile: TerminalProfile) {
    let isChosen = settings.origins[Setting.theme.name] != nil
    self.init(
      theme: !isChosen && profile.hasLightBackground ? .light : Theme(settings.theme),
      hasLargeDigits: settings.digits == .large,
      isStill: settings.still, keys: settings.keys)
  }
}
