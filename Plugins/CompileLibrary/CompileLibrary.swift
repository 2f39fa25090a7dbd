import Foundation
import PackagePlugin

/// Compiles the files under Routines/ into one Swift file of the target that uses this plugin.
///
/// The target has a link to that folder, so the files belong to it. A changed file triggers a build
/// because it is an input of the command below. A new or removed file triggers one because the package
/// manager runs its plugins again.
@main
struct CompileLibrary: BuildToolPlugin {
  /// The only command: runs the tool `compile-library` on all the files.
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
        displayName: "Checking and compiling \(files.count) files in Routines",
        executable: try context.tool(named: "compile-library").url,
        arguments: [output.path(percentEncoded: false), folder.path(percentEncoded: false)] + files,
        inputFiles: files.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
