// swift-tools-version: 6.2
import PackageDescription

// The parser under libFuzzer, which needs all code built in its own way: a package of its own, so
// that a plain build knows nothing of it. `make fuzz` builds and runs it.
//
// The sources are those of knead, by links: one package may not look into another.

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
      name: "Formats",
      dependencies: ["Wording", "Coach", "Text", .product(name: "Yams", package: "Yams")],
      swiftSettings: fuzzing),
    .executableTarget(
      name: "FuzzRoutines", dependencies: ["Formats", "Coach"],
      swiftSettings: [.unsafeFlags(["-sanitize=address"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
)
