import Coach
import Glibc
import Platform
import Terminal

extension TerminalFacts {
  /// What there is to know of the terminal of this process.
  package static var ofProcess: TerminalFacts {
    let type = variable("TERM") ?? ""
    var (colours, problem) = (0, String?.none)
    do { colours = try Terminal.colours(of: type) } catch { problem = error.message }
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    return TerminalFacts(
      type: type, colours: colours, problem: problem,
      isTerminal: isatty(STDIN_FILENO) == 1 && isOutputTerminal,
      isOutputTerminal: isOutputTerminal, isUTF8: DrawingStyle.ofEnvironment == .unicode,
      window: windowSize(), hasNoColor: variable("NO_COLOR") != nil,
      isRemote: variable("SSH_CONNECTION") != nil, isInTmux: variable("TMUX") != nil,
      isInScreen: variable("STY") != nil)
  }
}
