import Coach
import TestSupport
import Testing

/// The table of the player's commands: words and keys that users, scripts and journals rely on.
@Suite struct PlayerCommandTests {
  @Test("the words that other processes may send never change")
  func remote() {
    let words = PlayerCommand.allCases.filter { $0.reach == .everywhere }.map(\.rawValue)
    expectNoDifference(
      words.sorted(),
      [
        "back", "hurts", "longer", "next", "pause", "release", "restart", "shorter", "skip-side",
        "stop",
      ])
  }

  @Test("the command words in the settings never change, nor do the keys")
  func keys() {
    let keys = PlayerCommand.withKeys.map { command in
      ([command.standardKey ?? ""] + command.otherKeys).joined(separator: " ")
    }
    expectNoDifference(
      Dictionary(uniqueKeysWithValues: zip(PlayerCommand.withKeys.map(\.rawValue), keys)),
      [
        "pause": "space p", "next": "right l n", "back": "left h b", "hurts": "!", "adjust": "a",
        "longer": "+ =", "shorter": "- _", "stop": "q s", "restart": "r", "release": "enter",
        "skip-side": "x", "text": "t",
      ])
  }

  @Test("no key does two things")
  func distinct() {
    let keys = PlayerCommand.withKeys.flatMap { [$0.standardKey ?? ""] + $0.otherKeys }
    #expect(Set(keys).count == keys.count)
  }

  @Test("the journal's words for adjustments never change, and each is read back")
  func journal() {
    let kinds = SessionRecord.Adjustment.Kind.allCases
    expectNoDifference(
      kinds.map(\.rawValue).sorted(),
      [
        "back", "ease", "jump", "length", "longer", "next", "pressure", "restart", "shorter",
        "skip-side", "swap-sides",
      ])
    for kind in kinds { #expect(SessionRecord.Adjustment.Kind(rawValue: kind.rawValue) == kind) }
    for word in ["pause", "cues", "text", "extend", ""] {
      #expect(SessionRecord.Adjustment.Kind(rawValue: word) == nil, "\(word)")
    }
  }

  @Test("a value is read as the kind its command takes")
  func values() {
    #expect(PlayerCommand.Value("70", as: .percent) == .number(70))
    #expect(PlayerCommand.Value("-2", as: .step) == .number(-2))
    #expect(PlayerCommand.Value("gentle", as: .profile) == .cues(.gentle))
    #expect(PlayerCommand.Value("gentle", as: .pressure) == nil)
    #expect(PlayerCommand.Value("3", as: .profile) == nil)
  }
}
