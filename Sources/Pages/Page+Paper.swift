import Text
import Wording

extension Page {
  /// The text of the page for a printer or a mail: the lines of line mode without what they offer to
  /// type, an empty line between parts, in lines of at most 74 columns.
  var onPaper: String {
    let parts = zip(blocks, lines).filter { !$0.0.isOffer }.map(\.1)
    let body = parts.flatMap { $0.isEmpty ? [""] : $0 }
    let lines = ([heading, ""] + body).reduce(into: [String]()) { lines, line in
      if !(line.isEmpty && lines.last?.isEmpty == true) { lines.append(line) }
    }
    return lines.map { $0.folded(to: 74) }.joined(separator: "\n")
  }
}
