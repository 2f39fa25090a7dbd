import Foundation
import PackagePlugin

/// Makes the files of Routines/ part of the target that uses this plugin, as one Swift file.
///
/// A changed file leads to a new build because each is an input of the command below. A new or
/// removed one does because of the hidden link `.routines` beside this source: the package manager
/// asks its plugins again when a file comes or goes in a folder of the package's targets, this
/// one included, and it follows the link.
@main
struct EmbedRoutines: BuildToolPlugin {
  /// The one command: run the tool `embed-routines` over all the files.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    // The package of the fuzzer has a link there.
    let folder = context.package.directoryURL.appending(path: "Routines")
      .resolvingSymlinksInPath()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let files = try routineFiles(in: folder)
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files of Routines",
        executable: try context.tool(named: "embed-routines").url,
        arguments: [output.path(percentEncoded: false), folder.path(percentEncoded: false)] + files,
        inputFiles: files.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  /// The paths inside the folder of all files to embed, sorted: no hidden ones, and none of the
  /// examples for other readers of the format.
  private func routineFiles(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { path in
        let name = path.split(separator: "/")
        return !name.contains { $0.hasPrefix(".") } && name.first != "conformance"
          && [".yaml", ".txt", ".json"].contains { path.hasSuffix($0) }
      }
      .sorted()
  }
}
