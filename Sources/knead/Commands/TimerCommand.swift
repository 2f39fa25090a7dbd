import Notation
import ArgumentParser
import Coach
import Formats
import Runtime
import Text

/// `knead timer`: a practice timer; a plain clock, not a massage.
struct TimerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timer",
    abstract: "Run a practice timer: knead timer \"3x(hold 90s)\".",
    discussion: """
      Give each part a name and a time, with commas between parts: hold 90s, rest 15s. Write \
      'hold 20s to 60s' for a hold that you end by pressing a key. Write 3x before brackets to \
      repeat the group. Groups can be nested. Write 'each side' after a part, or after a closing \
      bracket, to play it on the left, then the right. Write 'wait' to pause until you press a \
      key. A timer asks no questions and isn't saved in the journal. Some timers are ready-made: \
      count-up, slow-breathing, tabata and warm-pack.
      """)

  @OptionGroup var options: ScreenOptions

  @Argument(
    help: "The parts, or the name of a saved or ready-made timer.", completion: Completing.timer)
  var timer: String?

  @Flag(help: "Count up until you stop the timer.") var up = false

  @Option(
    help: ArgumentHelp("Save the timer under a name instead of running it.", valueName: "name"),
    completion: Completing.savedTimer)
  var save: String?

  @Flag(help: "List the saved timers, and those that come with knead.") var list = false

  @Option(
    help: ArgumentHelp("Delete a saved timer.", valueName: "name"),
    completion: Completing.savedTimer)
  var delete: String?

  func validate() throws {
    let ways = [timer != nil, up, list, delete != nil].count { $0 }
    if ways == 0 {
      throw ValidationError("give the parts, for example: knead timer \"3x(hold 90s, rest 15s)\"")
    }
    if ways > 1 {
      throw ValidationError("give only one of these: the timer's parts, --up, --list or --delete")
    }
    if save != nil, timer == nil { throw ValidationError("--save needs the parts of a timer") }
  }

  func run() throws {
    if list {
      for timer in try SavedTimers(host.folders).read() {
        try host.output.print(visible("\(timer.name): \(timer.text)"))
      }
      try printReadyMade()
      return
    }
    if let delete {
      try SavedTimers(host.folders).delete(delete)
      return
    }
    let practice = up ? Practice.countUp : try Self.practice(timer ?? "")
    if let save {
      try SavedTimers(host.folders).save(practice.text, as: save)
      return
    }
    throw ExitCode(try Program.run(host, options.launch, .practise(practice)))
  }

  /// Prints the ready-made timers; one that counts up has no parts, but says what it does.
  private func printReadyMade() throws {
    for timer in ReadyMadeTimers.all {
      let parts = timer.practice.countsUp ? timer.text : timer.practice.text
      try host.output.print("\(timer.name): \(parts)")
    }
  }

  /// The timer for an argument: the name of a saved or a ready-made one, or its parts.
  static func practice(_ words: String) throws -> Practice {
    if words.contains(" "), let timer = ReadyMadeTimers.practice(named: words) { return timer }
    guard SavedTimers.isName(words) else { return try parsed(words) }
    let saved = try SavedTimers(host.folders).read()
    if let timer = saved.first(where: { $0.name == words }) { return try timer.practice() }
    if let timer = ReadyMadeTimers.practice(named: words) { return timer }
    // A lone duration, such as 90s, looks like a name.
    if case .success(let practice) = readPractice(words) { return practice }
    throw SavedTimers.missing(words, among: saved)
  }

  private static func parsed(_ words: String) throws -> Practice {
    switch readPractice(words) {
    case .success(let practice): return practice
    case .failure(let problem):
      throw Failure(problem.message, in: words, column: problem.column)
    }
  }
}
