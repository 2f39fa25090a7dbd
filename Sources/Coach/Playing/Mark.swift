/// A cue and the position in the timeline at which it is due.
package struct Mark: Hashable, Sendable {
  package let at: Duration
  package let cue: Cue
}
