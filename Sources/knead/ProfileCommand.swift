import ArgumentParser
import Glibc
import Journal
import Lines

/// `knead profile`: the answers that are kept, to be seen, changed and deleted.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Show, edit or delete the answers that are kept.")

  @OptionGroup var options: ScreenOptions
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Go through all questions again.") var edit = false
  @Flag(help: "Forget all answers. Sessions stay, and so does advice to see someone.")
  var delete = false

  func validate() throws {
    guard [json, edit, delete].filter({ $0 }).count <= 1 else {
      throw ValidationError("use one of --json, --edit and --delete")
    }
  }

  func run() throws {
    if edit { throw try App.run(options, beginning: .review) }
    guard access(Folders.journal, F_OK) == 0 else {
      print(json ? Profile(entries: [], advice: nil).json() : "Nothing is kept yet.")
      return
    }
    do {
      let journal = try Journal(file: Folders.journal)
      if delete {
        try journal.forgetAnswers()
        print("All answers are forgotten.")
        return
      }
      let library = try Content.load(options.library).reportingProblems()
      let profile = Self.profile(try journal.lastCheckIn())
      print(json ? profile.json() : profile.text(library.screening))
    } catch let error as JournalError {
      throw Failure(.ioError, error.message)
    }
  }

  private static func profile(_ checkIn: StoredCheckIn?) -> Profile {
    let offset = WallTime.now.offset
    return Profile(
      entries: (checkIn?.answers ?? []).map { stored in
        Profile.Entry(
          question: stored.question, answer: stored.answer,
          day: WallTime(milliseconds: stored.at, offset: offset).date)
      }, advice: checkIn?.advice)
  }
}

extension WallTime {
  /// The day as `2026-11-22`.
  fileprivate var date: String {
    var seconds = time_t(milliseconds / 1000) + offset
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let numbers = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }
}
