import LineMode
import Coach
import Flow
import Formats
import Platform

/// `knead play --json`: a routine played for another program. The answers to the questions come from a
/// file, commands from standard input, and each event goes out as a line of JSON.
package struct EventApp {
  private var engine: Engine
  private var input = LineInput()
  /// Where it was when something was printed last.
  private var seen: Flow.Route = .home
  private let answers: String?
  /// What went wrong, as it was printed last.
  private var notice: String?
  /// What the user is to know before the routine begins.
  private var mind: [String] = []

  /// Plays; returns the exit status to end with.
  package static func run(
    _ options: LaunchOptions, beginning: LaunchIntent, answers: String?
  ) throws -> Int32 {
    let settings = try OwnSettings.load()
    var app = EventApp(engine: Engine(options, settings, beginning), answers: answers)
    return try app.run(options, beginning)
  }

  private init(engine: Engine, answers: String?) {
    self.engine = engine
    self.answers = answers
  }

  private mutating func run(
    _ options: LaunchOptions, _ beginning: LaunchIntent
  ) throws -> Int32 {
    let prepared = try engine.prepare(options, beginning)
    let content = try prepared.content ?? LoadedContent.load(options.folders)
    let given = try read(content.library.screening)
    engine.openJournal(beginning)
    engine.load(content)
    try tellNotice()
    // What is said now counts, and not what was said before.
    if answers != nil { engine.forgetAnswers() }
    engine.begin(beginning, prepared.routine, asksMorning: false)
    defer { engine.close() }
    guard try answerAll(given, content.library.screening) else {
      return Failure.Status.unavailable.rawValue
    }
    while engine.ending == nil { try turn() }
    engine.note()
    return engine.ending ?? 0
  }

  private func read(_ screening: Screening) throws -> Answers {
    guard let answers else { return Answers() }
    let file = try readFile(answers)
    do { return try readAnswers(file.text, file: file.name, for: screening) } catch {
      throw Failure(.dataError, "\(error)")
    }
  }

  /// Goes through the questions that are due, and begins; returns whether something is played.
  private mutating func answerAll(_ given: Answers, _ screening: Screening) throws -> Bool {
    while case .checkIn(let checkIn) = engine.flow.route {
      let asked = checkIn.asked(on: checkIn.page, screening)
      if asked.contains(where: { given[$0.id] == nil }) {
        var known = checkIn.answers
        for question in screening.questions {
          known[question.id] = given[question.id] ?? known[question.id]
        }
        let missing = screening.open(for: checkIn.purpose, in: screening.pruned(known))
        let names = missing.map { "  \($0.id): \($0.text)" }.joined(separator: "\n")
        throw Failure(
          .dataError, "these questions still need an answer, in --answers FILE:\n\(names)")
      }
      engine.take(.answer(asked.reduce(into: [:]) { $0[$1.id] = given[$1.id] }))
      if engine.flow.route == .checkIn(checkIn) { break }
    }
    if case .review = engine.flow.route { engine.take(.confirm) }
    if case .preview(let preview) = engine.flow.route {
      mind = preview.limits + (engine.flow.library?.texts.session ?? [])
      engine.take(.begin)
    }
    if engine.flow.route.playing != nil { return true }
    try refuse()
    return false
  }

  private func refuse() throws {
    switch engine.flow.route {
    case .advice(let advice):
      let assessment = advice.checkIn.assessment
      let say = engine.flow.library?.texts.advice[assessment.advice]?.say ?? []
      try put(PlayEvent.refused(advice: assessment.advice, say: say))
    case .suggestions(let suggestions):
      let say = suggestions.refused?.by.map(\.sentence) ?? []
      try put(PlayEvent.refused(advice: suggestions.checkIn.assessment.advice, say: say))
    default:
      try put(PlayEvent.notice(engine.flow.notice ?? "It cannot be played now."))
    }
  }

  private mutating func turn() throws {
    try tell()
    engine.note()
    engine.listen()
    if try takeLine() { return }
    if input.hasEnded, engine.flow.wake == nil {
      if engine.flow.route.playing != nil {
        try put(PlayEvent.notice("The input has ended. It can go on with: knead resume"))
      }
      engine.take(.leave)
      return
    }
    let wasMoving = engine.flow.wake != nil
    let ready = input.wait(engine.wait, also: engine.descriptors)
    engine.wake(ready, wasMoving: wasMoving)
    engine.speaker.check(at: engine.clock.real)
  }

  /// Prints what was told, and where it has come to.
  private mutating func tell() throws {
    let place = engine.flow.route
    if seen.playing == nil, let playing = place.playing {
      try put(PlayEvent.start(playing, mind: mind))
    }
    for telling in engine.takeTold() {
      if let playing = place.playing ?? seen.playing { try put(PlayEvent.cue(telling, playing)) }
    }
    defer { seen = place }
    try tellNotice()
    switch place {
    case .playing(let playing):
      guard case .playing(let before) = seen else {
        return try put(PlayEvent.state(playing))
      }
      if playing.notice != before.notice, let notice = playing.notice {
        try put(PlayEvent.notice(notice))
      }
      if SessionStatus(playing).state != SessionStatus(before).state {
        try put(PlayEvent.state(playing))
      }
    case .hurting where seen != place:
      try put(PlayEvent.hurting(engine.flow.library?.hurts ?? []))
    case .stopped(let stopped) where seen != place:
      try put(PlayEvent.stopped(stopped))
      engine.take(.understood)
    case .after(let after) where seen != place: try put(PlayEvent.end(after.record))
    case .home, .checkIn: engine.take(.leave)
    default: break
    }
  }

  /// Prints what the user should know, once.
  private mutating func tellNotice() throws {
    if let notice = engine.flow.notice, notice != self.notice {
      try put(PlayEvent.notice(notice))
    }
    notice = engine.flow.notice
  }

  /// Takes a command; returns whether there was one.
  private mutating func takeLine() throws -> Bool {
    guard let first = input.first else { return false }
    // What is for after the end waits for it while the clock runs, and holds up no command.
    let isHeld = Self.word(first) == "rate" && engine.flow.wake != nil
    guard
      let line = input.take(where: { !isHeld || !["rate", "quit"].contains(Self.word($0)) })
    else { return false }
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    switch words.first {
    case nil: break
    case "rate":
      guard case .after = engine.flow.route else {
        try put(PlayEvent.notice("there is nothing to rate yet"))
        break
      }
      guard words.count > 1, let pain = Int(words[1]), (0...10).contains(pain) else {
        try put(PlayEvent.notice("rate takes a number from 0 to 10, and a note"))
        break
      }
      engine.take(.rate(pain: pain, note: words.dropFirst(2).joined(separator: " ")))
    case "hurt": try hurt(words.count > 1 ? words[1] : nil)
    case "quit": engine.take(.leave)
    default: try order(line)
    }
    return true
  }

  private static func word(_ line: String) -> Substring {
    line.split(whereSeparator: \.isWhitespace).first ?? ""
  }

  /// Something hurts, said at once or after `hurts`: it stands still in any case.
  private mutating func hurt(_ id: String?) throws {
    if case .playing = engine.flow.route, id != nil { engine.take(.player(.hurts)) }
    guard case .hurting = engine.flow.route else {
      return try put(PlayEvent.notice("nothing is asked: hurts says that something hurts"))
    }
    guard let id else { return engine.take(.back) }
    guard engine.flow.library?.hurts.contains(where: { $0.id == Symptom.ID(id) }) == true else {
      return try put(PlayEvent.notice("there is no hurt \(id): the event hurting lists them"))
    }
    engine.take(.hurt(Symptom.ID(id)))
  }

  /// A command of `knead ctl`.
  private mutating func order(_ line: String) throws {
    switch Request(line, of: engine.flow) {
    case .refused(let reason): try put(PlayEvent.notice(reason))
    case .accepted(let event, _):
      if let event {
        engine.take(event)
      } else if let playing = engine.flow.route.playing {
        try put(PlayEvent.state(playing))
      }
    }
  }

  private func put(_ line: String) throws { try Output.print(line) }
}
