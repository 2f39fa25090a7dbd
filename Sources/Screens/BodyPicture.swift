import Coach

extension Picture {
  /// The most rows of the body to show, so that it fits a small terminal.
  private static let mostRows = 16

  /// The body map with the regions a routine works on lit; `nil` if no map shows them.
  static func body(
    of routine: Routine, _ drawings: Drawings, _ style: DrawingStyle
  ) -> Picture? {
    let regions = Set(routine.regions)
    guard let map = drawings.maps(showing: regions).first else { return nil }
    let cells = regions.flatMap { map.cells[$0] ?? [] }
    let lines = map.figure.lines(style)
    let shown = (0...max(0, lines.count - mostRows)).map { $0..<min(lines.count, $0 + mostRows) }
      .max { left, right in
        let (inLeft, inRight) = (
          cells.count { left.contains($0.row) }, cells.count { right.contains($0.row) }
        )
        // On a tie, prefer the upper part: a body is easier to recognise with its head.
        return inLeft < inRight || inLeft == inRight && left.lowerBound > right.lowerBound
      }
    guard let shown else { return nil }
    let parts = cells.filter { shown.contains($0.row) }.map {
      Part(item: 0, row: $0.row - shown.lowerBound, columns: $0.column..<($0.column + 1))
    }
    return Picture(
      lines: Array(lines[shown]), parts: parts, lit: [0], litRole: .accent, focus: -1,
      legend: map.figure.alt)
  }
}
