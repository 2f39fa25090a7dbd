import Documents
import ArgumentParser
import Coach
import Flow
import Glibc
import Journal
import Formats
import Terminal

/// `knead doctor`: what works here, and what to do about what does not.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check terminal, cues, folders, journal; see config.")

  @OptionGroup var options: LibraryOptions
  @OptionGroup var cues: CueOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let findings = terminal + cueFindings() + folders + journal + library()
    if json { return try Output.print(JSONForm.text(findings)) }
    // A pipe has no width.
    let width = windowSize()?.columns
    try Output.print(findings.map { $0.text(width: width) }.joined(separator: "\n"))
  }

  // MARK: The terminal

  private var terminal: [Finding] {
    let type = variable("TERM") ?? ""
    var (colours, problem) = (0, String?.none)
    do { colours = try Terminal.colours(of: type) } catch { problem = error.message }
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let shown = Finding.terminal(type: type, isTerminal: isTerminal, problem: problem)
    return [shown, size, locale, self.colours(colours)]
      + Finding.between(
        ssh: variable("SSH_CONNECTION") != nil, tmux: variable("TMUX") != nil,
        screen: variable("STY") != nil)
  }

  private var size: Finding {
    guard let window = windowSize() else {
      return .ok("size", "The size of the window is not known here.")
    }
    let text = "\(window.columns) by \(window.rows)"
    return window.columns >= 40 && window.rows >= 12
      ? .ok("size", "The window is \(text).")
      : .warning(
        "size", "The window is \(text).", "Make it 40 by 12 or more, better 80 by 24.")
  }

  private var locale: Finding {
    switch DrawingStyle.ofEnvironment {
    case .unicode: .ok("locale", "Text is UTF-8.")
    case .ascii:
      .warning(
        "locale", "The locale is not UTF-8: all is drawn in ASCII.",
        "Set LANG to a UTF-8 locale, such as C.UTF-8, for finer drawings.")
    }
  }

  private func colours(_ count: Int) -> Finding {
    if variable("NO_COLOR") != nil { return .ok("colours", "NO_COLOR is set: no colours.") }
    return count < 8
      ? .ok("colours", "The terminal has no colours: bold and dim do for them.")
      : .ok("colours", "The terminal has \(count) colours.")
  }

  // MARK: Cues and settings

  private func cueFindings() -> [Finding] {
    let settings: Settings
    do { settings = try OwnSettings.load() } catch {
      return [
        .warning("settings", "\(error)", "Mend that line, or take the file away.")
      ]
    }
    let own =
      access(Folders.settings, F_OK) == 0 ? Folders.settings : "none; knead config tells how"
    return [
      .ok("settings", "Settings: \(own)."),
      .bell(isTerminal: isatty(STDOUT_FILENO) == 1),
      .voice(cues.speaking(settings), isRemote: variable("SSH_CONNECTION") != nil),
    ]
  }

  // MARK: Folders and the journal

  private var folders: [Finding] {
    [("data", Folders.data), ("state", Folders.state), ("configuration", Folders.configuration)]
      .map { name, folder in
        var facts = stat()
        guard stat(folder, &facts) == 0 else {
          return .ok(name, "\(folder) is made when it is needed.")
        }
        if access(folder, W_OK) != 0 {
          return .warning(
            name, "\(folder) cannot be written to.", "Make it yours: chown and chmod u+w.")
        }
        return name != "configuration" && facts.st_mode & 0o077 != 0
          ? .warning(name, "\(folder) can be read by others.", "chmod 700 \(shellWord(folder))")
          : .ok(name, "\(folder) is yours alone, or holds nothing private.")
      }
  }

  private var journal: [Finding] {
    guard access(Folders.journal, F_OK) == 0 else {
      return [.ok("journal", "There is no journal yet.")]
    }
    do throws(JournalError) {
      let journal = try Journal(file: Folders.journal)
      let count = try journal.sessionCount()
      let damage = try journal.damage()
      return [
        damage.map {
          Finding.warning(
            "journal", "The journal is damaged: \($0)",
            "knead journal export > FILE saves what can be read; then move \(Folders.journal) away."
          )
        } ?? .journal(sessions: count)
      ]
    } catch {
      return [.warning("journal", error.message, "Nothing is saved until this is mended.")]
    }
  }

  // MARK: The library

  private func library() -> [Finding] {
    do {
      let content = try Content.load(options)
      let count = content.library.routines.count
      return content.problems.isEmpty
        ? [.ok("library", "\(count) routines, without mistakes.")]
        : [
          .warning(
            "library", "\(count) routines; files with mistakes are left out.",
            "knead lint tells more:\n" + content.problems.joined(separator: "\n"))
        ]
    } catch { return [.warning("library", "\(error)", "Install knead again.")] }
  }
}
