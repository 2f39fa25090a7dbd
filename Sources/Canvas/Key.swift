/// Something the user did at the keyboard, the mouse or the window.
package enum Key: Hashable, Sendable {
  /// A printable character, or a control character that has no name here.
  case character(Character)
  /// Text that was pasted as a whole. It is text, never commands.
  case paste(String)
  case enter, escape, backspace, delete, tab, backTab
  case up, down, left, right
  case pageUp, pageDown, home, end
  /// F1 to F12.
  case function(Int)
  /// The main mouse button was pressed at this cell.
  case click(Point)
  /// The mouse wheel moved; positive is down.
  case scroll(Int)
}
