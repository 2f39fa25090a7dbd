package import Coach
import Formats
import Platform

/// The library with the user's own routines, and the problems found in them.
package struct LoadedContent {
  package let library: Library
  /// One line per problem; files with problems are left out.
  package let problems: [String]

  /// Whether there may be files other than those that ship.
  package static func hasOwnFiles(_ own: [String], _ host: Host) -> Bool {
    !own.isEmpty || Files.exists(host.folders.routines)
  }

  /// Reads the shipped files, the user's folder and the folders named on the command line.
  package static func load(_ own: [String], _ host: Host) throws -> LoadedContent {
    if !own.isEmpty { _ = try host.chosenFiles() }
    let folder = host.folders.routines
    let paths = (Files.exists(folder) ? [folder] : []) + own
    var files: [TextFile] = []
    var problems: [String] = []
    for folder in paths {
      for path in try routineFiles(in: folder) {
        do throws(FileProblem) {
          files.append(try TextFiles.read(path))
        } catch {
          problems.append("\(error)")
        }
      }
    }
    let loaded = try readingShipped { try $0.library() }.adding(files)
    return LoadedContent(
      library: loaded.library, problems: problems + loaded.diagnostics.map(\.description))
  }
}
