/// A rated session, reduced to what learning needs. Pain is 0-10.
package struct RatedSession: Hashable, Sendable {
  package let technique: Technique
  package let routine: Routine.ID
  package let before: Int
  package let after: Int

  package init(technique: Technique, routine: Routine.ID, before: Int, after: Int) {
    self.technique = technique
    self.routine = routine
    self.before = before
    self.after = after
  }
}
