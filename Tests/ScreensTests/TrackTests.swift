import TestSupport
import Testing

@testable import Screens

/// The track below the player's title has a piece for each step.
@Suite struct TrackTests {
  @Test("the pieces have the lengths of the steps, with a gap between them")
  func values() {
    let track = Track([.seconds(20), .seconds(90), .seconds(20), .seconds(70)], width: 43)
    #expect(track.pieces == [4, 18, 4, 14])
    #expect(track.starts == [0, 5, 24, 29])
    #expect(Track([.seconds(1)], width: 10).pieces == [10])
    #expect(Track([], width: 10).pieces == [])
  }

  @Test("the pieces fill the width, and each step has one, however short it is")
  func fills() {
    var random = SeededGenerator(seed: 16)
    for _ in 0..<500 {
      let count = Int.random(in: 1...40, using: &random)
      let lengths = (0..<count).map { _ in Duration.seconds(Int.random(in: 1...600, using: &random))
      }
      let width = Int.random(in: count...200, using: &random)
      let track = Track(lengths, width: width)
      let used = track.pieces.reduce(0, +) + track.gap * (count - 1)
      #expect(used == width && track.pieces.allSatisfy { $0 >= 1 }, "\(lengths), \(width)")
      #expect(track.starts.count == count)
    }
  }
}
