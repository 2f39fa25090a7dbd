import Coach
import Runtime

extension LoadedContent {
  /// Reports the problems on standard error; returns the library.
  func reportingProblems() -> Library {
    for problem in problems { host.output.complain(problem) }
    return library
  }
}
