import Coach
import Flow
import LineMode
import Pages
import Platform
import Wording

/// `knead play --json`: plays a routine for another program. Answers come from a file, commands
/// from standard input, and each event is written as a line of JSON.
struct EventFace {
  private let output: Output
  private var input = LineInput()
  /// The route at the time of the last output.
  private var seen: Flow.Route = .home
  /// The event that follows automatically from the current route.
  private var following: Flow.Event?
  /// Whether the next command may be read; the effect of the previous one is printed first.
  private var mayTake = false
  /// The symptom reported along with `hurts`; assessed once the player has paused.
  private var pendingHurt: String?
  /// The last error printed.
  private var notice: String?
  /// The rehearsal that has started and whose end is not printed yet.
  private var rehearsal: Session?
  /// Safety notes shown before the routine begins.
  private var safetyNotes: [String] = []

  init(_ output: Output) { self.output = output }

  /// Answers the questions that are due and starts the routine; returns whether it is playing.
  mutating func begin<Store: EffectStore>(
    _ engine: inout Engine<Store>, answering given: Answers
  ) throws -> Bool {
    try answerAll(&engine, given)
    if case .review = engine.flow.route { engine.take(.confirm) }
    if case .preview(let preview) = engine.flow.route {
      safetyNotes =
        preview.limits + (engine.flow.library?.texts.session ?? []) + preview.warnings
      engine.take(.begin)
    }
    if engine.flow.route.playing != nil { return true }
    try refuse(engine.flow)
    return false
  }

  private func answerAll<Store: EffectStore>(
    _ engine: inout Engine<Store>, _ given: Answers
  ) throws {
    guard let screening = engine.flow.library?.screening else { return }
    // Nobody can do a ten-second check in a file: what is not sure stays so.
    let given = screening.skippingChecks(given)
    while case .checkIn(let checkIn) = engine.flow.route {
      let asked = checkIn.asked(on: checkIn.page, screening)
      if asked.contains(where: { given[$0.id] == nil }) {
        var known = checkIn.answers
        for question in screening.questions {
          known[question.id] = given[question.id] ?? known[question.id]
        }
        let missing = screening.open(in: screening.pruned(known))
        throw RuntimeProblem.unanswered(
          missing.map { RuntimeProblem.Question(id: "\($0.id)", text: $0.text) })
      }
      engine.take(.answer(asked.reduce(into: [:]) { $0[$1.id] = given[$1.id] }))
      if engine.flow.route == .checkIn(checkIn) { break }
    }
  }

  private func refuse(_ flow: Flow) throws {
    if case .advice(let advice) = flow.route {
      let assessment = advice.checkIn.assessment
      let say = flow.library?.texts.text(for: assessment).say ?? []
      try put(PlayEvent.refused(advice: assessment.advice, say: say))
    } else if case .suggestions(let suggestions) = flow.route {
      let say = suggestions.refused?.by.map(\.sentence) ?? []
      try put(PlayEvent.refused(advice: suggestions.checkIn.assessment.advice, say: say))
    } else {
      try put(PlayEvent.notice(flow.notices.text ?? ControlWords.cannotPlay))
    }
  }

  /// Prints the notice to the user, once.
  mutating func tellNotice(_ flow: Flow) throws {
    let text = flow.notices.text
    if let text, text != notice { try put(PlayEvent.notice(text)) }
    notice = text
  }

  /// Prints the current route.
  private mutating func tell(_ route: Flow.Route, _ library: Library?) throws {
    if case .playing(let playing) = route { return try tell(playing) }
    guard seen != route else { return }
    if case .hurting = route {
      try put(PlayEvent.hurting(library?.hurts ?? []))
    } else if case .stopped(let stopped) = route {
      try put(PlayEvent.stopped(stopped))
      following = .understood
    } else if case .after(let after) = route {
      try put(PlayEvent.end(after.record))
    } else if case .checkIn = route {
      following = .leave
    } else if route == .home {
      if let ended = rehearsal { try put(PlayEvent.end(rehearsing: ended.routine?.id)) }
      rehearsal = nil
      following = .leave
    }
  }

  /// Prints what has changed in the session.
  private func tell(_ playing: Session) throws {
    guard case .playing(let before) = seen else { return try put(PlayEvent.state(playing)) }
    if playing.notice != before.notice, let notice = playing.notice {
      try put(PlayEvent.notice(notice.sentence))
    }
    if SessionStatus(playing).state != SessionStatus(before).state {
      try put(PlayEvent.state(playing))
    }
  }

  /// The next command to handle. Commands meant for after the end wait while the clock runs,
  /// without holding up others.
  private mutating func takeLine(in flow: Flow) -> String? {
    guard let first = input.first else { return nil }
    let isHeld = Self.word(first) == "rate" && flow.wake != nil
    return input.take(where: { !isHeld || !["rate", "quit"].contains(Self.word($0)) })
  }

  /// The event for a command; `nil` if there is none, or the command has already been answered.
  private mutating func event(for line: String, in flow: Flow) throws -> Flow.Event? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    switch words.first {
    case nil: return nil
    case "rate": return try rating(words.dropFirst(), in: flow)
    case "hurt": return try hurt(words.count > 1 ? words[1] : nil, in: flow)
    case "quit": return .leave
    default: return try order(line, in: flow)
    }
  }

  private func rating(_ words: ArraySlice<String>, in flow: Flow) throws -> Flow.Event? {
    guard case .after = flow.route else {
      try put(PlayEvent.notice(ControlWords.nothingToRate))
      return nil
    }
    guard let pain = words.first.flatMap({ Int($0) }), (0...10).contains(pain) else {
      try put(PlayEvent.notice(ControlWords.howToRate))
      return nil
    }
    return .rate(pain: pain, note: words.dropFirst().joined(separator: " "))
  }

  private static func word(_ line: String) -> Substring {
    line.split(whereSeparator: \.isWhitespace).first ?? ""
  }

  /// Handles a report of pain, with the symptom given at once or after `hurts`; pauses in any case.
  private mutating func hurt(_ id: String?, in flow: Flow) throws -> Flow.Event? {
    let isKnown = id.map { id in flow.library?.hurts.contains { $0.id == Symptom.ID(id) } ?? false }
    switch (flow.route, id) {
    case (.playing, let id?):
      pendingHurt = id
      return .command(.hurts)
    case (.hurting, nil): return .back
    case (.hurting, let id?) where isKnown == true: return .hurt(Symptom.ID(id))
    case (.hurting, let id?):
      try put(PlayEvent.notice(ControlWords.noHurt(id)))
      return nil
    default:
      try put(PlayEvent.notice(ControlWords.nothingAsked))
      return nil
    }
  }

  /// Handles a command shared with `knead ctl`.
  private func order(_ line: String, in flow: Flow) throws -> Flow.Event? {
    switch Request(line, of: flow) {
    case .refused(let reason): try put(PlayEvent.notice(reason))
    case .accepted(let event?, _): return event
    case .accepted(nil, _):
      if let playing = flow.route.playing { try put(PlayEvent.state(playing)) }
    }
    return nil
  }

  private func put(_ line: String) throws { try output.print(line) }
}

extension EventFace: LoopFace {
  var hasBell: Bool { false }

  var watches: [Watch] { input.watches }

  var deadline: Duration? { nil }

  /// Prints the announcements and the current route.
  mutating func show(_ told: [Announcement], _ flow: Flow) throws {
    let place = flow.route
    if seen.playing == nil, let playing = place.playing {
      try put(PlayEvent.start(playing, mind: safetyNotes))
      if playing.isRehearsal { rehearsal = playing }
    }
    for telling in told {
      if let playing = place.playing ?? seen.playing { try put(PlayEvent.cue(telling, playing)) }
    }
    try tellNotice(flow)
    try tell(place, flow.library)
    (seen, mayTake) = (place, true)
  }

  mutating func ring() throws {}

  mutating func wake(_ ready: [Watch], at now: Duration) {
    input.wake(ready, at: now)
    mayTake = false
  }

  mutating func next(in flow: Flow, at now: Duration) throws -> Flow.Event? {
    if let id = pendingHurt {
      pendingHurt = nil
      return try hurt(id, in: flow)
    }
    guard mayTake else { return nil }
    if let event = following {
      (following, mayTake) = (nil, false)
      return event
    }
    while let line = takeLine(in: flow) {
      if let event = try event(for: line, in: flow) {
        mayTake = false
        return event
      }
    }
    guard input.hasEnded, flow.wake == nil else { return nil }
    if flow.route.playing != nil {
      try put(PlayEvent.notice(ControlWords.inputEnded))
    }
    mayTake = false
    return .leave
  }
}
