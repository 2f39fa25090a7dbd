import Text

/// A single finding of `knead doctor`.
package struct Check: Encodable, Hashable {
  package let name: String
  package let isOK: Bool
  package let say: String
  /// The remedy; `nil` if nothing needs doing.
  package let fix: String?

  /// A finding that needs no action.
  package static func ok(_ name: String, _ say: String) -> Check {
    Check(name: name, isOK: true, say: say, fix: nil)
  }

  /// A finding that needs fixing.
  package static func warning(_ name: String, _ say: String, _ fix: String) -> Check {
    Check(name: name, isOK: false, say: say, fix: fix)
  }

  /// The finding as text, followed by its remedy; wrapped if the terminal's width, in columns, is
  /// known.
  package func text(width: Int?) -> String {
    let mark = (isOK ? "ok" : "warning").padded(to: 9)
    let lines = visible([say, fix].compactMap { $0 }.joined(separator: "\n"))
    let folded =
      width.map { lines.wrapped(to: max(20, $0) - mark.count) }
      ?? lines.split(separator: "\n").map(String.init)
    let indent = String(repeating: " ", count: mark.count)
    return mark + folded.joined(separator: "\n" + indent)
  }
}

extension Check {
  /// Whether full-screen mode is available; `problem` is the reason this terminal type can't
  /// support it.
  package static func terminal(type: String, isTerminal: Bool, problem: String?) -> Check {
    // Without a terminal, a missing type is fine: a nightly job has neither.
    if let problem, isTerminal || !type.isEmpty {
      return .warning("terminal", problem, "Until this is fixed, knead runs in line mode.")
    }
    return isTerminal
      ? .ok("terminal", "TERM is \(type).")
      : .ok("terminal", "Input or output isn't a terminal, so knead runs in line mode.")
  }

  /// The layers between knead and the terminal, and what they let through.
  package static func between(ssh: Bool, tmux: Bool, screen: Bool) -> [Check] {
    var found = ssh ? [Check.ok("ssh", "Connected over ssh. The bell works.")] : []
    if tmux {
      found.append(
        .ok(
          "tmux",
          "Running in tmux. The bell works if monitor-bell is on. "
            + "Notifications need this in tmux.conf: set -g allow-passthrough on"))
    } else if screen {
      found.append(.ok("screen", "Running in GNU screen. The bell works if vbell is off."))
    }
    return found
  }

  /// Whether the bell rings; it is written to standard output.
  package static func bell(isTerminal: Bool, rings: Bool) -> Check {
    let text =
      if !isTerminal {
        "Output isn't a terminal, so there is no bell."
      } else if !rings {
        "This terminal has no bell. You still get captions and the voice."
      } else {
        "The terminal has a bell. Try it with: knead cues --try"
      }
    return .ok("bell", text)
  }

  /// Each setting that has been set, and where. The voice has its own check.
  package static func settings(_ settings: Settings) -> [Check] {
    Setting.all.filter { $0.name != Setting.voice.name }.compactMap { setting in
      guard let text = setting.form.text(settings) else { return nil }
      let value = "\(setting.name): \(text)"
      return switch settings.origins[setting.name] {
      case .option: .ok("setting", "\(value), set by --\(setting.name).")
      case .variable: .ok("setting", "\(value), set by \(setting.variable?.name ?? "a variable").")
      case .file: .ok("setting", "\(value), set in config.yaml.")
      case nil: nil
      }
    }
  }

  /// The voice in use, or why there is none.
  package static func voice(_ speaking: Speaking, isRemote: Bool) -> Check {
    switch speaking {
    case .voice(let voice):
      .ok(
        "voice",
        "The voice is \(voice.name)." + (isRemote ? " It speaks on the remote machine." : ""))
    case .nobody(let why):
      .ok("voice", "No voice: \(why). You still get captions and the bell.")
    }
  }

  /// The number of sessions in an undamaged journal.
  package static func journal(sessions: Int) -> Check {
    .ok(
      "journal",
      "The journal is intact and holds \(sessions) session\(sessions == 1 ? "" : "s").")
  }
}
