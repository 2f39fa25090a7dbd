// swift-tools-version: 6.2
import PackageDescription

// The parser under libFuzzer, which needs all code built with its own options. It is a separate
// package, so that a plain build ignores it. `make fuzz` builds and runs it.
//
// The sources are links to those of knead, because one package cannot use another's internals.

let fuzzing: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
]

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Text", swiftSettings: fuzzing),
    .target(
      name: "Coach", dependencies: [.product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: fuzzing),
    .target(name: "Wording", dependencies: ["Coach", "Text"], swiftSettings: fuzzing),
    .target(
      name: "Notation", dependencies: ["Wording", "Coach", "Text"], swiftSettings: fuzzing),
    .target(
      name: "Formats",
      dependencies: [
        "Notation", "Wording", "Coach", "Text", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: fuzzing),
    .executableTarget(
      name: "FuzzRoutines", dependencies: ["Formats", "Notation", "Coach"],
      swiftSettings: [.unsafeFlags(["-sanitize=address"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
)
