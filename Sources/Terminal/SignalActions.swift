import CNcurses
import Glibc

/// The process' actions for the signals that ncurses installs handlers for. Those handlers end the
/// process from inside the handler and stay installed after the screen is closed; restoring the
/// actions at once keeps them from ever running.
struct SignalActions {
  private let actions: [(signal: CInt, action: sigaction)]

  /// Records the actions in force.
  init() {
    actions = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH].map { signal in
      var action = sigaction()
      sigaction(signal, nil, &action)
      return (signal, action)
    }
  }

  /// Restores the recorded actions.
  func restore() {
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}
