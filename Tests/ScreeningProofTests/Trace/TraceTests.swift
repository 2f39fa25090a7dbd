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
    let lengths = [
      "CES": 8, "NEU": 3, "MYE": 2, "NCK": 3, "STR": 1, "MEN": 1, "GCA": 1, "PMR": 1, "FX": 6,
      "CA": 9, "INF": 5, "VAS": 8, "CAR": 1, "LUN": 2, "REN": 2, "GI": 3, "PRG": 3, "GYN": 1,
      "URO": 1, "ZOS": 1, "EYE": 1, "GEN": 8,
    ]
    for (name, last) in lengths {
      for number in 1...last { #expect(ids.contains("RF-\(name)-\(number)"), "\(name)") }
    }
    #expect(ids.filter { $0.hasPrefix("RF-") }.count == lengths.values.reduce(0, +) + 2)
  }

  @Test("every id in the tables copied from the fact base is traced too")
  func tables() {
    let carriers = Set(Entry.all.flatMap(\.carriers))
    #expect(Set(ExpectedRule.all.map(\.id.text)).subtracting(carriers) == [])
    #expect(Set(ExpectedPrecaution.all.map(\.id.text)).subtracting(carriers) == [])
    #expect(Set(BundleLists.all.keys).subtracting(carriers) == [])
  }
}
