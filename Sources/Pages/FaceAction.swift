/// What a command changes in the face alone.
package enum FaceAction: Sendable {
  /// The focus moves, the page scrolls, a digit is typed: a face does these without a command.
  case move
  /// What is in focus is chosen, or what is ticked there is the answer.
  case choose
  /// What is in focus is ticked, or no longer.
  case tick
  /// None of what can be ticked applies.
  case noneOfThese
  /// What was filled in is given, wherever the focus is.
  case save
  /// The figures are told in words, or shown again.
  case asText
  /// What was practised is told by place, or by technique again.
  case byPlace
  /// The page that lies over another is closed.
  case close
}
