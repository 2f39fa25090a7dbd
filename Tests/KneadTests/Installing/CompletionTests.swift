import Foundation
import Testing

/// What a shell completes when Tab is pressed.
@Suite struct CompletionTests {
  @Test("there are completion scripts for three shells, and bash can read its one")
  func scripts() async throws {
    let home = try Home()
    let share = try await home.share()
    for (file, start) in [
      "bash-completion/completions/knead": "#!/bin/bash\n",
      "zsh/site-functions/_knead": "#compdef knead\n",
      "fish/vendor_completions.d/knead.fish": "function __knead",
    ] {
      let text = try home.read("\(Home.shared)/\(file)")
      #expect(text.hasPrefix(start), "\(file)")
      // Including those that the short help leaves out.
      for command in ["check-in", "remind", "ctl", "config"] {
        #expect(text.contains(command), "\(file): \(command)")
      }
    }
    let outcome = try await home.run(
      Program.command("bash"), ["-n", "\(share)/bash-completion/completions/knead"])
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
  }

  @Test("bash completes the ids of routines, including the user's, and file names")
  func routines() async throws {
    let home = try Home()
    try home.write(UserRoutine.text, to: ".local/share/knead/routines/my-glide.yaml")
    try home.write(UserRoutine.text, to: "more/deeper/my-other.yaml")
    try home.write("", to: "$(touch x)/my-$(touch y).yaml")
    let share = try await home.share()
    let offers = [
      ["play", "comfort-p"]: ["comfort-pause"],
      ["show", "comfort-p"]: ["comfort-pause"],
      ["play", "my-"]: ["my-glide"],
      ["play", "--routines", "more", "my-"]: ["my-glide", "my-other"],
      ["show", "more/"]: ["more/deeper/"],
      ["show", "more/deeper/"]: ["more/deeper/my-other.yaml"],
      ["play", "$(touch x)/"]: [],
      ["play", "nothing-like-it"]: [],
    ]
    for (words, offered) in offers {
      #expect(try await Self.bash(home, share, words) == offered, "\(words)")
    }
    #expect(!(try contents(of: home.path)).contains { ["x", "y"].contains($0) })
  }

  @Test("bash completes the names of saved timers, and of those that come with knead")
  func timers() async throws {
    let home = try Home()
    try home.write("plank: 3x(hold 45s)\nslow: hold 2m\n", to: ".config/knead/timers")
    let share = try await home.share()
    let readyMade = ["count-up", "slow-breathing", "tabata", "warm-pack"]
    #expect(
      try await Self.bash(home, share, ["timer", ""]) == (["plank", "slow"] + readyMade).sorted())
    #expect(try await Self.bash(home, share, ["timer", "--delete", "p"]) == ["plank"])
    try home.write("not a timer\n", to: ".config/knead/timers")
    #expect(try await Self.bash(home, share, ["timer", ""]) == readyMade)
  }

  /// What bash offers for the last word of a line, sorted. It runs in the home.
  private static func bash(
    _ home: Home, _ share: String, _ words: [String]
  ) async throws -> [String] {
    let script = """
      cd "$1" && source "$2" && shift 2
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMPREPLY=()
      COMP_POINT=${#COMP_LINE}
      _knead knead "${!#}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try await home.run(
      Program.command("bash"),
      [
        "-c", script, "bash", home.path, "\(share)/bash-completion/completions/knead",
        try Program.knead(),
      ] + words)
    #expect(outcome.status == 0 && outcome.errors == "", "\(words): \(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init).sorted()
  }
}
