import Coach
import TestSupport
import Testing

/// Limits on tools that press, whatever technique a file claims.
@Suite struct PressingToolTests {
  /// A routine with the mildest claims: every stage, any pain, the gentlest touch of the calves.
  private func claims(_ technique: Technique, _ tool: Tool, steps: [Step]? = nil) -> Routine {
    Sample.routine(
      steps: steps ?? [Sample.step(.glide, seconds: 60)], technique: technique, tools: [tool],
      pressure: 1)
  }

  static let pressing: [Tool] = [
    .tennisBall, .softBall, .lacrosseBall, .roller, .cane, .massageGun, .massageChair,
    .kneadingCushion, .kneadingPillow, .vibrationMassager,
  ]

  @Test("all tools press except towel, lotion, strap and heat pack")
  func toolsThatPress() {
    #expect(Tool.allCases.filter(\.presses) == Tool.allCases.filter(Self.pressing.contains))
    #expect(Set(Tool.allCases).subtracting(Self.pressing) == [.towel, .lotion, .strap, .heatPack])
  }

  @Test("no tool that presses at 7 of 10 and above, at any stage", arguments: pressing)
  func severe(tool: Tool) {
    for technique in Technique.allCases {
      for stage in Stage.allCases {
        for pain in 7...10 {
          let gate = Fixtures.gate(stage, pain: pain)
          #expect(!gate.allows(claims(technique, tool)), "\(technique) \(stage) \(pain)")
        }
      }
    }
  }

  @Test("no tool that presses in the first days, at any pain", arguments: pressing)
  func firstDays(tool: Tool) {
    for technique in Technique.allCases {
      for pain in 0...10 {
        let gate = Fixtures.gate(.firstDays, pain: pain)
        #expect(!gate.allows(claims(technique, tool)), "\(technique) \(pain)")
      }
    }
  }

  @Test(
    "no roller, gun or hard ball before week 6",
    arguments: [Tool.roller, .massageGun, .lacrosseBall])
  func acute(tool: Tool) {
    for technique in Technique.allCases {
      for pain in 0...10 {
        let gate = Fixtures.gate(.acute, pain: pain)
        #expect(!gate.allows(claims(technique, tool)), "\(technique) \(pain)")
      }
    }
  }

  @Test("no massage gun in weeks 6 to 12 at 4 of 10 and above")
  func subacuteGun() {
    #expect(Fixtures.gate(.subacute, pain: 3).allows(claims(.sports, .massageGun)))
    #expect(!Fixtures.gate(.subacute, pain: 5).allows(claims(.sports, .massageGun)))
  }

  @Test("deep work only after week 6, for up to 4 of 10 until week 12; no pressure above 5")
  func deep() {
    let deep = Sample.routine(technique: .deepTissue, regions: [.rhomboids], pressure: 6)
    for pain in 0...10 {
      #expect(!Fixtures.gate(.firstDays, pain: pain).allows(deep), "\(pain)")
      #expect(!Fixtures.gate(.acute, pain: pain).allows(deep), "\(pain)")
      #expect(Fixtures.gate(.subacute, pain: pain).allows(deep) == (pain <= 4), "\(pain)")
      #expect(Fixtures.gate(.chronic, pain: pain).allows(deep) == (pain <= 6), "\(pain)")
      #expect(Fixtures.gate(.chronic, pain: pain).pressure(for: deep) <= 5, "\(pain)")
    }
  }

  /// A file that names no tool, although its only step may need one.
  private func file(_ kind: Step.Kind, _ technique: Technique, pressure: Int) -> Routine {
    Sample.routine(
      steps: [Sample.step(kind, seconds: 60)], technique: technique, regions: [],
      pressure: pressure)
  }

  @Test("a step that rolls or runs a device counts as using a tool, even if none is named")
  func stepsThatNeedTools() {
    for kind in [Step.Kind.roll, .device] {
      for pain in [2, 8] {
        for technique in Technique.allCases {
          let hard = file(kind, technique, pressure: 2)
          #expect(!Fixtures.gate(.firstDays, pain: pain).allows(hard), "\(technique) \(pain)")
        }
      }
    }
    #expect(file(.roll, .sports, pressure: 2).usedTools == [.roller])
    #expect(file(.device, .sports, pressure: 2).usedTools == [.massageChair])
    #expect(file(.heat, .sports, pressure: 2).usedTools == [.heatPack])
    #expect(file(.glide, .sports, pressure: 2).usedTools.isEmpty)
  }

  @Test("a routine that rolls or runs a device never counts as comfort, whatever it claims")
  func noComfortWithTools() {
    for kind in [Step.Kind.roll, .device] {
      #expect(!file(kind, .swedish, pressure: 1).isComfort)
    }
  }
}
