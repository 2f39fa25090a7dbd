import Testing

/// Every entry in clinical.md, A to C, is implemented by rules, or says why not, and every rule
/// comes from an entry.
@Suite struct TraceTests {
  private let shipped: Set<String> = Set(
    Shipped.screening.redFlags.map(\.id.text) + Shipped.screening.precautions.map(\.id.text)
      + Shipped.screening.bundles.keys.map(\.text))

  @Test("every entry is implemented, or says why not")
  func carried() {
    for entry in Entry.all {
      #expect(entry.carriers.isEmpty != (entry.reason == nil), "\(entry.id)")
      #expect(entry.reason.map { $0.count > 10 } ?? true, "\(entry.id)")
    }
  }

  @Test("every rule named by an entry is shipped")
  func exists() {
    for entry in Entry.all {
      #expect(Set(entry.carriers).subtracting(shipped) == [], "\(entry.id)")
    }
  }

  @Test("every shipped rule, precaution and bundle comes from an entry")
  func justified() {
    #expect(shipped.subtracting(Entry.all.flatMap(\.carriers)) == [])
  }

  @Test("the list of entries has each id in the fact base once, and every series is complete")
  func complete() {
    let ids = Entry.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    let series = (1...64).map { ("CI", $0) } + (1...26).map { ("EZ", $0) }
    for (name, number) in series {
      let id = "\(name)-" + (number < 10 ? "0\(number)" : "\(number)")
      #expect(ids.contains(id), "\(id)")
    }
    let lengths: [String: Int] = [
      "CES": 10, "NEU": 9, "MYE": 4, "NCK": 6, "STR": 3, "MEN": 2, "GCA": 2, "PMR": 1, "BRN": 1,
      "HED": 4, "EYE": 3, "FX": 11, "LMB": 6, "CA": 13, "INF": 9, "VAS": 15, "HTN": 1, "CAR": 3,
      "LUN": 3, "REN": 2, "GI": 7, "PRG": 8, "GYN": 4, "URO": 4, "ZOS": 3, "SPA": 3, "GEN": 9,
      "MED": 11, "END": 1, "BLD": 2, "MSG": 6, "PSY": 2, "SAF": 1,
    ]
    // The fact base has neither of these.
    let absent: Set = ["RF-MED-9", "RF-SPA-1"]
    for (name, last) in lengths {
      for id in (1...last).map({ "RF-\(name)-\($0)" }) {
        #expect(ids.contains(id) != absent.contains(id), "\(id)")
      }
    }
    let rules = ids.filter { $0.hasPrefix("RF-") && !$0.hasPrefix("RF-SPA-GATE") }
    let numbered = lengths.map(\.value).reduce(0, +) - absent.count
    #expect(rules.count == numbered + 1, "RF-SPA-COUNT has no number")
  }

  @Test("every id in the tables copied from the fact base is traced too")
  func tables() {
    let carriers = Set(Entry.all.flatMap(\.carriers))
    #expect(Set(ExpectedRule.all.map(\.id.text)).subtracting(carriers) == [])
    #expect(Set(ExpectedPrecaution.all.map(\.id.text)).subtracting(carriers) == [])
    #expect(Set(BundleLists.all.keys).subtracting(carriers) == [])
  }
}
