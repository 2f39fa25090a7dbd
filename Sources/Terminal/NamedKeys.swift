import CNcurses
import Canvas

/// The key for an ncurses key code; nil if we don't use it.
func namedKey(_ code: CInt) -> Key? {
  switch code {
  case KEY_UP: .up
  case KEY_DOWN: .down
  case KEY_LEFT: .left
  case KEY_RIGHT: .right
  case KEY_PPAGE: .pageUp
  case KEY_NPAGE: .pageDown
  case KEY_HOME: .home
  case KEY_END: .end
  case KEY_BTAB: .backTab
  case KEY_ENTER: .enter
  case KEY_BACKSPACE: .backspace
  case KEY_DC: .delete
  case (KEY_F0 + 1)...(KEY_F0 + 12): .function(Int(code - KEY_F0))
  default: nil
  }
}
