import Text

/// One thing that `knead doctor` looked at.
package struct Check: Encodable, Hashable {
  package let name: String
  package let isOK: Bool
  package let say: String
  /// What to do; `nil` where nothing has to be done.
  package let fix: String?

  /// Something that is as it should be, or need not be otherwise.
  package static func ok(_ name: String, _ say: String) -> Check {
    Check(name: name, isOK: true, say: say, fix: nil)
  }

  /// Something to be mended.
  package static func warning(_ name: String, _ say: String, _ fix: String) -> Check {
    Check(name: name, isOK: false, say: say, fix: fix)
  }

  /// The finding in lines, with what to do below; folded where the terminal has a width in columns.
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
  /// Whether a screen is to be had; `problem` is what keeps knead from one on a terminal of this type.
  package static func terminal(type: String, isTerminal: Bool, problem: String?) -> Check {
    // Where there is no terminal none need have a type: a job that runs at night has neither.
    if let problem, isTerminal || !type.isEmpty {
      return .warning("terminal", problem, "Until this is fixed, knead runs in line mode.")
    }
    return isTerminal
      ? .ok("terminal", "TERM is \(type).")
      : .ok("terminal", "Input or output isn't a terminal, so knead runs in line mode.")
  }

  /// What stands between knead and the terminal, and what comes through.
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

  /// Whether the bell rings: it goes to the output.
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

  /// Each setting that was set, and where. The voice has a check of its own.
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

  /// Who speaks, or why nobody does.
  package static func voice(_ speaking: Speaking, isRemote: Bool) -> Check {
    switch speaking {
    case .voice(let voice):
      .ok(
        "voice",
        "The voice is \(voice.name)" + (isRemote ? ", on the remote machine." : "."))
    case .nobody(let why):
      .ok("voice", "No voice: \(why). You still get captions and the bell.")
    }
  }

  /// How many sessions a journal without damage has.
  package static func journal(sessions: Int) -> Check {
    .ok(
      "journal",
      "The journal is intact, with \(sessions) session\(sessions == 1 ? "" : "s").")
  }
}
