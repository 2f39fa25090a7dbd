import Foundation
import Testing

/// Which modules each target may import. Only the outer targets may know about the system.
@Suite struct ImportTests {
  /// Everything that each target may import.
  static let allowed: [String: Set<String>] = [
    "Text": [],
    "Coach": ["RealModule"],
    "Canvas": ["Text"],
    "Wording": ["Coach", "Text"],
    "Notation": ["Wording", "Coach", "Text"],
    "Flow": ["Coach"],
    "Pages": ["Flow", "Notation", "Wording", "Coach", "Text"],
    "Screens": ["Pages", "Flow", "Wording", "Coach", "Canvas", "Text"],
    "LineMode": ["Pages", "Documents", "Flow", "Wording", "Coach", "Text"],
    "Documents": ["Wording", "Coach", "Text", "FoundationEssentials"],
    "Formats": ["Notation", "Wording", "Coach", "Text", "Yams"],
    "ShippedLibrary": ["Formats"],
    "Terminal": ["Canvas", "CNcurses", "Glibc", "Platform", "SystemPackage"],
    "Journal": [
      "Coach", "Text", "Platform", "FoundationEssentials", "GRDB", "Glibc", "Synchronization",
      "SystemPackage",
    ],
    "Platform": ["CLinux", "Glibc", "SystemPackage"],
    "Cues": ["Coach", "Platform"],
    "Runtime": [
      "Coach", "Canvas", "Text", "Wording", "Flow", "Documents", "Formats", "Notation",
      "ShippedLibrary", "Platform", "Journal", "Cues", "Glibc", "SystemPackage",
    ],
    "Runtime/Faces": [
      "Coach", "Canvas", "Text", "Wording", "Flow", "Pages", "Screens", "LineMode", "Documents",
      "Formats", "Platform", "Terminal", "Journal", "Cues", "Glibc", "SystemPackage",
    ],
    "knead": [
      "Coach", "Canvas", "Text", "Wording", "Flow", "LineMode", "Documents", "Formats",
      "Notation", "Platform", "Terminal", "Journal", "Cues", "Runtime",
      "ArgumentParser", "Glibc",
    ],
    // The build tools, which are not part of the program.
    "compile-library": ["Formats", "Foundation"],
    "manual-pages": ["Foundation"],
  ]

  @Test("every target imports only what the table allows")
  func table() throws {
    let violations = try SourceTree.sources().flatMap(Self.violations)
    #expect(violations.isEmpty, "\(list(violations))")
  }

  @Test("ARCHITECTURE.md has the same table of imports")
  func documented() throws {
    let page = try SourceTree.file("ARCHITECTURE.md").text
    let rows = page.matches(of: #/\n\| `(?<target>[A-Za-z\/-]+)` \|[^|]*\|(?<imports>[^|]*)\|/#)
    let table = rows.map { row in
      let imports = row.imports.split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return (String(row.target), Set(imports).subtracting(["nothing"]))
    }
    #expect(Dictionary(table) { first, _ in first } == Self.allowed)
  }

  @Test("only one target imports each library")
  func owners() {
    for (package, owner) in [
      "CLinux": "Platform", "CNcurses": "Terminal", "GRDB": "Journal", "Yams": "Formats",
      "ArgumentParser": "knead", "RealModule": "Coach",
    ] {
      #expect(Self.allowed.filter { $0.value.contains(package) }.map(\.key) == [owner])
    }
  }

  @Test("the pure targets may import only each other and functions of real numbers")
  func pure() {
    let pure: Set = ["Text", "Coach", "Wording", "Notation", "Flow", "Pages", "Canvas", "Screens"]
    for target in pure {
      let others = Self.allowed[target]?.subtracting(pure) ?? []
      #expect(others.isSubset(of: ["RealModule"]), "\(target)")
    }
  }

  @Test(
    "a forbidden import is found, however it is written",
    arguments: [
      "import Foundation", "package import Glibc", "import FoundationEssentials",
      "@preconcurrency import Yams", "import struct Foundation.Date", "  internal import GRDB",
      "@_implementationOnly public import CNcurses",
    ])
  func finds(_ line: String) {
    for target in ["Text", "Coach", "Wording", "Flow", "Pages", "Canvas", "Screens"] {
      let bad = SourceFile(path: "Sources/\(target)/Bad.swift", text: "/// A file.\n\(line)\n")
      #expect(Self.violations(bad).count == 1, "\(target)")
    }
  }

  @Test("a target missing from the table is found, but an import in a comment is ignored")
  func findsTargets() {
    let new = SourceFile(path: "Sources/Network/New.swift", text: "struct New {}\n")
    #expect(Self.violations(new).count == 1)
    let comment = SourceFile(path: "Sources/Coach/A.swift", text: "// import Foundation\n")
    #expect(Self.violations(comment).isEmpty)
  }

  @Test("only the faces may import the terminal and the screens")
  func faces() {
    for module in ["Terminal", "Screens", "LineMode"] {
      #expect(Self.allowed["Runtime"]?.contains(module) == false)
      let text = "import \(module)\n"
      let loop = SourceFile(path: "Sources/Runtime/Loop/Loop.swift", text: text)
      #expect(Self.violations(loop).count == 1)
      let face = SourceFile(path: "Sources/Runtime/Faces/App.swift", text: text)
      #expect(Self.violations(face).isEmpty)
    }
  }

  private static func violations(_ file: SourceFile) -> [String] {
    // A folder within a target may have a separate row.
    let folder = file.path.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
    guard let allowed = allowed[folder] ?? allowed[file.target] else {
      return ["\(file.path): no such target"]
    }
    return file.code.compactMap { number, line in
      guard let module = imported(by: line), !allowed.contains(module) else { return nil }
      return "\(file.path):\(number): \(file.target) may not import \(module)"
    }
  }

  /// The module that a line imports, if it is an import.
  private static func imported(by line: String) -> String? {
    let words = line.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
    let levels = ["public", "package", "internal", "fileprivate", "private"]
    guard words[..<place].allSatisfy({ $0.hasPrefix("@") || levels.contains($0) }) else {
      return nil
    }
    let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let isOfKind = kinds.contains(words[place + 1]) && place + 2 < words.count
    return words[isOfKind ? place + 2 : place + 1].components(separatedBy: ".")[0]
  }
}
