import Coach

/// The advice of a rule in clinical.md, A, and what triggers it, in these tests' notation. Copied
/// from the fact base and read against it, so that a slip in the rules shows.
struct ExpectedRule: Sendable {
  let id: RedFlag.ID
  let advice: Advice
  let when: Wording
  /// Ticks of which one "not sure", without which the rule would not hold, means T3 (F-10).
  let doubts: [Word]

  /// The rules in a text: each begins a line with its id, its advice and a colon. After a tilde
  /// come the ticks of which one "not sure" means T3.
  static func rules(_ text: String) -> [ExpectedRule] {
    var entries: [String] = []
    for line in text.split(separator: "\n") {
      if line.first == " ", let last = entries.popLast() {
        entries.append(last + line)
      } else {
        entries.append(String(line))
      }
    }
    return entries.map { ExpectedRule($0) }
  }

  private init(_ entry: String) {
    let colon = entry.firstIndex(of: ":") ?? entry.endIndex
    let head = entry[..<colon].split(separator: " ").map { String($0) }
    let tail = entry[colon...].dropFirst().split(separator: "~")
    id = RedFlag.ID(head.first ?? "")
    advice = head.last.flatMap(Advice.init) ?? .selfCare
    when = Wording(tail.first ?? "")
    doubts = tail.count > 1 ? tail[1].split(separator: "|").map { Word($0) } : []
  }

  /// The advice of this entry alone. Not sure means the same day for an emergency, and counts as
  /// yes for the rest (A.0), unless the entry rests on one doubt.
  func advice(in answers: Answers) -> Advice? {
    switch when.truth(in: answers) {
    case .no: return nil
    case .yes: return advice
    case .maybe:
      let rests = doubts.contains { doubt in
        guard doubt.truth(in: answers) == .maybe else { return false }
        var firm = answers
        firm[doubt.question] = .no
        return when.truth(in: firm) == .no
      }
      if rests { return .routineVisit }
      return advice == .emergency ? .sameDay : advice
    }
  }

  static let all =
    nerves + head + heart + injury + illness + belly + pregnancy + medicines + general + unsure
  static let of: [RedFlag.ID: ExpectedRule] = all.reduce(into: [:]) { $0[$1.id] = $1 }

  static let fifty = "age=50-59,60-64,65-69,70-plus"
  static let sixty = "age=60-64,65-69,70-plus"
  static let fortyUp = "age=30-44,45-49," + fifty.dropFirst(4)
  static let pregnant = "pregnancy=pregnant,perhaps"
  static let mother = "pregnancy=pregnant,perhaps,after-birth"
  static let neck = "where=shoulder-left,shoulder-right,head"
  static let hip = """
    where=buttock-left,buttock-right,groin-left,groin-right,thigh,front-thigh-left,\
    front-thigh-right
    """
  static let middle = """
    where=low-back-left,low-back-middle,low-back-right,between-blades,buttock-left,\
    buttock-right,chest,tummy,groin-left,groin-right
    """
  static let trunk = middle + ",shoulder-left,shoulder-right"
}
