import Coach
import Flow
import Foundation
import Platform
import SystemPackage
import TestSupport
import Testing
import Wording

@testable import Runtime

/// A page of advice is written to a file of its own that only its owner can read.
@Suite struct AdviceFileTests {
  private static let now = WallTime.days(20_779)
  private static let written =
    "Written by knead on Sunday 22 November 2026. "
    + "knead teaches; it does not diagnose.\n"

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/knead-page-\(UUID().uuidString)"
    try Files.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  /// The path that was written, or the reason why none was.
  private func write(_ text: String, in folder: String) -> String {
    switch AdviceFile(folder).write(text, at: Self.now) {
    case .printed(let path): path
    case .problem(let notice): notice.sentence
    default: ""
    }
  }

  @Test("the file has the page and the day, byte for byte, and is private")
  func bytes() throws {
    try withFolder { folder in
      let path = write("PLEASE STOP.\n\nCall “now”.", in: folder)
      #expect(path == folder + "/knead-advice-2026-11-22.txt")
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(data == Data("PLEASE STOP.\n\nCall “now”.\n\n\(Self.written)".utf8))
      #expect(try FilePath(path).stat().permissions == .ownerReadWrite)
    }
  }

  @Test("another page has a file of its own, and the same page keeps its file")
  func names() throws {
    try withFolder { folder in
      let first = folder + "/knead-advice-2026-11-22.txt"
      try TextFiles.write("mine", to: first, replacing: false)
      let second = folder + "/knead-advice-2026-11-22-2.txt"
      #expect(write("a", in: folder) == second)
      #expect(write("a", in: folder) == second)
      #expect(write("b", in: folder) == folder + "/knead-advice-2026-11-22-3.txt")
      #expect(try TextFiles.read(first).text == "mine")
      #expect(try TextFiles.read(second).text == "a\n\n\(Self.written)")
    }
  }

  @Test("a page that can't be written says why, and what to do instead")
  func fails() throws {
    try withFolder { folder in
      let path = folder + "/none/knead-advice-2026-11-22.txt"
      #expect(
        write("a", in: folder + "/none")
          == "This page was not saved: cannot write \(path): No such file or directory. "
          + "Copy it by hand, or take a photo of the screen.")
      let names = try Files.names(in: folder).sorted()
      #expect(names == [".", ".."])
    }
  }

  @Test("what a terminal would obey is written as text")
  func unsafe() throws {
    try withFolder { folder in
      let path = write("a\u{1b}[2J", in: folder)
      let text = try TextFiles.read(path).text
      #expect(text == "a\\u{1b}[2J\n\n\(Self.written)")
    }
  }
}
