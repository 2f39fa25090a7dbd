import Coach
import Cues
import Flow
import Platform
import SystemPackage
import Wording

/// The voice, and the user's own command for each cue: child processes that nobody waits for. Times
/// are real ones, counted from any fixed moment.
struct Speaker: ~Copyable {
  private let voice: Voice?
  /// The user's own shell command.
  private let command: String?
  /// Without one nothing is said and nothing is run.
  private let spawner: Spawner?
  private var announcer = Announcer()
  private var programs = CuePrograms()
  /// The earliest end of the line being spoken, or of the command that stops it; `nil` if there is none.
  private var lineEnd: Duration?

  /// How long the user's own command may take.
  private static let longestCommand: Duration = .seconds(10)
  /// How many of them may run at once.
  private static let mostCommands = 16
  /// How long the command that stops a line may take.
  private static let longestHush: Duration = .seconds(2)

  init(_ settings: CueSettings, spawner: Spawner?) {
    voice = spawner == nil ? nil : settings.voice
    command = settings.command
    self.spawner = spawner
  }

  /// Tells what fell due together.
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

  /// Stops speaking, as in a pause.
  mutating func hush(at now: Duration) {
    announcer.forget()
    if announcer.isSpeaking { carryOut(.hush, at: now) }
  }

  /// What to watch: each is readable once its program has ended, or has closed it.
  var watches: [Watch] { programs.watches }

  /// When something next has to be ended or begun; `nil` where nothing has.
  var wake: Duration? {
    let line = lineEnd.map { programs.ends(of: .line).first ?? $0 }
    return [programs.ends(of: .command).first, line].compactMap { $0 }.min()
  }

  /// One of the descriptors is readable: it is watched no longer.
  mutating func ended(_ descriptor: FileDescriptor, at now: Duration) {
    programs.unwatch(descriptor)
    check(at: now)
  }

  /// Removes finished programs, kills overdue ones, and begins the next line.
  mutating func check(at now: Duration) {
    programs.check(at: now)
    if let lineEnd, lineEnd <= now, programs.ends(of: .line).isEmpty { finish(at: now) }
  }

  /// Ends everything.
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

  /// Stops a line in its middle. Where another program does that, the next line waits for it.
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
    // A voice that cannot be started is over at once: what it should say is on the screen.
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
  /// What the user's own command finds in its environment.
  var environment: [String: String] {
    [
      "KNEAD_EVENT": cue.word, "KNEAD_TEXT": AnnouncementWords.text(of: self), "KNEAD_TITLE": title,
      "KNEAD_STEP": step, "KNEAD_SIDE": side?.rawValue ?? "", "KNEAD_LEFT": "\(left)",
    ]
  }
}
