import Coach
import Wording

extension Picture {
  /// The columns for one body beside the text of a routine.
  private static let besideRoutine = 24

  /// The body with the regions a routine works on lit, on a screen of `columns` between its margins;
  /// `nil` if no map shows them. A second view is drawn if it is needed and has room.
  static func body(of routine: Routine, _ look: Look, columns: Int) -> Picture? {
    let regions = Set(routine.regions)
    let maps = look.drawings.maps(showing: regions)
    if maps.isEmpty { return nil }
    let body = BodyViews(maps, look.style, one: besideRoutine, indent: 0, columns: columns)
    // A cell that several regions share is lit once.
    let parts = body.parts(of: 0) { map in
      Array(Set(regions.flatMap { map.cells[$0] ?? [] }))
    }
    return Picture(
      lines: body.lines, parts: parts, lit: [0], litRole: .accent, focus: -1,
      captions: [body.sides, body.key(BodyWords.works)], width: body.width, spread: body.spread)
  }
}
