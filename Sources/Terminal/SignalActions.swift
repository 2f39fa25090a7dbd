import CNcurses
import Glibc

/// What the process does on each of the signals for which ncurses installs handlers of its own.
/// Those end the process from inside a handler, and stay in place after the screen is closed:
/// taken back at once, they never run.
struct SignalActions {
  private let actions: [(signal: CInt, action: sigaction)]

  /// Notes the actions in force.
  init() {
    actions = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH].map { signal in
      var action = sigaction()
      sigaction(signal, nil, &action)
      return (signal, action)
    }
  }

  /// Puts the noted actions back in force.
  func restore() {
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}
