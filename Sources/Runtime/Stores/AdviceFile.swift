import Coach
import Flow
import Platform
import Text
import Wording

/// A page of advice on paper: a text file in the user's home folder, where it can be found, printed or
/// sent. Only the user can read it, and it never replaces another file.
struct AdviceFile {
  private let folder: String

  /// The most files of one day.
  private static let most = 99

  init(_ folder: String) { self.folder = folder }

  /// Writes a page. If the same page was written before, on the same day, that file is named again.
  func write(_ text: String, at now: WallTime) -> Flow.Event {
    let page = visible("\(text)\n\n\(AdviceWords.written(on: now.day))") + "\n"
    let names = (1...Self.most).map { path(now.day, $0) }
    let name = names.first { !Files.isTaken($0) || (try? TextFiles.read($0))?.text == page }
    let chosen = name ?? names[names.count - 1]
    if name != nil, Files.isTaken(chosen) { return .printed(chosen) }
    do throws(FileProblem) {
      try TextFiles.write(page, to: chosen, replacing: false, isPrivate: true)
      return .printed(chosen)
    } catch {
      return .problem(.cannotPrint(.refused(.write, path: chosen, reason: error.reason)))
    }
  }

  private func path(_ day: CalendarDay, _ number: Int) -> String {
    "\(folder)/\(AdviceWords.fileName(day))" + (number == 1 ? "" : "-\(number)") + ".txt"
  }
}

extension FileProblem {
  /// The system's reason.
  fileprivate var reason: String {
    switch self {
    case .cannotOpen(_, let reason), .cannotRead(_, let reason): reason
    case .cannotChange(_, _, let reason): reason ?? description
    case .isFolder, .isNoFile, .isTooLarge, .isNotUTF8, .noUserFiles: description
    }
  }
}
