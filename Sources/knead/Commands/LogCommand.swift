import ArgumentParser
import Coach
import Formats
import Journal
import Runtime

/// `knead log`: adds a diary entry without a session.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record your pain, an activity or a note.",
    discussion: """
      --region takes a place from the check-in, such as low-back-left. A shorter form, such as \
      low-back, means all the places whose names begin with it. --activity takes a name and a \
      number from 0 (can't do it at all) to 10 (can do it as well as before the pain).
      """)

  @OptionGroup var options: LibraryOptions
  @Option(help: ArgumentHelp("Your back pain now, from 0 to 10.", valueName: "0-10")) var pain: Int?
  @Option(
    name: .customLong("region"),
    help: ArgumentHelp("Where it hurts (repeatable).", valueName: "place"))
  var regions: [String] = []
  @Option(
    name: .customLong("activity"),
    help: ArgumentHelp(
      "How well you manage an activity. You can give up to three activities.",
      valueName: "name=0-10"))
  var activities: [String] = []
  @Option(help: "A short note.") var note = ""

  func validate() throws {
    guard pain != nil || !activities.isEmpty || !note.isEmpty else {
      throw ValidationError("say what to record, for example: knead log --pain 4 --region low-back")
    }
    if let pain, !(0...10).contains(pain) {
      throw ValidationError("--pain takes a number from 0 to 10")
    }
    guard activities.count <= Activity.most else {
      throw ValidationError("give at most \(Activity.most) activities")
    }
    for text in activities where Activity(line: text) == nil {
      throw ValidationError(
        "--activity \(text): write it like \"tie my shoes=4\", with a number from 0 to 10")
    }
  }

  func run() throws {
    let library = try LoadedContent.load(options.folders, host).reportingProblems()
    let places = try regions.flatMap { try Self.places($0, in: library) }
    let entry = DiaryEntry(
      pain: pain, places: Set(places).sorted(),
      activities: activities.compactMap { Activity(line: $0) },
      note: note.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    try withJournal { journal throws(StorageProblem) in try journal.log(entry, at: host.clocks.wall)
    }
    try host.output.print("Noted.")
  }

  /// The ids of the places a word matches: one place, or all that begin with it.
  private static func places(_ word: String, in library: Library) throws -> [String] {
    let known = library.screening.question(.place)?.choices.map(\.id) ?? []
    let meant = known.contains(word) ? [word] : known.filter { $0.hasPrefix(word + "-") }
    guard meant.isEmpty else { return meant }
    let hint = hint(
      for: word, among: known + groups(known), or: "choose from: \(known.joined(separator: ", "))")
    throw Failure(.usage, "there is no place called \(word)\(hint)")
  }

  /// The leading words shared by several places, such as `low-back`.
  private static func groups(_ places: [String]) -> [String] {
    let beginnings = places.compactMap { place in
      place.lastIndex(of: "-").map { String(place[..<$0]) }
    }
    return Set(beginnings.filter { word in beginnings.count { $0 == word } > 1 }).sorted()
  }
}
