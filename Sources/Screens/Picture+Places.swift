import Coach

extension Picture {
  /// The columns for one body beside the list of places, and the blank ones on its left.
  private static let besidePlaces = (width: 29, indent: 2)

  /// The body with the places of a question as parts, by choice id, on a screen of `columns` between
  /// its margins; `nil` if no map shows places.
  ///
  /// It shows both views if there is room, or else the one that the focused place is on. If none is
  /// focused, it is the one with most of the lit places.
  static func body(
    choices: [String], lit: Set<Int>, focus: Int, _ look: Look, columns: Int
  ) -> Picture? {
    let maps = look.drawings.mapsOfPlaces
    let focused = choices.indices.contains(focus) ? choices[focus] : nil
    let ticked = choices.indices.filter(lit.contains).map { choices[$0] }
    func places(_ map: BodyMap) -> Int { ticked.count { map.places[$0] != nil } }
    let best =
      maps.first { map in focused.map { map.places[$0] != nil } ?? false }
      ?? maps.max { places($0) < places($1) }
    guard let best else { return nil }
    func views(_ maps: [BodyMap]) -> BodyViews {
      BodyViews(
        maps, look.style, one: besidePlaces.width, indent: besidePlaces.indent, columns: columns)
    }
    let all = views(maps)
    let body = all.count == maps.count ? all : views([best])
    let parts = choices.enumerated().flatMap { item, id in
      body.parts(of: item) { $0.places[id] }
    }
    return Picture(
      lines: body.lines, parts: parts, lit: lit, litRole: .sore, focus: focus,
      captions: [body.sides], width: body.width, spread: body.spread)
  }
}
