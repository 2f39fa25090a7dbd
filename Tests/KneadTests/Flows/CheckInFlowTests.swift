import Foundation
import Glibc
import Testing

/// A check-in that ends in the middle.
@Suite struct CheckInFlowTests {
  private static let file = ".local/state/knead/check-in.json"

  @Test("a check-in that a lost terminal ended goes on in the next run, until it is finished")
  func lostTerminal() async throws {
    let home = try Home()
    let path = home.path + "/" + Self.file
    try await Window.knead("check-in", in: home) { window in
      try await window.answer(until: "How bad is it now?")
      #expect(kill(try await window.process(), SIGHUP) == 0)
      _ = try await window.ends()
    }
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect((facts[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    try await Window.knead(in: home) { window in
      try await window.shows("> Continue     your check-in", "3 of 12")
      try await window.press("Enter")
      try await window.shows("How bad is it now?", "3 of 12")
      try await window.answer(until: "For you now")
      try await window.press("q")
      try await window.shows("> For you now", "Check in")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("deleting the journal deletes a check-in that was left") func deleted() async throws {
    let home = try Home()
    try await Window.knead("check-in", in: home) { window in
      try await window.answer(until: "How bad is it now?")
      try await window.press("q")
      try await window.shows("> Continue")
    }
    let path = home.path + "/" + Self.file
    #expect(FileManager.default.fileExists(atPath: path))
    let outcome = try await home.knead("journal", "delete", input: "yes\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
