import Text
import Canvas

/// The line of keys at the bottom of the screen.
enum Footer {
  /// Draws as many keys as fit, always including help.
  static func draw(_ hints: [Hint], _ frame: inout Frame, _ theme: Theme) {
    let row = frame.size.height - 1
    let help = Hint.help.key + " " + Hint.help.label
    let room = frame.size.width - 2 - TextWidth.columns(help)
    var x = 1
    for hint in hints {
      let width = TextWidth.columns(hint.key) + 1 + TextWidth.columns(hint.label) + 2
      guard x + width <= room + 1 else { break }
      frame.write(hint.key, at: x, row, style: theme[.key])
      frame.write(hint.label, at: x + TextWidth.columns(hint.key) + 1, row)
      x += width
    }
    frame.write(Hint.help.key, at: x, row, style: theme[.key])
    frame.write(Hint.help.label, at: x + 2, row)
  }
}
