import Coach
import Flow
import Formats
import LineMode
import Screens
import Terminal

/// The program as a whole: the loop with the face that is wished for.
package enum Program {
  /// Runs on the screen, or in lines where that is wished for or there is no screen; returns the exit
  /// status to end with.
  package static func run(_ options: LaunchOptions, _ intent: LaunchIntent) throws -> Int32 {
    let settings = try OwnSettings.load()
    if options.isPlain { return try runInLines(options, settings, intent) }
    var loop = loop(options, settings, intent)
    let prepared = try loop.engine.prepare(options, intent)
    let terminal: Terminal
    do { terminal = try Terminal.open(TerminalOptions(settings)) } catch {
      complain("\(error.message)\nSo knead talks in lines.")
      return try runInLines(options, settings, intent)
    }
    var face = ScreenFace(
      consume terminal, settings, isStill: options.isStill(settings), clock: loop.engine.clock)
    if case .home = intent { try face.show([], loop.engine.flow) }
    loop.engine.openJournal(intent)
    // What the journal tells is seen before the many files are read.
    if intent.showsJournalFirst { try face.show([], loop.engine.flow) }
    do { loop.engine.load(try prepared.content ?? LoadedContent.load(options.folders)) } catch {
      face.close()
      throw error
    }
    loop.engine.begin(intent, prepared.routine)
    try loop.run(&face)
    let isHeard = face.isHeard
    face.close()
    if loop.engine.flow.route.playing != nil, isHeard {
      complain("The session can go on with: knead resume")
    }
    end(&loop)
    return face.status
  }

  private static func runInLines(
    _ options: LaunchOptions, _ settings: Settings, _ intent: LaunchIntent
  ) throws -> Int32 {
    var loop = loop(options, settings, intent)
    var face = LinesFace(isASCII: settings.ascii || DrawingStyle.ofEnvironment == .ascii)
    let prepared = try loop.engine.prepare(options, intent)
    try face.greet()
    loop.engine.openJournal(intent)
    loop.engine.load(try prepared.content ?? LoadedContent.load(options.folders))
    loop.engine.begin(intent, prepared.routine)
    try loop.run(&face)
    end(&loop)
    return 0
  }

  /// Plays a routine for another program, with the answers to the questions from a file; returns the
  /// exit status to end with.
  package static func runForProgram(
    _ options: LaunchOptions, _ intent: LaunchIntent, answers: String?
  ) throws -> Int32 {
    var loop = loop(options, try OwnSettings.load(), intent)
    var face = EventFace()
    let prepared = try loop.engine.prepare(options, intent)
    let content = try prepared.content ?? LoadedContent.load(options.folders)
    let given = try answers.map { try read($0, content.library.screening) }
    loop.engine.openJournal(intent)
    loop.engine.load(content)
    try face.tellNotice(loop.engine.flow)
    // What is said now counts, and not what was said before.
    if given != nil { loop.engine.forgetAnswers() }
    loop.engine.begin(intent, prepared.routine, asksMorning: false)
    let isPlayed: Bool
    do {
      isPlayed = try face.begin(&loop.engine, answering: given ?? Answers())
      if isPlayed { try loop.run(&face) }
    } catch {
      end(&loop)
      throw error
    }
    end(&loop)
    return isPlayed ? 0 : Failure.Status.unavailable.rawValue
  }

  private static func loop(
    _ options: LaunchOptions, _ settings: Settings, _ intent: LaunchIntent
  ) -> Loop<SessionStore> {
    Loop(
      Engine(options, settings, intent),
      cues: CueOutput(
        voice: options.cues.speaker(settings), command: options.cues.command(settings)),
      controlFolder: Folders.sockets.first)
  }

  /// Says what had to wait until the screen was closed.
  private static func end(_ loop: inout Loop<SessionStore>) {
    let messages = loop.close()
    if !messages.isEmpty { complain(messages.joined(separator: "\n")) }
  }

  private static func read(_ name: String, _ screening: Screening) throws -> Answers {
    let file = try readFile(name)
    do { return try readAnswers(file.text, file: file.name, for: screening) } catch {
      throw Failure(.dataError, "\(error)")
    }
  }
}
