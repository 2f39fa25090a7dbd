/// An entry in clinical.md and what implements it: the ids of rules, precautions or bundles, or,
/// after a dash, the reason why nothing does. An entry implemented by its own id is just that id.
struct Entry: Sendable {
  let id: String
  let carriers: [String]
  let reason: String?

  init(_ line: Substring) {
    let words = line.split(separator: " ").map { String($0) }
    let head = words.prefix { $0 != "-" }
    id = head.first ?? ""
    let own = words.count == 1 ? [id] : []
    carriers = Array(head.dropFirst()) + own
    let tail = words.dropFirst(head.count + 1).joined(separator: " ")
    reason = tail.isEmpty ? nil : tail
  }

  static let all = [
    nervesAndInjuries, illnesses, otherSigns, minorFlags, conditions, bundles, sites,
  ].flatMap { list in
    list.split(separator: "\n").map { Entry($0) }
  }
}
