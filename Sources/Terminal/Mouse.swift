import Canvas

/// The key for a mouse event: the button as terminals number it, the position counted from 1. Nil
/// for a button we don't use, and for movement.
func mouseKey(button: Int, column: Int, row: Int) -> Key? {
  // 4, 8 and 16 are the Shift, Alt and Ctrl modifiers.
  switch button & ~0b1_1100 {
  case 0 where column >= 1 && row >= 1: .click(Point(column: column - 1, row: row - 1))
  case 64: .scroll(-1)
  case 65: .scroll(1)
  default: nil
  }
}

/// The key for a legacy mouse event: three bytes, each offset by 32.
func mouseKey(oldForm bytes: [UInt8]) -> Key? {
  let numbers = bytes.map { Int($0) - 32 }
  guard numbers.count == 3 else { return nil }
  return mouseKey(button: numbers[0], column: numbers[1], row: numbers[2])
}
