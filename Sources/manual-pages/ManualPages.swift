import Foundation

/// `manual-pages HELP VARIABLES VERSION DATE FOLDER` writes manual pages for knead and each of its
/// commands to FOLDER. HELP is a file with the output of `knead --experimental-dump-help`,
/// VARIABLES one with the output of `knead config --variables`; DATE is such as `March 1, 2026`.
///
/// Run by `make install` through `.ci/share`; nobody else needs it.
@main
struct ManualPages {
  /// Reads the help and writes the pages; exits with status 1 if that fails.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 5 else {
      fail("usage: manual-pages HELP VARIABLES VERSION DATE FOLDER")
    }
    let folder = URL(fileURLWithPath: arguments[5], isDirectory: true)
    do {
      let help = try Data(contentsOf: URL(fileURLWithPath: arguments[1]))
      let root = try JSONDecoder().decode(Help.self, from: help).command
      let variables = try String(contentsOfFile: arguments[2], encoding: .utf8)
      let edition = Edition(version: arguments[3], date: arguments[4])
      for page in Page.all(of: root) {
        let file = folder.appendingPathComponent("\(page.name).1")
        try Data(page.source(edition, settings: variables).utf8).write(to: file)
      }
    } catch {
      fail("manual-pages: \(error)")
    }
  }

  /// Prints an error message and exits.
  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(1)
  }
}
