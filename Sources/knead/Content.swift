import Coach
import Glibc
import Formats

/// The library with the user's own routines, and what was wrong with those.
struct Content {
  let library: Library
  /// A line for each thing wrong; the files concerned are left out.
  let problems: [String]

  /// Reads the shipped files, the user's folder and the folders named on the command line.
  static func load(_ options: LibraryOptions) throws -> Content {
    let folders = (access(Folders.routines, F_OK) == 0 ? [Folders.routines] : []) + options.folders
    var files: [TextFile] = []
    var problems: [String] = []
    for folder in folders {
      for path in try routineFiles(in: folder) {
        do {
          files.append(try readFile(path))
        } catch let failure as Failure {
          problems.append("\(failure)")
        }
      }
    }
    let loaded = try loadingShipped { () throws(Diagnostics) in try loadLibrary(own: files) }
    return Content(
      library: loaded.library, problems: problems + loaded.diagnostics.map(\.description))
  }

  /// The library, after what is wrong was told on standard error.
  func reportingProblems() -> Library {
    for problem in problems { complain(problem) }
    return library
  }
}

/// What is read from the files in the binary, which are right unless it is damaged.
func loadingShipped<Result>(_ load: () throws(Diagnostics) -> Result) throws -> Result {
  do { return try load() } catch {
    throw Failure(.dataError, "the files knead came with are damaged:\n\(error)")
  }
}
