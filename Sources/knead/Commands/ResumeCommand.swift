import ArgumentParser
import Documents
import LineMode
import Runtime
import Text
import Wording

/// `knead resume`: resumes the latest unfinished session.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Resume your unfinished session.",
    discussion: """
      A routine resumes after the emergency questions. A practice timer resumes straight \
      away. With --list, the command prints your unfinished and running sessions instead, newest \
      first.
      """)

  @OptionGroup var options: ScreenOptions

  @Flag(help: "List unfinished and running sessions.") var list = false
  @Flag(help: "Print the list as JSON (needs --list).") var json = false

  func validate() throws {
    if json, !list { throw ValidationError("--json needs --list") }
  }

  func run() throws {
    if !list { throw ExitCode(try Program.run(host, options.launch, .resume)) }
    let sessions = FoundSession.find(
      try LoadedContent.load(options.library.folders, host).library, at: host.clocks.wall,
      in: host.folders, host.userFiles
    )
    .filter { !$0.isOld }
    if json {
      let forms = sessions.map { InterruptedJSON($0.interrupted, isGoingOn: $0.isGoingOn) }
      try host.output.print(JSONText.text(forms))
    } else {
      for session in sessions { try host.output.print(visible(line(of: session))) }
    }
  }

  private func line(of found: FoundSession) -> String {
    found.isGoingOn
      ? SessionWords.running(found.interrupted.checkpoint)
      : SessionWords.unfinished(found.interrupted.checkpoint, ago: found.interrupted.ago)
  }
}
