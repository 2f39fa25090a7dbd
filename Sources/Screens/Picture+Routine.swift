import Coach
import Wording

extension Picture {
  /// The columns for one body beside the text of a routine.
  private static let besideRoutine = 24

  /// The body with the regions a routine works on lit, on a screen of `columns` between its margins;
  /// `nil` if no map shows them. A second view is drawn if it is needed and has room; where there is
  /// none, turning the body shows it.
  static func body(
    of routine: Routine, _ look: Look, columns: Int, turns: Int = 0
  ) -> Picture? {
    let maps = look.drawings.maps(showing: Set(routine.regions))
    if maps.isEmpty { return nil }
    let first = turns % maps.count
    let inTurn = Array(maps[first...] + maps[..<first])
    let (picture, views) = regions(of: routine, inTurn, look, columns: columns)
    var turning = picture
    turning.canTurn = views < maps.count
    return turning
  }

  /// Each view of the body that shows a region of the routine.
  static func views(of routine: Routine, _ look: Look) -> [Picture] {
    look.drawings.maps(showing: Set(routine.regions)).map {
      regions(of: routine, [$0], look, columns: 0).picture
    }
  }

  /// As many of some views as there is room for.
  private static func regions(
    of routine: Routine, _ maps: [BodyMap], _ look: Look, columns: Int
  ) -> (picture: Picture, views: Int) {
    let body = BodyViews(maps, look.style, one: besideRoutine, indent: 0, columns: columns)
    // A cell that several regions share is lit once.
    let parts = body.parts(of: 0) { map in
      Array(Set(Set(routine.regions).flatMap { map.cells[$0] ?? [] }))
    }
    return (
      Picture(
        lines: body.lines, parts: parts, lit: [0], litRole: .accent, focus: -1,
        captions: [body.sides, body.key(BodyWords.works)], width: body.width, spread: body.spread),
      body.count
    )
  }
}
