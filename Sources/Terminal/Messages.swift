/// Builds, from sanitised text, every sequence sent to the terminal apart from ncurses' drawing and
/// the bell.
struct Messages: Sendable {
  /// The multiplexer in between, if any, for which these messages must be wrapped.
  private let multiplexer: Multiplexer?

  /// The maximum length of a text, in characters.
  private static let longest = 200

  /// Creates messages sent through a multiplexer, or straight to the terminal if nil.
  init(through multiplexer: Multiplexer?) { self.multiplexer = multiplexer }

  /// Returns the sequence for a desktop notification.
  func notice(_ text: String, by notice: DesktopNotice) -> String {
    let text = Self.cleaned(text)
    switch notice {
    case .osc9: return wrapped("\u{1B}]9;\(text)\u{7}")
    case .osc777:
      // Semicolons separate the fields.
      let body = String(text.map { $0 == ";" ? "," : $0 })
      return wrapped("\u{1B}]777;notify;knead;\(body)\u{7}")
    case .osc99:
      // Inside screen, the usual terminator would end screen's own wrapping.
      return wrapped("\u{1B}]99;;\(text)" + (multiplexer == .screen ? "\u{7}" : "\u{1B}\\"))
    }
  }

  /// Returns the sequence that sets the window title. Not wrapped: tmux and screen use it as their
  /// own title.
  func title(_ text: String) -> String { "\u{1B}]0;\(Self.cleaned(text))\u{7}" }

  /// Saves the window title, to be restored later. Terminals that can't save it at least end up
  /// with an empty title.
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

  /// The text without control characters, cut to the maximum length.
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
  /// Sends a desktop notification, if supported. Does nothing while the terminal isn't accepting
  /// output.
  package func notify(_ text: String, by notice: DesktopNotice) {
    guard isOpen, isConnected, streams.outlet.isReady else { return }
    streams.outlet.send(messages.notice(text, by: notice))
    streams.outlet.flush()
  }

  /// Sets the window title; `nil` restores the original one.
  package mutating func setTitle(_ title: String?) {
    guard isOpen, isConnected, streams.outlet.isReady, title != shownTitle else { return }
    if shownTitle == nil { streams.outlet.send(Messages.keepTitle) }
    streams.outlet.send(title.map(messages.title) ?? Messages.bringTitleBack)
    streams.outlet.flush()
    shownTitle = title
  }
}
