import Foundation
package import Formats

/// The files under Routines/ that the build compiles into the program, as they are on disk. Each is
/// named by its path in that folder, and they are sorted by name.
package let shippedFiles: [TextFile] = {
  let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Routines")
  do {
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { path in [".yaml", ".txt", ".json"].contains { path.hasSuffix($0) } }
      .filter { !$0.hasPrefix("conformance/") }
      .sorted()
      .map { path in
        let file = folder.appendingPathComponent(path)
        return TextFile(
          name: path, text: String(decoding: try Data(contentsOf: file), as: UTF8.self))
      }
  } catch { fatalError("\(folder.path): \(error)") }
}()
