import Foundation
import Testing

/// What `make install` and `make uninstall` do after the build.
@Suite struct InstallTests {
  /// Folders with spaces in their names, and some that already exist.
  static let places = [
    (prefix: "/a place", destination: ""), (prefix: "/there", destination: ""),
    (prefix: "/usr/my local/", destination: "/new stage"), (prefix: "/usr", destination: "/there"),
  ]

  @Test(
    "installing and removing, each of them twice, leaves the folder as before",
    arguments: places)
  func thereAndBack(_ place: (prefix: String, destination: String)) async throws {
    let home = try Home()
    try home.write("mine", to: "there/share/man/man1/mine.1")
    let share = try await home.share()
    let before = try contents(of: home.path)
    let destination = place.destination.isEmpty ? "" : home.path + place.destination
    let prefix = (destination.isEmpty ? home.path : "") + place.prefix
    let root = destination + prefix
    // The second installation replaces the first.
    for _ in 1...2 {
      let put = try await home.install(
        "put", Program.knead(), share, prefix: prefix, destination: destination)
      #expect(put.status == 0 && put.errors == "", "\(put.errors)")
      #expect(put.output.hasPrefix("Installed in "))
    }
    let version = try await home.run(root + "/bin/knead", ["--version"])
    #expect(version.status == 0 && version.output.contains("."))
    for file in try contents(of: share) {
      #expect(FileManager.default.fileExists(atPath: "\(root)/share/\(file)"), "\(file)")
    }
    #expect(!(try contents(of: root)).contains { $0.hasSuffix("-new") })
    for word in ["Removed from ", "knead is not installed in "] {
      let removed = try await home.install("remove", prefix: prefix, destination: destination)
      #expect(removed.status == 0 && removed.errors == "", "\(removed.errors)")
      #expect(removed.output.hasPrefix(word))
      #expect(try contents(of: home.path) == before)
    }
  }

  @Test("uninstalling keeps the folders with files from elsewhere")
  func otherFiles() async throws {
    let home = try Home()
    let share = try await home.share()
    let prefix = home.path + "/local"
    _ = try await home.install("put", Program.knead(), share, prefix: prefix)
    try home.write("mine", to: "local/bin/other")
    try home.write("mine", to: "local/share/knead/notes")
    let removed = try await home.install("remove", prefix: prefix)
    #expect(removed.status == 0)
    #expect(
      try contents(of: prefix) == [
        "bin", "bin/other", "share", "share/knead", "share/knead/notes",
      ])
  }

  @Test("an existing file is not replaced, and nothing is installed")
  func taken() async throws {
    let home = try Home()
    let share = try await home.share()
    try home.write("mine", to: "local/share/man/man1/knead.1")
    let before = try contents(of: home.path)
    let put = try await home.install(
      "put", Program.knead(), share, prefix: home.path + "/local")
    #expect(put.status == 1 && put.output == "")
    #expect(put.errors.contains("local/share/man/man1/knead.1 already exists"), "\(put.errors)")
    #expect(try contents(of: home.path) == before)
    #expect(try home.read("local/share/man/man1/knead.1") == "mine")
  }

  @Test("an installation that fails halfway leaves nothing behind")
  func half() async throws {
    let home = try Home()
    let share = try await home.share()
    let before = try contents(of: home.path)
    // A missing program simulates a full disk. In /proc, not even root can create a folder.
    for (program, prefix) in [
      (home.path + "/no program", home.path + "/a/b c"), (try Program.knead(), "/proc/knead"),
    ] {
      let put = try await home.install("put", program, share, prefix: prefix)
      #expect(put.status == 1 && put.output == "", "\(put.output)")
      #expect(put.errors.contains("nothing was installed"), "\(put.errors)")
      #expect(try contents(of: home.path) == before)
    }
  }

  @Test("an unwritable folder is reported before anything is built or created")
  func forbidden() async throws {
    let home = try Home()
    try home.write("", to: "file")
    var prefixes = [home.path + "/file/local"]
    // Root can write anywhere.
    if geteuid() != 0 { prefixes.append("/usr/knead there") }
    for prefix in prefixes {
      let check = try await home.install("check", prefix: prefix)
      #expect(check.status == 1 && check.complaints.count == 1, "\(check.errors)")
      #expect(check.errors.hasPrefix("knead: cannot install into \(prefix)"), "\(check.errors)")
    }
    for prefix in ["local", "~/local", ""] {
      let check = try await home.install("check", prefix: prefix)
      #expect(check.status == 1 && check.complaints.count == 1, "\(check.errors)")
    }
    #expect(try contents(of: home.path) == ["file"])
  }

  @Test("a list of files with paths outside the folder removes nothing there")
  func badList() async throws {
    let home = try Home()
    try home.write("mine", to: "mine")
    try home.write(
      "file ../mine\nfile \(home.path)/mine\nfile bin/../../mine\nfolder ..\nabove x\n",
      to: "local/share/knead/installed-files")
    _ = try await home.install("remove", prefix: home.path + "/local")
    #expect(try home.read("mine") == "mine")
  }
}
