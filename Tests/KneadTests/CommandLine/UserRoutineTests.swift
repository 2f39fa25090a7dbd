import Foundation
import Testing

/// A routine written by a user.
enum UserRoutine {
  static let text = """
    format: 1
    title: Evening glide
    technique: swedish
    minutes: 2
    regions: [lumbar-erectors]
    tools: []
    position: seated
    stages: [acute, subacute, chronic]
    max-pain: 6
    pressure: 2
    sources: [S39]
    summary: Slow palms on the low back, for the evening.
    steps:
      - do: glide
        title: Slow palms
        say: Glide both palms down beside the back bone.
        time: 40s
    """
}

/// Users' routines alongside the shipped ones.
@Suite struct UserRoutineTests {
  @Test("show reads a routine from a file")
  func showFile() async throws {
    let home = try Home()
    let file = try home.write(UserRoutine.text, to: "evening-glide.yaml")
    let outcome = try await home.knead("show", file)
    #expect(outcome.output.hasPrefix("Evening glide\n") && outcome.output.contains("Slow palms"))
    #expect(outcome.status == 0 && outcome.errors == "")
  }

  @Test("--routines adds the routines in a folder and its subfolders, marked as not shipped")
  func folder() async throws {
    let home = try Home()
    try home.write(UserRoutine.text, to: "mine/deeper/evening-glide.yaml")
    let shipped = try routines(try await home.knead("list", "--json"))
    let outcome = try await home.knead("list", "--json", "--routines", home.path + "/mine")
    let all = try routines(outcome)
    #expect(all.count == shipped.count + 1)
    #expect(all.filter { !$0.shipped }.map(\.id) == ["evening-glide"])
    #expect(outcome.status == 0 && outcome.errors == "")
    let show = try await home.knead("show", "evening-glide", "--routines", home.path + "/mine")
    #expect(show.output.hasPrefix("Evening glide\n") && show.status == 0)
  }

  @Test("a bad file among them is reported on standard error, and the rest work")
  func badFile() async throws {
    let home = try Home()
    try home.write(UserRoutine.text, to: "mine/evening-glide.yaml")
    let bad = try home.write(
      UserRoutine.text.replacing("swedish", with: "sweedish"), to: "mine/wrong-glide.yaml")
    let outcome = try await home.knead("list", "--json", "--routines", home.path + "/mine")
    #expect(try routines(outcome).filter { !$0.shipped }.map(\.id) == ["evening-glide"])
    #expect(outcome.errors.contains("\(bad):3:12: "), "\(outcome.errors)")
    #expect(outcome.status == 0)
  }

  @Test("a shipped routine cannot be replaced by a file that takes its name")
  func shippedName() async throws {
    let home = try Home()
    try home.write(UserRoutine.text, to: "mine/comfort-pause.yaml")
    let outcome = try await home.knead("show", "comfort-pause", "--routines", home.path + "/mine")
    #expect(outcome.output.hasPrefix("Comfort pause\n"))
    #expect(outcome.errors.contains("comfort-pause.yaml"))
  }

  @Test("a missing folder is reported, with exit status 66")
  func noFolder() async throws {
    let outcome = try await Home().knead("list", "--routines", "/nowhere/routines")
    #expect(outcome.errors.contains("/nowhere/routines") && outcome.output == "")
    #expect(outcome.status == 66)
  }

  @Test("the user's folder is read from XDG_DATA_HOME or, if unset, from ~/.local/share")
  func usersFolder() async throws {
    let home = try Home()
    try home.write(UserRoutine.text, to: "data/knead/routines/from-xdg.yaml")
    try home.write(UserRoutine.text, to: ".local/share/knead/routines/from-home.yaml")
    for (folder, id) in [(home.path + "/data", "from-xdg"), ("", "from-home"), (".", "from-home")] {
      let outcome = try await home.knead(
        "list", "--json", environment: ["XDG_DATA_HOME": folder])
      #expect(try routines(outcome).filter { !$0.shipped }.map(\.id) == [id], "\(folder)")
      #expect(outcome.errors == "")
    }
  }

  @Test("a routine that exceeds the limits is refused, whatever it claims")
  func tooHard() async throws {
    let home = try Home()
    let text = UserRoutine.text.replacing("pressure: 2", with: "pressure: 9")
    try home.write(text, to: "mine/hard-glide.yaml")
    let outcome = try await home.knead("list", "--json", "--routines", home.path + "/mine")
    #expect(try routines(outcome).allSatisfy(\.shipped))
    #expect(outcome.errors.contains("hard-glide.yaml:10:"))
  }
}
