import ArgumentParser
import Coach
import Cues
import Glibc
import Runtime
import Terminal
import Text

/// `knead cues`: shows the cues available here; `--try` plays each one.
struct CuesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cues",
    abstract: "Show or test your cues.")

  @OptionGroup var cues: CueOptions

  @Flag(name: .customLong("try"), help: "Play each cue, so you can check which ones you notice.")
  var tries = false

  @Option(help: ArgumentHelp("Playback speed, from 1 (normal) to 600.", visibility: .hidden))
  var speed = 1

  func run() throws {
    let settings = try Settings.load(cues.settings, host)
    let isRemote = TerminalProfile(host.environment).isRemote
    let profile = settings.cues ?? .full
    try host.output.print(
      "Cues: \(profile.rawValue)\(settings.cues == nil ? ", unless the routine sets its own level" : "")"
    )
    try host.output.print(
      "Bell: the terminal's bell (BEL)" + (rings ? "" : ", not available here"))
    try host.output.print(
      "Voice: \(visible(name(of: settings.speaking(host, isRemote: isRemote))))")
    try host.output.print("Command: \(visible(settings.cueCommand ?? "none"))")
    try host.output.print("Captions: always shown on the screen")
    guard tries else { return }
    try CueTrial.run(
      host, settings.cueSettings(host, isRemote: isRemote), profile: profile,
      speed: max(1, min(600, speed)))
  }

  /// Whether output is a terminal with a bell.
  private var rings: Bool {
    isatty(STDOUT_FILENO) == 1 && TerminalProfile(host.environment).bell == .sound
  }

  private func name(of speaking: Speaking) -> String {
    switch speaking {
    case .voice(let voice): voice.name
    case .nobody(let why): "none (\(why))"
    }
  }
}
