/// Everything that goes to the terminal beside what ncurses draws and the bell is built here, from
/// cleaned text.
struct Messages: Sendable {
  /// What shares the terminal, and wants such messages wrapped.
  private let multiplexer: Multiplexer?

  /// The longest text, in characters.
  private static let longest = 200

  /// Messages that go through a multiplexer, or straight to the terminal.
  init(through multiplexer: Multiplexer?) { self.multiplexer = multiplexer }

  /// Notifies the desktop.
  func notice(_ text: String, by notice: DesktopNotice) -> String {
    let text = Self.cleaned(text)
    switch notice {
    case .osc9: return wrapped("\u{1B}]9;\(text)\u{7}")
    case .osc777:
      // Semicolons part the fields.
      let body = String(text.map { $0 == ";" ? "," : $0 })
      return wrapped("\u{1B}]777;notify;knead;\(body)\u{7}")
    case .osc99:
      // Within screen the usual end would end screen's own wrapping.
      return wrapped("\u{1B}]99;;\(text)" + (multiplexer == .screen ? "\u{7}" : "\u{1B}\\"))
    }
  }

  /// Sets the title of the window. tmux and screen take it for their own, so it is not wrapped.
  func title(_ text: String) -> String { "\u{1B}]0;\(Self.cleaned(text))\u{7}" }

  /// Keeps the title that the window has, and brings it back: where the terminal does not know that,
  /// the title is emptied at least.
  static let keepTitle = "\u{1B}[22;0t"
  static let bringTitleBack = "\u{1B}]0;\u{7}\u{1B}[23;0t"

  private func wrapped(_ message: String) -> String {
    switch multiplexer {
    case nil: message
    case .tmux:
      "\u{1B}Ptmux;" + message.map { $0 == "\u{1B}" ? "\u{1B}\u{1B}" : String($0) }.joined()
        + "\u{1B}\\"
    case .screen: "\u{1B}P" + message + "\u{1B}\\"
    }
  }

  /// The text without anything that a terminal would obey, and not too long.
  private static func cleaned(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        false
      default: true
      }
    }
    return String(String(String.UnicodeScalarView(plain)).prefix(longest))
  }
}

extension Terminal {
  /// Notifies the desktop, where the terminal can; nothing on one that takes nothing at the moment.
  package func notify(_ text: String, by notice: DesktopNotice) {
    guard isOpen, isConnected, streams.outlet.isReady else { return }
    streams.outlet.send(messages.notice(text, by: notice))
    streams.outlet.flush()
  }

  /// Sets the title of the window; `nil` brings back the one it had.
  package mutating func setTitle(_ title: String?) {
    guard isOpen, isConnected, streams.outlet.isReady, title != shownTitle else { return }
    if shownTitle == nil { streams.outlet.send(Messages.keepTitle) }
    streams.outlet.send(title.map(messages.title) ?? Messages.bringTitleBack)
    streams.outlet.flush()
    shownTitle = title
  }
}
