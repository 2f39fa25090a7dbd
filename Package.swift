// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target. The tools version already sets the Swift 6 language mode.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")

/// What the released program is linked with: everything it needs, so that nothing has to be looked up
/// at each start. The Makefile asks for it.
let linking: [LinkerSetting] =
  Context.environment["KNEAD_LINK"] == "static"
  ? [.unsafeFlags(["-static-executable"], .when(configuration: .release))] : []

let package = Package(
  name: "knead",
  products: [.executable(name: "knead", targets: ["knead"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
  ],
  targets: [
    // The domain: pure values, no clock, no I/O.
    .target(name: "Coach", dependencies: [realModule], swiftSettings: strict),
    .target(name: "Text", swiftSettings: strict),
    .target(name: "Canvas", dependencies: ["Text"], swiftSettings: strict),
    .target(name: "Wording", dependencies: ["Coach", "Text"], swiftSettings: strict),
    .target(
      name: "Notation", dependencies: ["Wording", "Coach", "Text"], swiftSettings: strict),
    .target(name: "Flow", dependencies: ["Coach"], swiftSettings: strict),
    .target(
      name: "Pages", dependencies: ["Flow", "Notation", "Wording", "Coach", "Text"],
      swiftSettings: strict),
    .target(
      name: "Screens", dependencies: ["Pages", "Flow", "Wording", "Coach", "Canvas", "Text"],
      swiftSettings: strict),
    .target(
      name: "LineMode",
      dependencies: ["Pages", "Documents", "Flow", "Wording", "Coach", "Text"],
      swiftSettings: strict),
    .target(
      name: "Documents", dependencies: ["Wording", "Coach", "Text"], swiftSettings: strict),

    // The edges: files, the terminal, the journal, sound.
    .target(
      name: "Formats", dependencies: ["Notation", "Wording", "Coach", "Text", yams],
      swiftSettings: strict),
    .target(
      name: "ShippedLibrary", dependencies: ["Formats"],
      exclude: ["Routines/FORMAT.md", "Routines/conformance"], swiftSettings: strict,
      plugins: ["CompileLibrary"]),
    .target(name: "CLinux"),
    .target(name: "Platform", dependencies: ["CLinux", system], swiftSettings: strict),
    .target(name: "CNcurses"),
    .target(
      name: "Terminal", dependencies: ["Canvas", "CNcurses", "Platform", system],
      swiftSettings: strict),
    .target(
      name: "Journal", dependencies: ["Coach", "Text", "Platform", grdb, system],
      swiftSettings: strict),
    .target(name: "Cues", dependencies: ["Coach", "Platform"], swiftSettings: strict),

    // The shell: the running program, and the commands that start it.
    .target(
      name: "Runtime",
      dependencies: [
        "Coach", "Canvas", "Text", "Wording", "Flow", "Pages", "Screens", "LineMode", "Documents",
        "Formats", "Notation", "ShippedLibrary", "Platform", "Terminal", "Journal", "Cues", system,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "knead",
      dependencies: [
        "Coach", "Canvas", "Text", "Wording", "Flow", "LineMode", "Documents", "Formats",
        "Notation", "Platform", "Terminal", "Journal", "Cues", "Runtime", argumentParser,
      ],
      swiftSettings: strict, linkerSettings: linking),

    // The files under Routines/ are compiled into the binary: see ARCHITECTURE.md.
    .plugin(name: "CompileLibrary", capability: .buildTool(), dependencies: ["compile-library"]),
    .executableTarget(name: "compile-library", dependencies: ["Formats"], swiftSettings: strict),

    // Makes manual pages from the program's own help, for `make install`.
    .executableTarget(name: "manual-pages", swiftSettings: strict),

    // Four levels of tests: the pure core, frames, the adapters, and real flows through tmux.
    .target(
      name: "TestSupport",
      dependencies: ["Coach", "Canvas", "Formats", "ShippedLibrary", customDump],
      path: "Tests/Support",
      swiftSettings: strict),
    // Simulated users to test learning on, and a journal of one to look at the screens with.
    .target(
      name: "Simulation", dependencies: ["Coach"], path: "Tests/Simulation", swiftSettings: strict),
    .executableTarget(
      name: "made-up-journal", dependencies: ["Coach", "Journal", "ShippedLibrary", "Simulation"],
      path: "Tests/MadeUpJournal", swiftSettings: strict),
    .testTarget(
      name: "CoachTests", dependencies: ["Coach", "Simulation", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TextTests", dependencies: ["Text", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "Coach", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FormatsTests",
      dependencies: [
        "Formats", "Notation", "Wording", "Documents", "Coach", "TestSupport", customDump, yams,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FlowTests", dependencies: ["Flow", "Coach", "Simulation", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreeningProofTests",
      dependencies: ["Coach", "Flow", "Documents", "Formats", "TestSupport", yams],
      swiftSettings: strict),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Pages", "Screens", "LineMode", "Flow", "Notation", "Wording", "Coach", "Canvas",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "LineMode", "Documents", "Flow", "Notation", "Wording", "Coach", "Canvas",
        "Text", "Simulation", "TestSupport",
      ],
      exclude: ["Drawings"], swiftSettings: strict),
    .testTarget(
      name: "LineModeTests", dependencies: ["LineMode", "Flow", "Coach", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Flow", "Coach", "TestSupport"],
      exclude: ["Drawings"],
      swiftSettings: strict),
    .testTarget(
      name: "CuesTests", dependencies: ["Cues", "Wording", "Coach", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlatformTests", dependencies: ["Platform", system], swiftSettings: strict),
    .testTarget(
      name: "RuntimeTests",
      dependencies: [
        "Runtime", "Flow", "Coach", "Cues", "Formats", "Platform", "TestSupport", system,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Canvas", "Platform", "CNcurses"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Journal", "Wording", "Coach", "TestSupport", "made-up-journal", grdb],
      exclude: ["Files"], swiftSettings: strict),
    // Recorded output, compared word for word. KneadTests does the same for the commands.
    .testTarget(
      name: "TranscriptTests", dependencies: ["LineMode", "Flow", "Coach", "TestSupport"],
      exclude: ["Transcripts"], swiftSettings: strict),
    .testTarget(
      name: "KneadTests",
      dependencies: ["knead", "manual-pages", "Runtime", "TestSupport", argumentParser],
      exclude: ["Recorded/Transcripts", "Recorded/Inputs"], swiftSettings: strict),
  ]
)
