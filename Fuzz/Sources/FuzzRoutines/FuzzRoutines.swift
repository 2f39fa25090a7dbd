import Notation
import Coach
import Foundation
import Formats

/// What every file is checked against, read once.
private let shipped = Result {
  let routines = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Routines")
  let files = try FileManager.default.subpathsOfDirectory(atPath: routines.path)
    .filter { $0.hasPrefix("screening/") || $0.hasPrefix("figures/") }
    .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }
    .map { path in
      let text = try String(contentsOf: routines.appendingPathComponent(path), encoding: .utf8)
      return TextFile(name: path, text: text)
    }
  return try readLibrary(files).context
}

/// Runs libFuzzer with the arguments of the command line: the folders of files to start from, and
/// libFuzzer's options.
@main
struct FuzzRoutines {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(run(&count, &arguments, tryBytes))
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func run(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ tryBytes: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// One run: lints, reads and formats the bytes as a routine's file, and reads them as a practice timer.
///
/// It traps if knead breaks a promise: a problem is located outside the text, lint accepts a file that
/// the reader refuses or the other way round, or formatting twice changes the layout.
private func tryBytes(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let context: RoutineContext
  do { context = try shipped.get() } catch {
    fatalError("the shipped files can't be read: \(error)")
  }
  let buffer = UnsafeBufferPointer(start: bytes, count: count)
  guard let text = String(validating: buffer, as: UTF8.self) else { return 0 }
  let file = TextFile(name: "fuzz.yaml", text: text)
  let problems = lint(file, in: context)
  // The same text as a practice timer: a mistake must be within it, or right after it.
  if case .failure(let problem) = readPractice(text) {
    precondition((1...(text.count + 1)).contains(problem.column), "\(problem)")
  }
  let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
  for problem in problems {
    precondition((1...(lines + 1)).contains(problem.place.line), "\(problem)")
    precondition(!problem.message.isEmpty && problem.place.column > 0)
  }
  let isRead = (try? readRoutine(file, in: context)) != nil
  precondition(isRead == !problems.contains(where: \.isError))
  if let once = try? formatRoutine(file) {
    let twice = try? formatRoutine(TextFile(name: "fuzz.yaml", text: once))
    precondition(once == twice, "formatting a second time changes the layout")
  }
  return 0
}
