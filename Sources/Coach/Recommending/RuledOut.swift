/// A routine that is ruled out, with every reason.
package struct RuledOut: Hashable, Sendable {
  package let routine: Routine
  package let by: [Exclusion]
}
