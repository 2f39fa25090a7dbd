import Testing

/// `knead check-in --answers`: the whole check-in without a screen.
@Suite struct CheckInCommandTests {
  @Test("answers as YAML, as JSON and on standard input give the same outcome")
  func forms() async throws {
    let home = try Home()
    let answers = try await HarmlessAnswers()
    let yaml = try home.write(answers.yaml(), to: "answers.yaml")
    let json = try home.write(answers.json(), to: "answers.json")
    let first = try await home.knead("check-in", "--answers", yaml, "--json")
    let second = try await home.knead("check-in", "--answers", json, "--json")
    let third = try await home.knead("check-in", "--answers", "-", "--json", input: answers.json())
    for outcome in [first, second, third] {
      #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
      #expect(outcome.output == first.output)
    }
    let outcome = try CheckInOutcome(first)
    #expect(outcome.advice == "self-care")
    #expect(outcome.suggestions.count >= 3)
    #expect(outcome.suggestions.allSatisfy { !$0.because.isEmpty && !$0.despite.isEmpty })
    #expect(!outcome.safetyNet.isEmpty)
    let named = outcome.suggestions.map(\.routine) + outcome.ruledOut.map(\.routine)
    #expect(Set(named).count == named.count)
  }

  @Test("as text, each suggestion names the command that plays it, and emergency signs are listed")
  func text() async throws {
    let home = try Home()
    let input = try await HarmlessAnswers().yaml()
    let outcome = try await home.knead("check-in", "--answers", "-", input: input)
    #expect(outcome.output.contains("(knead play seated-low-back-glide)"))
    #expect(outcome.output.contains("  because  ") && outcome.output.contains("  however  "))
    #expect(outcome.output.contains("Get emergency help right away for:"))
    #expect(outcome.status == 0 && outcome.errors == "")
  }

  @Test("`none` for a page of ticks answers each of its lines with no")
  func pages() async throws {
    let home = try Home()
    let answers = try await HarmlessAnswers()
    let ticks = [
      "saddle", "pee-trouble", "leaking", "sex-feeling", "both-sides", "leg-giving-way",
      "weak-foot", "clumsy-or-unsteady", "old-unchecked-change",
    ]
    let without = Dictionary(uniqueKeysWithValues: ticks.map { ($0, String?.none) })
    let page = answers.yaml(without.merging(["nerve-signs": "none"]) { $1 })
    let one = try await home.knead("check-in", "--answers", "-", "--json", input: page)
    let all = try await home.knead("check-in", "--answers", "-", "--json", input: answers.yaml())
    #expect(one.status == 0 && one.output == all.output, "\(one.errors)")
  }

  @Test("missing answers are named, with exit status 65 and no routine")
  func missing() async throws {
    let home = try Home()
    let answers = try await HarmlessAnswers()
    let outcome = try await home.knead(
      "check-in", "--answers", "-", input: answers.yaml(["leg-giving-way": nil, "pain": nil]))
    let named = outcome.errors.matches(of: #/(?m)^  ([a-z0-9-]+): /#).map { String($0.1) }
    #expect(named == ["pain", "leg-giving-way"], "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(outcome.status == 65)
  }

  @Test("an empty file of answers does not count as harmless answers")
  func empty() async throws {
    let outcome = try await Home().knead("check-in", "--answers", "-", input: "{}")
    #expect(outcome.errors.contains("  saddle: ") && outcome.output == "")
    #expect(outcome.status == 65)
  }

  @Test("a wrong answer is reported with its file, line and column, and exit status 65")
  func wrong() async throws {
    let home = try Home()
    let file = try home.write("consent: yes\nfever: perhaps\n", to: "answers.yaml")
    let outcome = try await home.knead("check-in", "--answers", file)
    #expect(outcome.errors.contains("\(file):2:8: "), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(outcome.status == 65)
  }

  @Test("for an unknown question, the nearest known one is suggested")
  func unknownQuestion() async throws {
    let outcome = try await Home().knead("check-in", "--answers", "-", input: "fevr: no\n")
    #expect(outcome.errors.contains("did you mean `fever`?"), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(outcome.status == 65)
  }

  @Test("a missing file of answers gives exit status 66")
  func noFile() async throws {
    let outcome = try await Home().knead("check-in", "--answers", "/nowhere/answers.yaml")
    #expect(outcome.errors.contains("/nowhere/answers.yaml") && outcome.output == "")
    #expect(outcome.status == 66)
  }

  @Test("--json without --answers is a usage error, with exit status 64")
  func jsonAlone() async throws {
    let outcome = try await Home().knead("check-in", "--json")
    #expect(outcome.errors.contains("--json needs --answers"))
    #expect(outcome.status == 64 && outcome.output == "")
  }
}
