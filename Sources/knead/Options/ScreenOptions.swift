import ArgumentParser
import Runtime

/// Options of every command that opens the screen.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var library: LibraryOptions
  @OptionGroup var cues: CueOptions

  @Flag(inversion: .prefixedNo, help: "Draw in plain ASCII ($KNEAD_ASCII).")
  var ascii: Bool?

  @Flag(inversion: .prefixedNo, help: "Animate only the clock ($KNEAD_STILL).")
  var still: Bool?

  @Flag(help: "Use line mode, not full screen ($KNEAD_PLAIN).")
  var plain = false

  @Option(
    help: """
      Speed, 1 (normal) to 600. From 10 on, a rehearsal: nothing is asked first or recorded.
      """)
  var speed = 1

  func validate() throws {
    guard (1...600).contains(speed) else {
      throw ValidationError("--speed takes a number from 1 to 600")
    }
  }

  /// The launch options as plain values.
  var launch: LaunchOptions {
    var settings = cues.settings
    settings[Setting.ascii.name] = ascii.map { $0 ? "yes" : "no" }
    settings[Setting.still.name] = still.map { $0 ? "yes" : "no" }
    if plain { settings[Setting.plain.name] = "yes" }
    return LaunchOptions(folders: library.folders, settings: settings, speed: speed)
  }
}
