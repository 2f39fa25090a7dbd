import Foundation
import Runtime
import Testing

/// The manual pages generated for `make install`.
@Suite struct ManualTests {
  @Test("each command has a page that names every argument in the command's help")
  func pages() async throws {
    let home = try Home()
    let folder = try await home.share() + "/man/man1"
    let commands = try await Self.commands(home)
    #expect(commands.count > 20 && commands.contains(["journal", "export"]))
    let names = commands.map { (["knead"] + $0).joined(separator: "-") + ".1" }
    #expect(try contents(of: folder) == names.sorted())
    for (command, name) in zip(commands, names) {
      let page = try home.read("\(Home.shared)/man/man1/\(name)")
      let help = try await home.run(Program.knead(), command + ["--help"]).output
      let options = Self.options(help)
      #expect(options.contains("--help"), "\(name)")
      for option in options {
        let item = "Fl " + option.dropFirst().replacing("-", with: "\\-")
        #expect(page.split(separator: "\n").contains { $0.contains(".It") && $0.contains(item) })
      }
    }
  }

  @Test("each page is ASCII and has the sections of a manual page in order")
  func sections() async throws {
    let home = try Home()
    let folder = try await home.share() + "/man/man1"
    for name in try contents(of: folder) {
      let page = try home.read("\(Home.shared)/man/man1/\(name)")
      var expected = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "SEE ALSO"]
      if name == "knead.1" {
        expected.insert(contentsOf: ["ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES"], at: 4)
      }
      if ["knead.1", "knead-journal.1"].contains(name) { expected.insert("COMMANDS", at: 3) }
      let sections = page.matches(of: /\n\.Sh ([A-Z ]+)/).map { String($0.1) }
      #expect(sections == expected, "\(name)")
      #expect(page.allSatisfy { $0.isASCII } && page.hasPrefix(".Dd "), "\(name)")
      // The program's own name, not the macro's default.
      #expect(page.contains(/\n\.Os knead \d+\.\d+\.\d+\n/), "\(name)")
    }
  }

  @Test("knead(1) lists each variable that the sources read, and each exit status they use")
  func overview() async throws {
    let home = try Home()
    try await home.share()
    let page = try home.read("\(Home.shared)/man/man1/knead.1")
    let sources = try SourceTree.sources()
    let variables = sources.flatMap { file in
      file.text.matches(of: /(?:variable: |folder\(|nvironment\[)"([A-Z_]+)"/).map { String($0.1) }
    }
    #expect(variables.contains("KNEAD_STILL") && variables.contains("XDG_STATE_HOME"))
    for name in Set(variables + ["LANG", "LC_ALL", "NO_COLOR"]) {
      #expect(page.contains("Ev \(name)"), "\(name)")
    }
    let failures = try #require(sources.first { $0.name == "Failure.swift" }).text
    let statuses = failures.matches(of: /case \w+ = (\d+)/).map { String($0.1) }
    #expect(statuses.count == 5)
    for status in statuses { #expect(page.contains("\n.It \(status)\n"), "\(status)") }
  }

  @Test("knead(1) explains each setting's variable, and the help lists its option")
  func settings() async throws {
    let home = try Home()
    try await home.share()
    let page = try home.read("\(Home.shared)/man/man1/knead.1")
      .replacing("\\-", with: "-").replacing("\n", with: " ")
    let options = Self.options(try await home.knead("home", "--help").output)
    for setting in Setting.all {
      if let variable = setting.variable {
        let item = ".It Ev \(variable.name) \(variable.sentence)"
        #expect(page.contains(item), "\(variable.name)")
      }
      if setting.hasOption { #expect(options.contains("--\(setting.name)"), "\(setting.name)") }
    }
  }

  @Test("if the date is given, the pages are the same on any day")
  func sameAgain() async throws {
    let home = try Home()
    try await home.share(environment: ["SOURCE_DATE_EPOCH": "951782400"])
    let page = try home.read("\(Home.shared)/man/man1/knead.1")
    #expect(page.hasPrefix(".Dd February 29, 2000\n"))
  }

  /// The words of every command, including hidden ones. knead itself has none.
  static func commands(_ home: Home) async throws -> [[String]] {
    struct Help: Decodable {
      struct Command: Decodable {
        let commandName: String
        let subcommands: [Command]?
      }
      let command: Command
    }
    func words(_ command: Help.Command) -> [[String]] {
      let inside = (command.subcommands ?? []).filter { $0.commandName != "help" }
      return [[]] + inside.flatMap { inner in words(inner).map { [inner.commandName] + $0 } }
    }
    let dump = try await home.knead("--experimental-dump-help").output
    return words(try JSONDecoder().decode(Help.self, from: Data(dump.utf8)).command)
  }

  /// The options that a help lists: `--json`, `-h`.
  private static func options(_ help: String) -> [String] {
    help.split(separator: "\n").filter { $0.hasPrefix("  -") }.flatMap { line in
      line.prefix { $0 != "<" }.matches(of: /--?[a-z][a-z-]*/).map { String($0.0) }.prefix(2)
    }
  }
}
