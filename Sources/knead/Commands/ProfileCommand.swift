import ArgumentParser
import Coach
import Documents
import Journal
import Platform
import Runtime

/// `knead profile`: shows, changes or deletes the saved answers.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Show, edit or delete your saved answers.")

  @OptionGroup var options: ScreenOptions
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Answer all the questions again.") var edit = false
  @Flag(help: "Delete all answers. Sessions and advice are kept.")
  var delete = false

  func validate() throws {
    guard [json, edit, delete].filter({ $0 }).count <= 1 else {
      throw ValidationError("use only one of --json, --edit and --delete")
    }
  }

  func run() throws {
    if edit { throw ExitCode(try Program.run(host, options.launch, .review)) }
    guard Files.exists(host.folders.journal) else {
      try host.output.print(
        json ? Profile(entries: [], advice: nil).json() : "Nothing has been saved yet.")
      return
    }
    if delete {
      try withJournal { journal throws(StorageProblem) in try journal.forgetAnswers() }
      return try host.output.print("All answers have been deleted. Your sessions were kept.")
    }
    let checkIn = try readJournal { journal throws(StorageProblem) in try journal.lastCheckIn() }
    let library = try LoadedContent.load(options.library.folders, host)
      .reportingProblems()
    let profile = Self.profile(checkIn)
    try host.output.print(json ? profile.json() : profile.text(library.screening))
  }

  private static func profile(_ checkIn: CheckInRecord?) -> Profile {
    let offset = host.clocks.wall.offset
    return Profile(
      entries: (checkIn?.answers ?? []).map { kept in
        Profile.Entry(
          question: kept.question, answer: kept.answer,
          day: WallTime(milliseconds: kept.at.milliseconds, offset: offset).day.text)
      }, advice: checkIn?.advice)
  }
}
