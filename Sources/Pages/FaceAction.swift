/// A command that changes only the interface.
package enum FaceAction: Sendable {
  /// Moves the focus, scrolls or types a digit; interfaces do this without a command.
  case move
  /// Chooses the focused item, or submits what is ticked there.
  case choose
  /// Ticks or unticks the focused item.
  case tick
  /// Answers that nothing on the tick list applies.
  case noneOfThese
  /// Submits the form, wherever the focus is.
  case save
  /// Switches figures to words and back.
  case asText
  /// Switches practice from technique to place and back.
  case byPlace
  /// Marks that the focused item is not sure, or takes the mark off.
  case unsure
  /// Turns the body in the picture, or shows it where there is no room beside the rows.
  case turn
  /// Shows only what contains the words typed.
  case find
  /// Changes the focused item itself, or says this if it can't be changed.
  case edit(String)
  /// Closes the page that lies over another.
  case close
}
