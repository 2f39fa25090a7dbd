import Coach
import Journal
import Platform
import SystemPackage
import Wording

/// Checks everything knead depends on.
package struct Doctor {
  private let host: Host
  private let facts: TerminalFacts
  private let own: [String]
  private let options: [String: String]

  /// Creates a doctor from the terminal's facts, extra routine folders, and settings given on the
  /// command line, by name.
  package init(_ host: Host, _ facts: TerminalFacts, folders: [String], options: [String: String]) {
    self.host = host
    self.facts = facts
    own = folders
    self.options = options
  }

  /// All findings.
  package var findings: [Check] {
    facts.findings + cueFindings() + folders + journal + library()
  }

  // MARK: Cues and settings

  private func cueFindings() -> [Check] {
    let settings: Settings
    do { settings = try Settings.load(options, host) } catch {
      return [
        .warning("settings", "\(error)", "Fix that line, or remove the file.")
      ]
    }
    let own =
      Files.exists(host.folders.settings)
      ? host.folders.settings : "none yet (see knead config)"
    return [.ok("settings", "Settings: \(own).")] + Check.settings(settings) + [
      .bell(isTerminal: facts.isOutputTerminal, rings: facts.rings),
      .voice(settings.speaking(host, isRemote: facts.isRemote), isRemote: facts.isRemote),
    ]
  }

  // MARK: Folders and the journal

  private var folders: [Check] {
    [
      ("data", host.folders.data), ("state", host.folders.state),
      ("configuration", host.folders.configuration),
    ]
    .map { name, folder in
      guard let facts = try? FilePath(folder).stat() else {
        return .ok(name, "\(folder) will be created when needed.")
      }
      if !Files.canWrite(folder) {
        return .warning(
          name, "\(folder) can't be written to.",
          "Use chown to make it yours, and chmod u+w to make it writable.")
      }
      let others: FilePermissions = [.groupReadWriteExecute, .otherReadWriteExecute]
      return name != "configuration" && !facts.permissions.isDisjoint(with: others)
        ? .warning(
          name, "\(folder) can be read by other people.", "Run: chmod 700 \(shellWord(folder))")
        : .ok(name, "\(folder) has the right permissions.")
    }
  }

  private var journal: [Check] {
    guard Files.exists(host.folders.journal) else {
      return [.ok("journal", "There is no journal yet.")]
    }
    do throws(StorageProblem) {
      let journal = try Journal(file: host.folders.journal)
      let count = try journal.sessionCount()
      let damage = try journal.damage()
      let unreadable = try journal.countUnreadable()
      if damage == nil, unreadable > 0 {
        return [
          .warning(
            "journal", StorageProblem.unreadableRows(unreadable).words + ".",
            "To save what can be read, run: knead journal export > FILE")
        ]
      }
      return [
        damage.map {
          Check.warning(
            "journal", "The journal is damaged: \($0)",
            "To save what can be read, run: knead journal export > FILE\n"
              + "Then move \(host.folders.journal) elsewhere."
          )
        } ?? .journal(sessions: count)
      ]
    } catch {
      return [.warning("journal", error.words, "Nothing will be saved until this is fixed.")]
    }
  }

  // MARK: The library

  private func library() -> [Check] {
    do {
      let content = try LoadedContent.load(own, host)
      let count = content.library.routines.count
      return content.problems.isEmpty
        ? [.ok("library", "\(count) routines, no errors found.")]
        : [
          .warning(
            "library", "\(count) routines. Files with errors were skipped.",
            "For details, run knead lint on these files:\n"
              + content.problems.joined(separator: "\n"))
        ]
    } catch { return [.warning("library", "\(error)", "Reinstall knead.")] }
  }
}
