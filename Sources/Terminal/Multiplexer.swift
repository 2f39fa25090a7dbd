/// A program that shares one terminal among several others.
package enum Multiplexer: Hashable, Sendable {
  case tmux, screen
}
