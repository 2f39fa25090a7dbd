import Foundation
import PackagePlugin

/// Makes the files of Routines/ part of the target that uses this plugin, as one Swift file.
///
/// The target has a link to that folder, so they are files of its own: a changed file leads to a new
/// build because it is an input of the command below, a new or removed one because the package
/// manager asks its plugins again.
@main
struct CompileLibrary: BuildToolPlugin {
  /// The one command: run the tool `compile-library` over all the files.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let link = target.directoryURL.appending(path: "Routines")
    let start = link.path(percentEncoded: false) + "/"
    let files = (target.sourceModule?.sourceFiles.map { $0.url.path(percentEncoded: false) } ?? [])
      .filter { $0.hasPrefix(start) }
      .map { String($0.dropFirst(start.count)) }
      .sorted()
    let folder = link.resolvingSymlinksInPath()
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledFiles.swift")
    return [
      .buildCommand(
        displayName: "Checking and compiling \(files.count) files of Routines",
        executable: try context.tool(named: "compile-library").url,
        arguments: [output.path(percentEncoded: false), folder.path(percentEncoded: false)] + files,
        inputFiles: files.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
