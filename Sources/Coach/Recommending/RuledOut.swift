/// A routine that was left out, and everything that rules it out.
package struct RuledOut: Hashable, Sendable {
  package let routine: Routine
  package let by: [Exclusion]
}
