import Coach
import Flow

@testable import Runtime

/// A shared log of calls, in order.
final class Log {
  var lines: [String] = []
}

/// A store that saves nothing and only logs the effects it is given.
struct FakeStore: EffectStore {
  let log: Log
  /// Why no session can be taken over.
  var refusal: StorageProblem?
  /// The problem with saving anything else.
  var problem: Notice?

  mutating func perform(_ effect: Flow.Effect, at now: WallTime) -> [Flow.Event] {
    log.lines.append(effect.word)
    if case .resumed = effect, let refusal { return [.resumeFailed(refusal)] }
    if case .putOnPaper = effect { return [.printed("/home/me/page.txt")] }
    if case .readProgress(let period) = effect {
      return [
        .progressRead(
          ProgressSummary(
            period: period, days: [], techniques: [], places: [], sessions: [], activities: [],
            helpsMost: TechniqueFindings(EffectEstimates([]))))
      ]
    }
    return problem.map { [.problem($0)] } ?? []
  }

  mutating func reread(at now: WallTime, _ library: Library) -> Flow.Event? {
    log.lines.append("reread")
    return .journalOpened(History())
  }
}

extension Flow.Effect {
  /// The name of the case, without its values.
  fileprivate var word: String {
    switch self {
    case .tell: "tell"
    case .checkpoint: "checkpoint"
    case .forgetCheckpoint: "forget"
    case .discard: "discard"
    case .resumed: "resumed"
    case .checkedIn: "checkedIn"
    case .pauseCheckIn: "pauseCheckIn"
    case .forgetPausedCheckIn: "forgetPausedCheckIn"
    case .save: "save"
    case .rate: "rate"
    case .rateMorning: "rateMorning"
    case .readProgress: "readProgress"
    case .saveTimer: "saveTimer"
    case .log: "log"
    case .putOnPaper: "print"
    case .quit: "quit"
    }
  }
}
