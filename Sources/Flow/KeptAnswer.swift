package import Coach

/// An answer and when it was given.
package struct KeptAnswer: Hashable, Sendable {
  package let question: Question.ID
  package let answer: Answer
  /// On the clock of this run of the program; before its start for answers from the journal.
  package let at: Duration

  package init(question: Question.ID, answer: Answer, at: Duration) {
    self.question = question
    self.answer = answer
    self.at = at
  }
}
