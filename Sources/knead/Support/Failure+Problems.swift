import Formats
import Runtime

extension Failure {
  /// The exit status and message for an error; `nil` for the argument parser's own.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let problem as FileProblem: self.init(problem)
    case let problem as RuntimeProblem: self.init(problem.status, problem.description)
    case let problems as Diagnostics: self.init(.dataError, problems.description)
    default: return nil
    }
  }

  /// The exit status and message for a file problem.
  init(_ problem: FileProblem) { self.init(problem.status, problem.description) }
}

extension FileProblem {
  fileprivate var status: Failure.Status {
    switch self {
    case .cannotOpen, .isFolder, .isNoFile: .noInput
    case .isTooLarge, .isNotUTF8: .dataError
    case .cannotRead, .cannotChange: .ioError
    case .noUserFiles: .unavailable
    }
  }
}

extension RuntimeProblem {
  fileprivate var status: Failure.Status {
    switch self {
    case .isNoTimerName: .usage
    case .settings, .libraryIsDamaged, .badTimer, .unanswered: .dataError
    case .noRoutine, .noTimer, .runsElsewhere, .nothingToResume: .noInput
    case .noReminders: .unavailable
    case .cannotPrint: .ioError
    }
  }
}
