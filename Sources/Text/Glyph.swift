/// Drawing characters and their stand-ins for terminals that show only ASCII.
package enum Glyph {
  /// Returns the nearest single ASCII character; `?` if there is none.
  package static func ascii(_ character: Character) -> Character { twin(character) ?? "?" }

  /// Returns the nearest single ASCII character, if there is one.
  package static func twin(_ character: Character) -> Character? {
    character.isASCII ? character : stand[character]
  }

  private static let stand: [Character: Character] = [
    "─": "-", "━": "=", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+",
    "├": "+", "┤": "+", "┬": "+", "┴": "+", "◉": "@", "▕": "[", "▏": "]", "█": "#",
    "▓": "#", "▒": "#", "▌": "|", "▁": "0", "▂": "1", "▃": "3", "▅": "6",
    "▆": "7", "▇": "9", "▾": "v", "▄": "#", "▀": "#",
    "░": ".", "■": "#", "□": ".", "▪": "*", "●": "*", "○": "o", "◇": "+", "•": "*", "·": "-",
    "…": ".", "–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "“": "\"", "”": "\"",
    "×": "x", "≤": "<", "≥": ">", "→": ">", "←": "<", "↑": "^", "↓": "v", "°": "o",
    "é": "e", "è": "e", "ê": "e", "ö": "o", "ü": "u", "ä": "a", "ß": "s", "ñ": "n", "ž": "z",
    "\u{2010}": "-", "ç": "c",
    "✓": "v", "\u{A0}": " ",
  ]
}
