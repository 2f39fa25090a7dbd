import Coach
import Foundation
import Journal
import Testing

/// An interrupted session from knead 1 can be resumed after the update.
@Suite("Session files of knead 1") struct Knead1Tests {
  private let store: Store
  private let folder: String
  private static let id = "921ca4cbe1a902c91ffebcf8cbe22889"

  /// A file left by the program when it was killed 5 s into the comfort pause.
  init() throws {
    store = try Store()
    folder = store.folder.appendingPathComponent("sessions").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Files/knead-1")
    try FileManager.default.copyItem(atPath: kept.path, toPath: folder + "/" + Self.id)
  }

  @Test("the session is found complete") func found() throws {
    let found = try #require(SessionFile.all(in: folder).first)
    #expect(found.id == Self.id && !found.isGoingOn)
    #expect(found.stored.at == WallTime(milliseconds: 1_795_986_071_399, offset: 0))
    #expect(found.stored.began == WallTime(milliseconds: 1_795_986_067_361, offset: 0))
    #expect(found.stored.file == nil)
    func segment(_ seconds: Int, played: Int64) -> Checkpoint.SegmentState {
      Checkpoint.SegmentState(
        length: .seconds(seconds), planned: .seconds(seconds), side: nil,
        played: .microseconds(played))
    }
    #expect(
      found.stored.checkpoint
        == Checkpoint(
          subject: .routine("comfort-pause"), title: "Comfort pause",
          fingerprint: 7_607_617_953_845_305_025,
          segments: [
            segment(5, played: 54_193), segment(20, played: 4_005_695), segment(60, played: 0),
            segment(60, played: 0), segment(40, played: 0),
          ], position: .microseconds(4_005_695), step: 1, steps: 4, side: nil, left: 16,
          pressure: 1, eased: 0,
          record: SessionRecord(
            routine: "comfort-pause", fingerprint: 7_607_617_953_845_305_025,
            title: "Comfort pause", technique: .swedish, ending: .stopped,
            active: .microseconds(4_005_695),
            parts: [
              .init(step: 1, title: "Check in", side: nil, time: .microseconds(4_005_695))
            ], painBefore: 4, places: ["low-back-left"],
            adjustments: [.init(kind: .command(.next), step: 1, value: 1)])))
  }

  @Test("the file is taken over, and the next write becomes the newest checkpoint") func takenOver()
    throws
  {
    let before = try #require(SessionFile.all(in: folder).first).stored
    let file = try SessionFile(takingOver: Self.id, in: folder)
    #expect(file.newest == before)
    var checkpoint = before.checkpoint
    checkpoint.position += .seconds(1)
    let next = StoredCheckpoint(checkpoint: checkpoint, at: noon, began: before.began)
    try file.write(next)
    #expect(file.newest == next)
    #expect(SessionFile.all(in: folder).map(\.stored) == [next])
  }
}
