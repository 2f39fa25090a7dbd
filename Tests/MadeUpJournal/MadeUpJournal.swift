import Coach
import Glibc
import Journal
import ShippedLibrary
import Simulation

/// Fills a journal with the sessions of a made-up user, for looking at the screens and for timing.
/// It is never shipped. The same seed gives the same sessions.
@main struct MadeUpJournal {
  private static let usage = """
    usage: made-up-journal FILE SESSIONS DAYS SEED [LAST-DAY]
    LAST-DAY counts days from 1 January 1970; the default is today.

    """

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let numbers = words.dropFirst().compactMap { Int($0) }
    guard let file = words.first, numbers.count == words.count - 1, (3...4).contains(numbers.count),
      numbers[0] > 0, numbers[1] > 0
    else {
      usage.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
      exit(64)
    }
    let last = numbers.count == 4 ? numbers[3] : time(nil) / 86_400
    let library = try shippedLibrary().library()
    var filler = Filler(
      routines: library.routines, questions: library.screening.questions.map(\.id),
      seed: UInt64(numbers[2]),
      days: (last - numbers[1] + 1)...last)
    try filler.fill(try Journal(file: file), sessions: numbers[0])
  }
}

/// Makes up one session after another.
private struct Filler {
  private let routines: [Routine]
  private let questions: [Question.ID]
  private let days: ClosedRange<Int>
  private var random: SeededGenerator
  private var user: SimulatedUser

  init(routines: [Routine], questions: [Question.ID], seed: UInt64, days: ClosedRange<Int>) {
    self.questions = questions
    random = SeededGenerator(seed: seed)
    // A user plays a dozen favourites, of a few techniques.
    self.routines = Array(routines.shuffled(using: &random).prefix(12))
    self.days = days
    user = SimulatedUser(seed: seed, routines: routines)
  }

  mutating func fill(_ journal: Journal, sessions: Int) throws {
    for number in 0..<sessions {
      let day = days.lowerBound + number * days.count / sessions
      try session(number, day, journal)
      if number % 7 == 3 { try log(day, journal) }
    }
  }

  private mutating func session(_ number: Int, _ day: Int, _ journal: Journal) throws {
    // Every third session is one of the user's top three.
    let routine = routines[
      Int.random(in: 0..<(number % 3 == 0 ? 3 : routines.count), using: &random)]
    let before = user.painBefore()
    let isStopped = Int.random(in: 0..<20, using: &random) == 0
    let minutes = isStopped ? max(1, routine.minutes / 2) : routine.minutes
    let began = WallTime(
      milliseconds: Int64(day) * 86_400_000
        + Int64.random(in: 25_000_000..<75_000_000, using: &random),
      offset: 3600)
    try checkIn(before, began, number, journal)
    let record = SessionRecord(
      routine: routine.id, fingerprint: UInt64(number + 1), title: routine.title,
      technique: routine.technique, ending: isStopped ? .stopped : .finished,
      active: .seconds(60 * minutes), parts: parts(routine), painBefore: before,
      places: [["low-back-left"], ["low-back-right", "buttock-right"], ["between-blades"]][
        number % 3],
      note: number % 10 == 0 ? "Warm and loose, a bit sore on the left." : "",
      stop: isStopped
        ? SessionRecord.Stop(
          hurt: "sharp", step: 2,
          place: RestingPlace(regions: routine.workedRegions, isEverywhere: false), days: 2) : nil)
    let id = try journal.save(
      record, began: began,
      at: WallTime(milliseconds: began.milliseconds + Int64(minutes) * 60_000, offset: 3600))
    if number % 12 != 11 {
      let after = user.painAfter(routine)
      try journal.rate(id, pain: after, note: record.note)
      if number % 3 != 2 { try journal.rateMorning(id, pain: max(0, min(10, after + number % 2))) }
    }
  }

  /// The check-in before a session. Every 14th one asks all the questions, the others only some.
  private func checkIn(
    _ pain: Int, _ time: WallTime, _ number: Int, _ journal: Journal
  ) throws {
    let answers = questions.enumerated().map { index, question in
      KeptAnswer(
        question: question, answer: question == .pain ? .number(pain) : .no,
        at: index < 30 || number % 14 == 0
          ? time : WallTime(milliseconds: 0, offset: time.offset))
    }
    try journal.keep(
      CheckInRecord(at: time, answers: answers, advice: .selfCare),
      after: try journal.standing().ids)
  }

  private func parts(_ routine: Routine) -> [SessionRecord.Part] {
    routine.steps.enumerated().map { index, step in
      SessionRecord.Part(
        step: index + 1, title: step.title, side: step.eachSide ? .left : nil,
        time: step.time.longest)
    }
  }

  private mutating func log(_ day: Int, _ journal: Journal) throws {
    let score = Int.random(in: 4...8, using: &random)
    try journal.log(
      DiaryEntry(
        pain: user.painBefore(), places: ["low-back-left"],
        activities: [
          Activity(name: "Sit through a film", score: score),
          Activity(name: "Lift my child", score: 3),
        ]), at: WallTime(milliseconds: Int64(day) * 86_400_000 + 80_000_000, offset: 3600))
  }
}
