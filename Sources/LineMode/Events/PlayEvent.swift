import Documents
package import Coach
package import Flow
import Wording

/// The output of `knead play --json`: one JSON object per line and event, as docs/events.md
/// describes. Keys may be added, but never renamed.
package enum PlayEvent {
  /// The version of the format.
  package static let version = 1

  /// A routine begins. `mind` is what the user needs to know first.
  package static func start(_ playing: Session, mind: [String]) -> String {
    line(Start(playing, mind: mind))
  }

  /// An announcement is made now.
  package static func cue(_ telling: Announcement, _ playing: Session) -> String {
    line(CueJSON(telling, playing))
  }

  /// The clock runs, pauses or waits.
  package static func state(_ playing: Session) -> String {
    line(State(status: SessionStatus(playing)))
  }

  /// The player asks what hurts; `hurt ID` answers.
  package static func hurting(_ hurts: [Symptom]) -> String {
    line(Hurting(hurts: hurts.map { Hurting.Choice(id: $0.id.text, label: $0.label) }))
  }

  /// The session was stopped because something hurt, with what to do.
  package static func stopped(_ stopped: StoppedSession) -> String {
    line(
      StoppedForm(
        hurt: stopped.hurt.id.text,
        say: stopped.hurt.say
          + (StopWords.atRest(stopped.stop, stopped.placeAtRest).map { [$0] } ?? []),
        advice: stopped.stop.advice?.rawValue))
  }

  /// The session is over and saved; `rate PAIN NOTE` rates it.
  package static func end(_ record: SessionRecord) -> String { line(End(record)) }

  /// The rehearsal of a routine is over; nothing is saved.
  package static func end(rehearsing routine: Routine.ID?) -> String {
    line(RehearsalEnd(routine: routine?.text))
  }

  /// The routine may not be played now: the advice, or the reasons against it.
  package static func refused(advice: Advice, say: [String]) -> String {
    line(Refused(advice: advice.rawValue, say: say))
  }

  /// A message for the user, or the reply to an unknown command.
  package static func notice(_ text: String) -> String { line(ReminderNotifier(say: text)) }

  /// A message about the latest change.
  package static func notice(_ notice: SessionNotice) -> String {
    self.notice(notice.sentence)
  }

  private static func line(_ value: some Encodable) -> String { JSONText.line(value) }

  private struct Start: Encodable {
    let event = "start"
    let version = PlayEvent.version
    let routine: String?
    let title: String
    let rehearsal: Bool?
    let seconds: Int
    let steps: [String]
    let pressure: Int?
    let mind: [String]

    init(_ playing: Session, mind: [String]) {
      routine = playing.routine?.id.text
      title = playing.title
      rehearsal = playing.isRehearsal ? true : nil
      seconds = playing.player.timeline.end.secondsUp
      steps = playing.player.timeline.steps.map(\.title)
      pressure = playing.pressure
      self.mind = mind
    }
  }

  private struct CueJSON: Encodable {
    let event = "cue"
    let cue: String
    let say: String
    /// The warning of a step that begins, whether there is time to say it or not.
    let warning: String?
    /// Counted from 1.
    let step: Int
    let title: String
    let side: String?
    /// Whole seconds: of the routine so far, and left of this part.
    let position: Int
    let left: Int

    init(_ telling: Announcement, _ playing: Session) {
      cue = telling.cue.word
      say = AnnouncementWords.text(of: telling)
      warning = telling.warning?.text
      let player = playing.player
      step = player.timeline.segment(at: player.position).step + 1
      title = telling.step
      side = telling.side?.rawValue
      position = player.position.secondsDown
      left = telling.left
    }
  }

  private struct State: Encodable {
    let event = "state"
    let status: SessionStatus
  }

  private struct Hurting: Encodable {
    struct Choice: Encodable {
      let id: String
      let label: String
    }

    let event = "hurting"
    let hurts: [Choice]
  }

  private struct StoppedForm: Encodable {
    let event = "stopped"
    let hurt: String
    let say: [String]
    let advice: String?
  }

  private struct End: Encodable {
    struct Part: Encodable {
      let step: Int
      let title: String
      let side: String?
      let seconds: Int
    }

    let event = "end"
    let routine: String
    let ending: String
    let seconds: Int
    let painBefore: Int
    let parts: [Part]

    init(_ record: SessionRecord) {
      routine = record.routine.text
      ending = record.ending.rawValue
      seconds = record.active.secondsDown
      painBefore = record.painBefore
      parts = record.parts.map {
        Part(
          step: $0.step, title: $0.title, side: $0.side?.rawValue, seconds: $0.time.secondsDown)
      }
    }
  }

  private struct RehearsalEnd: Encodable {
    let event = "end"
    let rehearsal = true
    let routine: String?
  }

  private struct Refused: Encodable {
    let event = "refused"
    let version = PlayEvent.version
    let advice: String
    let say: [String]
  }

  private struct ReminderNotifier: Encodable {
    let event = "notice"
    let say: String
  }
}
