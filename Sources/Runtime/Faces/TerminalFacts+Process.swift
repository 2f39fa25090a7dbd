import Glibc
package import Platform
import Terminal

extension TerminalFacts {
  /// The properties of this process's terminal.
  package static func ofProcess(_ environment: Environment) -> TerminalFacts {
    let profile = TerminalProfile(environment)
    var (colours, problem) = (0, String?.none)
    do { colours = try Terminal.colours(of: profile) } catch { problem = error.message }
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    return TerminalFacts(
      type: profile.type, colours: colours, problem: problem,
      isTerminal: isatty(STDIN_FILENO) == 1 && isOutputTerminal,
      isOutputTerminal: isOutputTerminal, rings: profile.bell == .sound,
      isUTF8: profile.adoptTextEncoding(), hasFineGlyphs: profile.hasFineGlyphs,
      window: windowSize(), hasNoColor: profile.refusesColours,
      isRemote: profile.isRemote, isInTmux: profile.multiplexers.contains(.tmux),
      isInScreen: profile.multiplexers.contains(.screen))
  }
}
