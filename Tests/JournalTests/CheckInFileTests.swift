import Coach
import Foundation
import Journal
import TestSupport
import Testing

/// The file of a check-in that was left in the middle.
@Suite("The file of a check-in that was left") struct CheckInFileTests {
  private let store: Store
  private let path: String
  private let file: CheckInFile

  init() throws {
    store = try Store()
    path = store.folder.appendingPathComponent("state/knead/check-in.json").path
    file = CheckInFile(path)
  }

  private let paused = PausedCheckIn(
    routine: "slow-wall-strip", session: "cut-short",
    answers: [
      KeptAnswer(question: "age", answer: .chosen(["30-44"]), at: noon),
      KeptAnswer(question: "pain", answer: .number(4), at: noon + .seconds(1)),
      KeptAnswer(question: "where", answer: .chosen([]), at: noon),
      KeptAnswer(question: "sex-feeling", answer: .skipped, at: noon),
    ],
    ticked: [KeptAnswer(question: "saddle", answer: .notSure, at: noon + .seconds(2))],
    page: "nerve-signs", before: ["consent", "age"], reopened: ["that-place"], again: true,
    isReviewed: true, isReview: true, at: noon + .seconds(3))

  @Test("what was written is read back, and replaces what was there before") func written() throws {
    #expect(file.read(offset: noon.offset) == nil)
    try file.write(PausedCheckIn(page: "age", at: noon))
    try file.write(paused)
    #expect(file.read(offset: noon.offset) == paused)
    try file.remove()
    #expect(file.read(offset: noon.offset) == nil)
    try file.remove()
  }

  @Test("only its owner can read it, whatever was there before") func mode() throws {
    try file.write(paused)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    try file.write(paused)
    #expect(try store.mode(path) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["check-in.json"])
    #expect(try store.mode(folder) == 0o700)
  }

  @Test("a damaged file counts as none, and can be replaced") func damaged() throws {
    try file.write(paused)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for bytes in [Data(), Data(whole.prefix(whole.count / 2)), Data("[1, 2]".utf8)] {
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(file.read(offset: noon.offset) == nil)
      try file.write(paused)
      #expect(file.read(offset: noon.offset) == paused)
    }
  }

  @Test("a draft that a killed process left is replaced") func draft() throws {
    try file.write(PausedCheckIn(page: "age", at: noon))
    try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".new"))
    try file.write(paused)
    #expect(file.read(offset: noon.offset) == paused)
  }

  private var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }
}
