import Coach
import TestSupport
import Testing

/// Tools that press, whatever technique a file claims to be.
@Suite struct SevereToolTests {
  /// A routine that claims all it can: every stage, any pain, the gentlest touch of the calves.
  private func claims(_ technique: Technique, _ tool: Tool, steps: [Step]? = nil) -> Routine {
    Sample.routine(
      steps: steps ?? [Sample.step(.glide, seconds: 60)], technique: technique, tools: [tool],
      pressure: 1)
  }

  static let pressing: [Tool] = [
    .tennisBall, .softBall, .lacrosseBall, .roller, .cane, .massageGun, .massageChair,
    .kneadingCushion, .kneadingPillow, .vibrationMassager,
  ]

  @Test("the tools that press are all but towel, lotion, strap and warm pack")
  func toolsThatPress() {
    #expect(Tool.allCases.filter(\.presses) == Tool.allCases.filter(Self.pressing.contains))
    #expect(Set(Tool.allCases).subtracting(Self.pressing) == [.towel, .lotion, .strap, .heatPack])
  }

  @Test("no ball, roller, chair or gun at 7 of 10 and more, at any stage", arguments: pressing)
  func severe(tool: Tool) {
    for technique in Technique.allCases {
      for stage in Stage.allCases {
        for pain in 7...10 {
          let gate = Fixtures.gate(stage, pain: pain)
          #expect(!gate.lets(claims(technique, tool)), "\(technique) \(stage) \(pain)")
        }
      }
    }
  }

  @Test("none of them in the first days, at any pain", arguments: pressing)
  func firstDays(tool: Tool) {
    for technique in Technique.allCases {
      for pain in 0...10 {
        let gate = Fixtures.gate(.firstDays, pain: pain)
        #expect(!gate.lets(claims(technique, tool)), "\(technique) \(pain)")
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
        #expect(!gate.lets(claims(technique, tool)), "\(technique) \(pain)")
      }
    }
  }

  @Test("no massage gun in weeks 6 to 12 at 4 of 10 and more")
  func subacuteGun() {
    #expect(Fixtures.gate(.subacute, pain: 3).lets(claims(.sports, .massageGun)))
    #expect(!Fixtures.gate(.subacute, pain: 5).lets(claims(.sports, .massageGun)))
  }

  @Test("deep work is for after week 6, up to 4 of 10 until week 12; no pressure over 5")
  func deep() {
    let deep = Sample.routine(technique: .deepTissue, regions: [.rhomboids], pressure: 6)
    for pain in 0...10 {
      #expect(!Fixtures.gate(.firstDays, pain: pain).lets(deep), "\(pain)")
      #expect(!Fixtures.gate(.acute, pain: pain).lets(deep), "\(pain)")
      #expect(Fixtures.gate(.subacute, pain: pain).lets(deep) == (pain <= 4), "\(pain)")
      #expect(Fixtures.gate(.chronic, pain: pain).lets(deep) == (pain <= 6), "\(pain)")
      #expect(Fixtures.gate(.chronic, pain: pain).pressure(for: deep) <= 5, "\(pain)")
    }
  }

  /// A file that names no tool, and whose one step needs one.
  private func file(_ kind: Step.Kind, _ technique: Technique, pressure: Int) -> Routine {
    Sample.routine(
      steps: [Sample.step(kind, seconds: 60)], technique: technique, regions: [],
      pressure: pressure)
  }

  @Test("a step that rolls or runs a device counts as one, though no tool is named")
  func stepsThatNeedTools() {
    for kind in [Step.Kind.roll, .device] {
      for pain in [2, 8] {
        for technique in Technique.allCases {
          let hard = file(kind, technique, pressure: 2)
          #expect(!Fixtures.gate(.firstDays, pain: pain).lets(hard), "\(technique) \(pain)")
        }
      }
    }
    #expect(file(.roll, .sports, pressure: 2).usedTools == [.roller])
    #expect(file(.device, .sports, pressure: 2).usedTools == [.massageChair])
    #expect(file(.heat, .sports, pressure: 2).usedTools == [.heatPack])
    #expect(file(.glide, .sports, pressure: 2).usedTools.isEmpty)
  }

  @Test("what rolls or runs a device is no comfort, whatever it claims")
  func noComfortWithTools() {
    for kind in [Step.Kind.roll, .device] {
      #expect(!file(kind, .swedish, pressure: 1).isComfort)
    }
  }
}
