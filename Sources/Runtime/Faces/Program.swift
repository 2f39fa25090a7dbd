import Coach
import Flow
import Formats
import Glibc
import LineMode
import Screens
import Terminal
import Wording

/// The whole program: the loop with the chosen face.
package enum Program {
  /// Runs in full-screen mode, or in line mode if requested or no screen is available; returns the
  /// exit status.
  package static func run(
    _ host: Host, _ options: LaunchOptions, _ intent: LaunchIntent
  ) throws -> Int32 {
    let settings = try Settings.load(options.settings, host)
    let profile = TerminalProfile(host.environment)
    let hasScreen =
      profile.mayShowScreens && isatty(STDOUT_FILENO) == 1 && isatty(STDIN_FILENO) == 1
    if settings.plain || !hasScreen { return try runInLines(host, options, settings, intent) }
    var loop = loop(host, options, settings, intent)
    let prepared = try loop.engine.prepare(host, options, intent)
    let terminal: Terminal
    let terminalOptions = TerminalOptions(settings)
    do { terminal = try Terminal.open(profile, terminalOptions) } catch {
      host.output.complain(CommandWords.runsInLines(error.message))
      return try runInLines(host, options, settings, intent)
    }
    var face = ScreenFace(
      consume terminal, terminalOptions, Appearance(settings, on: profile), clock: loop.engine.clock
    )
    if intent.needsNothing { loop.engine.begin(intent, nil) }
    if intent.showsAtOnce { try face.show([], loop.engine.flow) }
    // Show the journal's content before reading many files of the user's own.
    let isJournalFirst =
      intent.showsJournalFirst && LoadedContent.hasOwnFiles(options.folders, host)
    if isJournalFirst {
      loop.engine.openJournal(intent)
      try face.show([], loop.engine.flow)
    }
    do {
      loop.engine.load(
        try prepared.content ?? LoadedContent.load(options.folders, host))
    } catch {
      face.close()
      throw error
    }
    if !isJournalFirst { loop.engine.openJournal(intent) }
    if !intent.needsNothing { loop.engine.begin(intent, prepared.routine) }
    try loop.run(&face)
    let isHeard = face.isHeard
    face.close()
    if loop.engine.flow.route.playing != nil, isHeard {
      host.output.complain(CommandWords.resumeLater)
    }
    end(&loop, host)
    return face.status
  }

  private static func runInLines(
    _ host: Host, _ options: LaunchOptions, _ settings: Settings, _ intent: LaunchIntent
  ) throws -> Int32 {
    var loop = loop(host, options, settings, intent)
    let isUTF8 = TerminalProfile(host.environment)
      .adoptTextEncoding(ascii: settings.ascii == true)
    var face = LinesFace(host.output, isASCII: !isUTF8, clock: loop.engine.clock)
    let prepared = try loop.engine.prepare(host, options, intent)
    try face.greet()
    loop.engine.load(try prepared.content ?? LoadedContent.load(options.folders, host))
    loop.engine.openJournal(intent)
    loop.engine.begin(intent, prepared.routine)
    try loop.run(&face)
    end(&loop, host)
    return 0
  }

  /// Plays a routine for another program, with answers from a file; returns whether it was played.
  package static func runForProgram(
    _ host: Host, _ options: LaunchOptions, _ intent: LaunchIntent, answers: String?
  ) throws -> Bool {
    let settings = try Settings.load(options.settings, host)
    var loop = loop(host, options, settings, intent)
    var face = EventFace(host.output)
    let prepared = try loop.engine.prepare(host, options, intent)
    let content = try prepared.content ?? LoadedContent.load(options.folders, host)
    let given = try answers.map { try read($0, content.library.screening, host) }
    loop.engine.load(content)
    loop.engine.openJournal(intent)
    try face.tellNotice(loop.engine.flow)
    // Answers given now replace earlier ones.
    if given != nil { loop.engine.forgetAnswers() }
    loop.engine.begin(intent, prepared.routine, asksMorning: false)
    let isPlayed: Bool
    do {
      isPlayed = try face.begin(&loop.engine, answering: given ?? Answers())
      if isPlayed { try loop.run(&face) }
    } catch {
      end(&loop, host)
      throw error
    }
    end(&loop, host)
    return isPlayed
  }

  private static func loop(
    _ host: Host, _ options: LaunchOptions, _ settings: Settings, _ intent: LaunchIntent
  ) -> Loop<SessionStore> {
    Loop(
      Engine(host, options, settings, intent),
      cues: CueOutput(
        settings.cueSettings(host, isRemote: TerminalProfile(host.environment).isRemote),
        spawner: host.spawner),
      controlFolder: host.folders.sockets.first)
  }

  /// Prints the messages deferred until the screen was closed.
  private static func end(_ loop: inout Loop<SessionStore>, _ host: Host) {
    let messages = loop.close()
    if !messages.isEmpty { host.output.complain(messages.joined(separator: "\n")) }
  }

  private static func read(
    _ name: String, _ screening: Screening, _ host: Host
  ) throws -> Answers {
    let file = try host.chosenFiles().read(name)
    return try readAnswers(file.text, file: file.name, for: screening)
  }
}
