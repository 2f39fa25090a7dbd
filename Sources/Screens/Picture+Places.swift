import Coach

extension Picture {
  /// The columns for one body beside the list of places, and the blank ones on its left.
  private static let besidePlaces = (width: 29, indent: 2)

  /// The body with the places of a question as parts, by choice id, beside their list; `nil` if no map
  /// shows places.
  ///
  /// It shows both views if there is room, or else the one that the focused place is on, unless the
  /// body was turned. If none is focused, it is the one with most of the ticked places.
  static func body(choices: [String], _ look: Look, _ draft: Draft) -> Picture? {
    let maps = look.drawings.mapsOfPlaces
    let focused = choices.indices.contains(draft.focus) ? choices[draft.focus] : nil
    let ticked = choices.indices.filter { draft.page.ticked[$0] != nil }.map { choices[$0] }
    func places(_ map: BodyMap) -> Int { ticked.count { map.places[$0] != nil } }
    let best =
      maps.indices.first { index in focused.map { maps[index].places[$0] != nil } ?? false }
      ?? maps.indices.max { places(maps[$0]) < places(maps[$1]) }
    guard let best else { return nil }
    let all = views(maps, look, draft)
    if all.count == maps.count { return picture(choices, all, draft) }
    let one = views([maps[(best + draft.turns) % maps.count]], look, draft)
    return picture(choices, one, draft, canTurn: true)
  }

  /// Each view of the body with the places of a question.
  static func views(choices: [String], _ look: Look, _ draft: Draft) -> [Picture] {
    look.drawings.mapsOfPlaces.map { picture(choices, views([$0], look, draft), draft) }
  }

  /// As many views of some maps as there is room for.
  private static func views(_ maps: [BodyMap], _ look: Look, _ draft: Draft) -> BodyViews {
    BodyViews(
      maps, look.style, one: besidePlaces.width, indent: besidePlaces.indent,
      columns: draft.columns)
  }

  private static func picture(
    _ choices: [String], _ body: BodyViews, _ draft: Draft, canTurn: Bool = false
  ) -> Picture {
    let parts = choices.enumerated().flatMap { item, id in
      body.parts(of: item) { $0.places[id] }
    }
    return Picture(
      lines: body.lines, parts: parts, lit: Set(draft.page.ticked.keys), litRole: .sore,
      focus: draft.focus, captions: [body.sides], width: body.width, spread: body.spread,
      canTurn: canTurn)
  }
}
