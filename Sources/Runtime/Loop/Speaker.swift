import Coach
import Cues
import Flow
import Platform
import SystemPackage
import Wording

/// The voice and the user's cue command, run as child processes without waiting for them. Times are
/// real, measured from any fixed moment.
struct Speaker: ~Copyable {
  private let voice: Voice?
  /// The user's shell command for cues.
  private let command: String?
  /// Without a spawner, nothing is spoken or run.
  private let spawner: Spawner?
  private var announcer = Announcer()
  private var programs = CuePrograms()
  /// The earliest end of the line being spoken, or of the command that stops it; `nil` if there is
  /// none.
  private var lineEnd: Duration?

  /// The time limit for a cue command.
  private static let longestCommand: Duration = .seconds(10)
  /// The most cue commands that can run at once.
  private static let mostCommands = 16
  /// The time limit for the command that stops a line.
  private static let longestHush: Duration = .seconds(2)

  init(_ settings: CueSettings, spawner: Spawner?) {
    voice = spawner == nil ? nil : settings.voice
    command = settings.command
    self.spawner = spawner
  }

  /// Delivers announcements that fell due together.
  mutating func tell(_ tellings: [Announcement], at now: Duration) {
    for telling in tellings { runCommand(for: telling, at: now) }
    guard voice != nil else { return }
    let lines = tellings.filter { $0.reaches(.voice) }.map { telling in
      Utterance(
        AnnouncementWords.text(of: telling), patience: telling.delivery.patience,
        isUrgent: telling.delivery.isUrgent)
    }
    carryOut(announcer.take(lines, at: now), at: now)
  }

  /// Stops speaking, as on a pause.
  mutating func hush(at now: Duration) {
    announcer.forget()
    if announcer.isSpeaking { carryOut(.hush, at: now) }
  }

  /// The descriptors to watch: each becomes readable once its program has ended or closed it.
  var watches: [Watch] { programs.watches }

  /// When to end or start something next; `nil` if nothing is pending.
  var wake: Duration? {
    let line = lineEnd.map { programs.ends(of: .line).first ?? $0 }
    return [programs.ends(of: .command).first, line].compactMap { $0 }.min()
  }

  /// Stops watching a descriptor that has become readable.
  mutating func ended(_ descriptor: FileDescriptor, at now: Duration) {
    programs.unwatch(descriptor)
    check(at: now)
  }

  /// Removes finished programs, kills overdue ones and starts the next line.
  mutating func check(at now: Duration) {
    programs.check(at: now)
    if let lineEnd, lineEnd <= now, programs.ends(of: .line).isEmpty { finish(at: now) }
  }

  /// Stops all programs.
  mutating func close() {
    programs.end(.command)
    programs.end(.line)
    lineEnd = nil
  }

  private mutating func carryOut(_ order: Announcer.SpeechOrder?, at now: Duration) {
    switch order {
    case .speak(let text): speak(text, at: now)
    case .hush: stopLine(at: now)
    case nil: break
    }
  }

  /// Stops the current line. If that takes another program, the next line waits for it.
  private mutating func stopLine(at now: Duration) {
    programs.end(.line)
    if let voice, let spawner, let child = voice.hush(by: spawner) {
      programs.add(child, for: .line, until: now + Self.longestHush)
      lineEnd = now
    } else {
      finish(at: now)
    }
  }

  private mutating func finish(at now: Duration) {
    lineEnd = nil
    carryOut(announcer.finished(at: now), at: now)
  }

  private mutating func speak(_ text: String, at now: Duration) {
    guard let voice, let spawner else { return }
    lineEnd = now + voice.echo(of: text)
    // If the voice can't be started, skip the line: its text is on the screen.
    guard let child = voice.say(text, by: spawner) else { return }
    programs.add(child, for: .line, until: now + Voice.longest)
  }

  private mutating func runCommand(for telling: Announcement, at now: Duration) {
    guard let command, programs.ends(of: .command).count < Self.mostCommands,
      let child = spawner?.start("sh", ["-c", command], adding: telling.environment)
    else { return }
    programs.add(child, for: .command, until: now + Self.longestCommand)
  }
}

extension Announcement {
  /// The environment variables for the user's cue command.
  var environment: [String: String] {
    [
      "KNEAD_EVENT": cue.word, "KNEAD_TEXT": AnnouncementWords.text(of: self), "KNEAD_TITLE": title,
      "KNEAD_STEP": step, "KNEAD_SIDE": side?.rawValue ?? "", "KNEAD_LEFT": "\(left)",
    ]
  }
}
