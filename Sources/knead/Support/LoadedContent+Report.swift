import Coach
import Runtime

extension LoadedContent {
  /// The library, after what is wrong was told on standard error.
  func reportingProblems() -> Library {
    for problem in problems { host.output.complain(problem) }
    return library
  }
}
