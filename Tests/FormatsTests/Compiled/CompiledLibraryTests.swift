import Coach
import TestSupport
import Testing

@testable import Formats

/// A library read from YAML can be written as bytes and read back unchanged.
@Suite("The compiled library") struct CompiledLibraryTests {
  private static let files = [
    "a": "text\n", "schema/b.json": "{\"x\": \"\\\\#\u{7f}\"}\r\n", "c": "",
  ]

  private func compiled(_ library: Library) throws -> CompiledLibrary {
    try CompiledLibrary(CompiledLibrary.bytes(of: library, files: Self.files))
  }

  @Test("the shipped library is read back unchanged") func shipped() throws {
    let library = try compiled(Fixtures.library).library()
    expectSame(library.routines.map(\.id), Fixtures.library.routines.map(\.id))
    for (routine, expected) in zip(library.routines, Fixtures.library.routines) {
      expectNoDifference(routine, expected)
    }
    #expect(library == Fixtures.library)
  }

  @Test("a library with one of everything, and an empty one, are read back unchanged")
  func small() throws {
    let library = try SmallLibrary.load()
    expectNoDifference(try compiled(library).library(), library)
    let empty = Library(
      routines: [], shipped: [], screening: library.screening, texts: library.texts,
      doses: library.doses, sources: [:], drawings: Drawings(), hurts: [])
    expectNoDifference(try compiled(empty).library(), empty)
  }

  @Test("each part can be read by itself") func parts() throws {
    let compiled = try compiled(Fixtures.library)
    expectSame(try compiled.routineIDs(), Fixtures.library.routines.map(\.id))
    let routine = Fixtures.routine("comfort-pause")
    expectNoDifference(try compiled.routine(routine.id), routine)
    #expect(try compiled.routine("comfort") == nil)
    expectNoDifference(try compiled.drawings(), Fixtures.library.drawings)
    for (name, text) in Self.files { #expect(try compiled.file(name) == text) }
    #expect(try compiled.file("d") == nil)
  }

  @Test("the context for checking a routine's file is the same in the compiled library")
  func context() throws {
    let read = try compiled(Fixtures.library).context()
    let own = Fixtures.library.context
    #expect(read.doses == own.doses && read.sources == own.sources)
    #expect(read.figures == own.figures && read.forbidden == own.forbidden)
  }

  @Test("the bytes are valid UTF-8, and the same each time") func bytes() throws {
    let library = Fixtures.library
    let bytes = CompiledLibrary.bytes(of: library, files: Self.files)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    let again = CompiledLibrary.bytes(of: try compiled(library).library(), files: Self.files)
    #expect(again == bytes)
  }

  @Test("nothing is compiled if a question that the program refers to by id is missing")
  func known() {
    let files = shippedFiles.map { file in
      TextFile(
        name: file.name, text: file.text.replacing("- id: technique\n", with: "- id: wish\n"))
    }
    #expect(zip(files, shippedFiles).contains { $0.text != $1.text })
    #expect {
      _ = try CompiledLibrary.bytes(of: files)
    } throws: { error in
      "\(error)".contains("`technique` is missing, but the program needs it")
    }
  }

  @Test(
    "a mistake in any kind of file is reported with its place, and nothing is compiled",
    arguments: [
      "templates/swedish.yaml", "swedish/comfort-pause.yaml", "screening/hurts.yaml",
      "figures/breathing-seated.txt",
    ])
  func mistakes(name: String) throws {
    let files = shippedFiles.map { file in
      file.name == name ? TextFile(name: name, text: "format: 2\n" + file.text) : file
    }
    #expect(files.contains { $0.text.hasPrefix("format: 2") })
    #expect {
      _ = try CompiledLibrary.bytes(of: files)
    } throws: { error in
      "\(error)".hasPrefix("\(name):")
    }
  }
}
