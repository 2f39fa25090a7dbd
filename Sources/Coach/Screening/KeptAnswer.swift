/// An answer with the time it was given.
package struct KeptAnswer: Hashable, Sendable {
  package let question: Question.ID
  package let answer: Answer
  package let at: WallTime

  package init(question: Question.ID, answer: Answer, at: WallTime) {
    self.question = question
    self.answer = answer
    self.at = at
  }
}
