import RoutineFiles
import TestSupport
import Testing

/// The word that was meant is found among few letters' difference, and nothing far-fetched is.
@Suite("Did you mean") struct NearestTests {
  @Test(
    "one slip in a word is forgiven: added, dropped, changed or swapped",
    arguments: [
      "pressure", "presure", "pressuree", "prassure", "rpessure", "presuser", "Pressure",
    ])
  func slips(word: String) {
    #expect(nearest(to: word, among: ["position", "pressure", "tools"]) == "pressure")
  }

  @Test(
    "at most a quarter of the letters may differ, in short words one",
    arguments: [
      ("abcdefgh", "abcdefxy", true), ("golf-ball", "soft-ball", false),
      ("abcdef", "abcdxy", false), ("abcde", "abcxy", false),
      ("ab", "ax", true), ("ab", "xy", false), ("a", "b", true), ("", "a", true), ("", "ab", false),
      ("tool", "tools", true), ("tol", "tools", false),
    ])
  func threshold(word: String, candidate: String, isNear: Bool) {
    #expect(nearest(to: word, among: [candidate]) == (isNear ? candidate : nil))
  }

  @Test("the closest wins, among equals the first in the alphabet") func closest() {
    #expect(nearest(to: "holds", among: ["hole", "hold", "holder"]) == "hold")
    #expect(nearest(to: "hols", among: ["hold", "hole", "holt"]) == "hold")
    #expect(nearest(to: "hols", among: ["holt", "hole", "hold"]) == "hold")
    #expect(nearest(to: "x", among: []) == nil)
  }

  @Test("a word that is there is its own nearest; one random slip leads back to it")
  func randomSlips() throws {
    let words = Fixtures.library.routines.map(\.id.text)
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let word = try #require(words.randomElement(using: &random))
      #expect(nearest(to: word, among: words) == word)
      var letters = Array(word)
      let place = Int.random(in: 1..<letters.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: letters.remove(at: place)
      case 1: letters.insert("z", at: place)
      case 2: letters[place] = "z"
      default: letters.swapAt(place, place - 1)
      }
      #expect(nearest(to: String(letters), among: words) == word, "seed \(seed): \(letters)")
    }
  }
}
