/// A program between this one and the terminal that shares the terminal among several.
package enum Multiplexer: Hashable, Sendable {
  case tmux, screen
}
