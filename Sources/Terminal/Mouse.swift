import Canvas

/// The key for a mouse event: its button as terminals number it, its place counted from 1. Nil for
/// a button that means nothing here, and for a movement.
func mouseKey(button: Int, column: Int, row: Int) -> Key? {
  // 4, 8 and 16 stand for Shift, Alt and Ctrl, held meanwhile.
  switch button & ~0b1_1100 {
  case 0 where column >= 1 && row >= 1: .click(Point(column: column - 1, row: row - 1))
  case 64: .scroll(-1)
  case 65: .scroll(1)
  default: nil
  }
}

/// The key for a mouse event in the old form: three bytes, each 32 more than it means.
func mouseKey(oldForm bytes: [UInt8]) -> Key? {
  let numbers = bytes.map { Int($0) - 32 }
  guard numbers.count == 3 else { return nil }
  return mouseKey(button: numbers[0], column: numbers[1], row: numbers[2])
}
