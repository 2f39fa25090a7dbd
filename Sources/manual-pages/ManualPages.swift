import Foundation

/// `manual-pages HELP VARIABLES VERSION DATE FOLDER` writes into FOLDER a manual page for knead and one
/// for each of its commands. HELP is a file with what `knead --experimental-dump-help` prints, VARIABLES
/// one with what `knead config --variables` prints, DATE such as `March 1, 2026`.
///
/// `make install` starts it by way of `.ci/share`; nobody else needs to.
@main
struct ManualPages {
  /// Reads the help, writes the pages, and ends with status 1 where that is not possible.
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

  /// Says what is wrong and gives up.
  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(1)
  }
}
