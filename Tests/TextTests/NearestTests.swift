import Text
import Coach
import TestSupport
import Testing

/// A mistyped word finds the candidate that was meant, and never a far-fetched one.
@Suite("Did you mean") struct NearestTests {
  @Test(
    "one slip is forgiven: a letter added, dropped, changed or swapped",
    arguments: [
      "pressure", "presure", "pressuree", "prassure", "rpessure", "presuser", "Pressure",
      "PRESSURE",
    ])
  func slips(word: String) {
    #expect(nearest(to: word, among: ["position", "pressure", "tools"]) == "pressure")
  }

  @Test(
    "at most a quarter of the letters may differ, or two from five letters on, or one if shorter",
    arguments: [
      ("abcdefgh", "abcdefxy", true), ("golf-ball", "soft-ball", false),
      ("abcdef", "abcdxy", true), ("abcde", "abcxy", true), ("abcde", "abxyz", false),
      ("chekin", "check-in", true), ("abcd", "abxy", false), ("abcde", "abxe", false),
      ("ab", "ax", true), ("ab", "xy", false), ("a", "b", true), ("", "a", true), ("", "ab", false),
      ("tool", "tools", true), ("tol", "tools", false),
    ])
  func threshold(word: String, candidate: String, isNear: Bool) {
    #expect(nearest(to: word, among: [candidate]) == (isNear ? candidate : nil))
  }

  @Test("the closest candidate wins; of equally close ones, the first alphabetically")
  func closest() {
    #expect(nearest(to: "holds", among: ["hole", "hold", "holder"]) == "hold")
    #expect(nearest(to: "hols", among: ["hold", "hole", "holt"]) == "hold")
    #expect(nearest(to: "hols", among: ["holt", "hole", "hold"]) == "hold")
    #expect(nearest(to: "x", among: []) == nil)
  }

  @Test(
    "a prefix matches if only one candidate begins with it",
    arguments: [
      ("comf", "comfort-pause"), ("COMFORT", "comfort-pause"), ("low-back-l", "low-back-left"),
      ("low-back", nil), ("co", nil), ("", nil),
    ])
  func beginnings(word: String, expected: String?) {
    let words = ["comfort-pause", "low-back-left", "low-back-right"]
    #expect(nearest(to: word, among: words) == expected)
  }

  @Test("two slips in a short word are forgiven only if they lead to a single candidate")
  func short() {
    #expect(nearest(to: "stxyd", among: ["stand", "stead", "table"]) == nil)
    #expect(nearest(to: "stxyd", among: ["stand", "table"]) == "stand")
    #expect(nearest(to: "holding", among: ["holds", "holder"]) == nil)
  }

  @Test("if a word may well be meant as typed, only a slip is corrected")
  func slipsAlone() {
    let words = ["before-sleep", "morning"]
    #expect(nearlySame(as: "befor-sleep", among: words) == "before-sleep")
    #expect(nearlySame(as: "before", among: words) == nil)
    #expect(nearlySame(as: "mowing", among: words) == nil)
    #expect(nearest(to: "mowing", among: words) == "morning")
  }

  @Test("a candidate is its own nearest word, and one random slip leads back to it")
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
