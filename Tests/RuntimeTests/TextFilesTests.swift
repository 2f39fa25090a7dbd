import Formats
import Foundation
import Platform
import SystemPackage
import Testing

@testable import Runtime

/// Reading and writing whole files.
@Suite struct TextFilesTests {
  /// Gives `body` a folder that is removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/knead-files-\(UUID().uuidString)"
    try Files.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  @Test("a file that cannot be read gives the reason")
  func unreadable() throws {
    try withFolder { folder in
      #expect(throws: FileProblem.isFolder(folder)) { try TextFiles.read(folder) }
      #expect(throws: FileProblem.isNoFile("/dev/null")) { try TextFiles.read("/dev/null") }
      let path = folder + "/a"
      let missing = FileProblem.cannotOpen(path, reason: "No such file or directory")
      #expect(throws: missing) { try TextFiles.read(path) }
      #expect("\(missing)" == "cannot read \(path): No such file or directory")
      try write(Array("ab\ncd\n".utf8) + [0xFF], to: path)
      #expect(throws: FileProblem.isNotUTF8(path, line: 3)) { try TextFiles.read(path) }
      try write(Array(repeating: 0x61, count: 1025), to: path)
      #expect(throws: FileProblem.isTooLarge(path, kilobytes: 1)) {
        try TextFiles.read(path, most: 1024)
      }
      #expect(try TextFiles.read(path).text.count == 1025)
    }
  }

  @Test("a new file never replaces another, and a private one is readable only by its owner")
  func new() throws {
    try withFolder { folder in
      let path = folder + "/a"
      try TextFiles.write("one", to: path, replacing: false, isPrivate: true)
      #expect(try FilePath(path).stat().permissions == .ownerReadWrite)
      let taken = FileProblem.cannotChange(.write, path, reason: "File exists")
      #expect(throws: taken) { try TextFiles.write("two", to: path, replacing: false) }
      #expect(try TextFiles.read(path).text == "one")
    }
  }

  @Test(
    "replacing a file keeps its permissions and links to it, and leaves no other file behind")
  func replaced() throws {
    try withFolder { folder in
      let (path, link) = (folder + "/a", folder + "/b")
      try TextFiles.write("one", to: path, replacing: false)
      let permissions: FilePermissions = [.ownerReadWrite, .groupReadWrite, .otherWrite]
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      try file.setPermissions(permissions)
      try file.close()
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      try TextFiles.write("two", to: link, replacing: true)
      #expect(try TextFiles.read(path).text == "two")
      #expect(try FilePath(path).stat().permissions == permissions)
      #expect(try FilePath(link).stat(followTargetSymlink: false).type == .symbolicLink)
      #expect(try Files.names(in: folder).sorted() == [".", "..", "a", "b"])
      let missing = folder + "/none/c"
      #expect(throws: FileProblem.self) { try TextFiles.write("x", to: missing, replacing: true) }
    }
  }
}
