import ArgumentParser

/// Options of every command that needs the library.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("routines"),
    help: ArgumentHelp("Add the routines in a folder; may be given again.", valueName: "dir"))
  var folders: [String] = []
}

/// Options of every command that opens the screen.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var library: LibraryOptions

  @Option(help: ArgumentHelp("Play so many times faster, 1 to 600: to try a routine out."))
  var speed = 1

  func validate() throws {
    guard (1...600).contains(speed) else {
      throw ValidationError("--speed is a number from 1 to 600")
    }
  }
}
