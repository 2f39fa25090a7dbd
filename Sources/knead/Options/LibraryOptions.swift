import ArgumentParser
import Runtime

/// Options of every command that needs the library.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("routines"),
    help: ArgumentHelp("Add routines from a folder (repeatable).", valueName: "dir"),
    completion: .directory)
  var folders: [String] = []
}
