/// A massage technique. The raw value is its name in routine files (clinical.md, B.0 and G).
package enum Technique: String, CaseIterable, Codable, Sendable {
  case swedish
  case deepTissue = "deep-tissue"
  case triggerPoint = "trigger-point"
  case shiatsu
  case reflexology
  case myofascial
  case sports
  case massageChair = "massage-chair"
  case mixed
  /// Moving, stretching and walking, without hands or tools that press.
  case movement

  /// Whether a routine of this technique may contain work that on its own is another one: strokes
  /// to warm up, or a hold at the end of a deep line.
  func includes(_ other: Technique) -> Bool {
    switch (self, other) {
    case (.mixed, _): true
    case (.movement, _), (_, .movement): self == other
    case (_, .reflexology): true
    case (.reflexology, _): false
    case (_, .swedish): true
    case (.triggerPoint, .shiatsu), (.myofascial, .triggerPoint): true
    case (.deepTissue, .myofascial), (.deepTissue, .triggerPoint): true
    case (.sports, .myofascial), (.sports, .triggerPoint): true
    case (.swedish, _), (.deepTissue, _), (.triggerPoint, _), (.shiatsu, _), (.myofascial, _),
      (.sports, _), (.massageChair, _):
      self == other
    }
  }
}
