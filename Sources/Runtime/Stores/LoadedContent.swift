package import Coach
import Formats
import Glibc

/// The library with the user's own routines, and what was wrong with those.
package struct LoadedContent {
  package let library: Library
  /// A line for each thing wrong; the files concerned are left out.
  package let problems: [String]

  /// Reads the shipped files, the user's folder and the folders named on the command line.
  package static func load(_ own: [String], in folders: Folders) throws -> LoadedContent {
    let paths = (access(folders.routines, F_OK) == 0 ? [folders.routines] : []) + own
    var files: [TextFile] = []
    var problems: [String] = []
    for folder in paths {
      for path in try routineFiles(in: folder) {
        do {
          files.append(try readFile(path))
        } catch let failure as Failure {
          problems.append("\(failure)")
        }
      }
    }
    let loaded = try readingShipped { try $0.library() }.adding(files)
    return LoadedContent(
      library: loaded.library, problems: problems + loaded.diagnostics.map(\.description))
  }
}
