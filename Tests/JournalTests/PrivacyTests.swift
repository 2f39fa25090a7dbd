import Foundation
import Journal
import Testing

/// Only its owner can read health data.
@Suite("Privacy of the journal") struct PrivacyTests {
  private let store: Store

  init() throws { store = try Store() }

  @Test("the folders have mode 0700, and the journal and its companion files 0600") func modes()
    throws
  {
    let journal = try store.open()
    _ = try journal.save(.sample(), at: noon)
    let folder = URL(fileURLWithPath: store.file).deletingLastPathComponent().path
    #expect(try store.mode(folder) == 0o700)
    #expect(try store.mode(store.folder.appendingPathComponent("data").path) == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      files == [
        "journal.sqlite", "journal.sqlite-shm", "journal.sqlite-wal", "journal.sqlite.lock",
      ])
    for file in files { #expect(try store.mode(folder + "/" + file) == 0o600, "\(file)") }
    withExtendedLifetime(journal) {}
  }

  @Test("a file and a folder that others could read become private") func closed() throws {
    let folder = URL(fileURLWithPath: store.file).deletingLastPathComponent().path
    try store.place(Data())
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: store.file)
    let journal = try store.open()
    _ = try journal.save(.sample(), at: noon)
    #expect(try store.mode(folder) == 0o700)
    for ending in ["", "-wal", "-shm"] { #expect(try store.mode(store.file + ending) == 0o600) }
    withExtendedLifetime(journal) {}
  }

  @Test("existing parent folders keep their mode") func parents() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: store.folder.path)
    _ = try store.open()
    #expect(try store.mode(store.folder.path) == 0o755)
  }

  @Test("a plain file in place of the folder is reported, and keeps its mode") func fileAsFolder()
    throws
  {
    let data = store.folder.appendingPathComponent("data").path
    try Data("mine".utf8).write(to: URL(fileURLWithPath: data))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: data)
    let message = try errorMessage { _ = try Journal(file: data + "/journal.sqlite") }
    #expect(try #require(message).contains(data))
    let mode = try store.mode(data)
    #expect(mode == 0o644)
  }
}
