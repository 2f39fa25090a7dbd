import ArgumentParser
import Coach
import Formats
import Notation
import Platform
import Runtime

/// Shell completions. The shell runs the program on every Tab, so nothing but names is read here.
enum Completing {
  /// The id or file of a routine.
  static let routine = CompletionKind.custom { words, _, prefix in
    let ids = shipped + own(in: folders(in: words))
    return ids.filter { $0.hasPrefix(prefix) }.sorted() + files(prefix)
  }

  /// The name of a timer, saved or ready-made.
  static let timer = CompletionKind.custom { _, _, prefix in
    (savedTimers + ReadyMadeTimers.all.map(\.name)).filter { $0.hasPrefix(prefix) }
  }

  /// The name of a saved timer.
  static let savedTimer = CompletionKind.custom { _, _, prefix in
    savedTimers.filter { $0.hasPrefix(prefix) }
  }

  private static var savedTimers: [String] {
    ((try? SavedTimers(host.folders).read()) ?? []).map(\.name)
  }

  /// Files with a routine's extension.
  static let routineFile = CompletionKind.file(extensions: ["yaml"])

  private static var shipped: [String] {
    (try? readingShipped { try $0.routineIDs() })?.map(\.text) ?? []
  }

  private static func own(in folders: [String]) -> [String] {
    ([host.folders.routines] + folders).flatMap { (try? routineFiles(in: $0)) ?? [] }
      .filter(isFileName).map { routineID(ofFile: $0).text }
  }

  /// The folders given with `--routines`.
  private static func folders(in words: [String]) -> [String] {
    let name = "--routines"
    let apart = zip(words, words.dropFirst()).filter { $0.0 == name }.map(\.1)
    let joined = words.filter { $0.hasPrefix(name + "=") }
    return apart + joined.map { String($0.dropFirst(name.count + 1)) }
  }

  /// The files and folders with this prefix. A shell may treat completions as code, so only names
  /// allowed for routines are offered.
  private static func files(_ prefix: String) -> [String] {
    let cut = prefix.lastIndex(of: "/").map(prefix.index(after:)) ?? prefix.startIndex
    let folder = prefix[..<cut]
    guard folder.allSatisfy({ isPlain($0) }) else { return [] }
    return ((try? Files.names(in: folder.isEmpty ? "." : String(folder))) ?? []).sorted().compactMap
    { name in
      guard name.hasPrefix(prefix[cut...]) else { return nil }
      if isFileName(name) { return folder + name }
      let isFolder = isRoutineID(name.lowercased()) && Files.isFolder(folder + name)
      return isFolder ? folder + name + "/" : nil
    }
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "/._-".contains(character))
  }
}
