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
}
