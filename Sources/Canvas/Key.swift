/// An input event from the keyboard or the mouse.
package enum Key: Hashable, Sendable {
  /// A printable character, or a control character without a case of its own here.
  case character(Character)
  /// Pasted text. Always treated as text, never as commands.
  case paste(String)
  case enter, escape, backspace, delete, tab, backTab
  case up, down, left, right
  case pageUp, pageDown, home, end
  /// F1 to F12.
  case function(Int)
  /// A press of the main mouse button at a cell.
  case click(Point)
  /// A turn of the mouse wheel, in lines; positive is down.
  case scroll(Int)
}
