package import Coach
import Formats
import Platform
import SystemPackage
import Wording

/// The routine files in a folder and its subfolders, sorted by name. Includes files with an
/// unsupported extension, so that they are reported.
package func routineFiles(in folder: String) throws(FileProblem) -> [String] {
  let names: [String]
  do throws(Errno) { names = try Files.names(in: folder) } catch {
    throw .cannotOpen(folder, reason: error.description)
  }
  var files: [String] = []
  for name in names where !name.hasPrefix(".") {
    let path = folder + "/" + name
    guard let facts = try? FilePath(path).stat(followTargetSymlink: false) else { continue }
    if facts.type == .directory {
      files += try routineFiles(in: path)
    } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      files.append(path)
    }
  }
  return files.sorted()
}

/// Finds a routine from a command-line word: an id in the library, or a file.
package func findRoutine(
  _ word: String, in library: Library, _ files: UserFiles?
) throws -> Routine {
  if let routine = library.routine(Routine.ID(word)) { return routine }
  if word.contains("/") || word.hasSuffix(".yaml") || files?.exists(word) == true {
    guard let files else { throw FileProblem.noUserFiles }
    return try library.read(try files.read(word))
  }
  throw RuntimeProblem.noRoutine(
    word,
    hint: hint(for: word, among: library.routines.map(\.id.text), or: CommandWords.listRoutines))
}
