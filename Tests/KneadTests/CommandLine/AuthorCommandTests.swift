import Foundation
import Testing

/// The commands for authors of routines: new, show, format and figures.
@Suite struct AuthorCommandTests {
  @Test("new writes a file that passes lint, with the schema beside it")
  func new() async throws {
    let home = try Home()
    let file = home.path + "/mine.yaml"
    let made = try await home.knead(
      "new", "Evening: my own", "--technique", "shiatsu", "--output", file)
    #expect(made.status == 0 && made.errors == "" && made.output.contains("knead lint \(file)"))
    #expect(try home.read("mine.yaml").contains("\ntitle: \"Evening: my own\"\n"))
    #expect(try home.read("routine.schema.json").contains("draft-07"))
    let lint = try await home.knead("lint", file)
    #expect(lint.output == "1 file: no errors, no warnings\n" && lint.status == 0)
    let show = try await home.knead("show", file)
    #expect(show.output.hasPrefix("Evening: my own\n") && show.status == 0)
  }

  @Test("new never overwrites a file, and exits with status 74") func taken() async throws {
    let home = try Home()
    let file = try home.write("mine", to: "mine.yaml")
    let outcome = try await home.knead("new", "X", "--technique", "swedish", "--output", file)
    #expect(outcome.status == 74 && outcome.errors.contains("File exists"))
    #expect(try home.read("mine.yaml") == "mine")
  }

  @Test("new refuses an invalid name or that of a shipped routine, with status 64")
  func badNames() async throws {
    let home = try Home()
    for name in ["My File.yaml", "x.yml", "x", "comfort-pause.yaml"] {
      let file = home.path + "/" + name
      let outcome = try await home.knead("new", "X", "--technique", "swedish", "--output", file)
      #expect(outcome.status == 64 && !outcome.errors.isEmpty, "\(name)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(names == [])
  }

  @Test("new prints to standard output for a dash, and refuses an invalid title")
  func printed() async throws {
    let home = try Home()
    let outcome = try await home.knead("new", "My way", "--technique", "sports", "--output", "-")
    #expect(outcome.output.contains("\ntitle: My way\n") && outcome.status == 0)
    let control = try await home.knead(
      "new", "a\u{1B}[2J", "--technique", "sports", "--output", "-")
    #expect(control.status == 64 && !control.errors.contains("\u{1B}"))
    let nameless = try await home.knead("new", "背", "--technique", "sports")
    #expect(nameless.status == 64 && nameless.errors.contains("--output"))
  }

  @Test("show prints the drawings of the steps, in ASCII if the locale is")
  func drawings() async throws {
    let home = try Home()
    let ascii = try await home.knead("show", "outer-hip-wall-hold", environment: ["LANG": "C"])
    #expect(ascii.output.contains("(Standing side-on to a wall, a ball between"))
    #expect(ascii.output.contains("@") && ascii.output.contains("###"))
    let unicode = try await home.knead("show", "outer-hip-wall-hold")
    #expect(unicode.output.contains("●┃") && unicode.output.contains("▓▓▓"))
    let timeline = try await home.knead("show", "outer-hip-wall-hold", "--timeline")
    #expect(timeline.output.hasPrefix("-0:05  5 s ") && timeline.output.hasSuffix("\n5:00  end\n"))
  }

  @Test("figures lists the drawings, shows one, and highlights a region on the maps")
  func figures() async throws {
    let home = try Home()
    let list = try await home.knead("figures")
    #expect(list.output.split(separator: "\n").count > 30 && list.status == 0)
    let one = try await home.knead("figures", "ball-outer-hip-wall", environment: ["LANG": "C"])
    #expect(one.output.contains("@|") && one.output.contains("Standing side-on"))
    let lit = try await home.knead("figures", "--light", "calf")
    #expect(lit.output.contains("▓▓") && lit.output.contains("Highlighted: calf."))
    let found = try await home.knead("figures", "NECK")
    #expect(found.status == 0 && found.output.contains("fingers-neck-corner-seated\n    Sitting"))
    let wrong = try await home.knead("figures", "bal-outer-hip-wall")
    #expect(wrong.status == 66 && wrong.errors.contains("did you mean ball-outer-hip-wall?"))
    let word = try await home.knead("figures", "bodi")
    #expect(word.status == 66 && word.errors.contains("did you mean body?"), "\(word.errors)")
  }

  @Test("format rewrites a file in place, keeping comments and permissions, or only checks it")
  func format() async throws {
    let home = try Home()
    let messy = "# mine\n" + UserRoutine.text.replacing("title: Evening", with: "title:   Evening")
    let file = try home.write(messy, to: "evening-glide.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: file)
    let check = try await home.knead("format", "--check", file)
    #expect(check.status == 65 && check.output.contains("needs formatting"))
    #expect(try home.read("evening-glide.yaml") == messy)
    let outcome = try await home.knead("format", file)
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
    #expect(
      try home.read("evening-glide.yaml").hasPrefix("# mine\nformat: 1\ntitle: Evening glide\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o664)
    #expect(try await home.knead("format", "--check", file).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(names == ["evening-glide.yaml"])
  }

  @Test("format leaves an invalid file unchanged, and explains why")
  func formatRefuses() async throws {
    let home = try Home()
    let text = UserRoutine.text.replacing("title:", with: "titel:")
    let file = try home.write(text, to: "x.yaml")
    let outcome = try await home.knead("format", file)
    #expect(outcome.status == 65 && outcome.errors.contains("did you mean `title`?"))
    #expect(outcome.errors.contains("\(file) was left unchanged"))
    #expect(try home.read("x.yaml") == text)
  }
}
