import Coach
import TestSupport
import Testing

/// Sites that are never pressed, for anyone and in any file (clinical.md, C).
@Suite struct EndangermentSiteTests {
  /// A third-party file that is well within E.4, except for the site it works on.
  private func file(
    _ tools: [Tool], _ regions: [Region], _ positions: [Position] = [.standing],
    do kind: Step.Kind = .glide, pressure: Int = 3
  ) -> Routine {
    Sample.routine(
      steps: [Sample.step(kind, seconds: 60)], technique: .triggerPoint, regions: regions,
      tools: tools, positions: positions, pressure: pressure)
  }

  /// Whether someone with harmless answers, and pain of 3 out of 10 after 12 weeks, may play it.
  private func allows(_ routine: Routine) -> Bool {
    Fixtures.gate(.chronic, pain: 3).allows(routine)
  }

  @Test("EZ-02: no roller under the low back")
  func lowBack() {
    for region in [Region.lumbarErectors, .multifidus, .quadratusLumborum] {
      #expect(!allows(file([.roller], [region])), "\(region)")
    }
    #expect(allows(file([.roller], [.thoracicErectors])))
  }

  @Test("EZ-03: no percussion and no ball under body weight near the kidneys")
  func flank() {
    for region in [Region.lumbarErectors, .quadratusLumborum] {
      #expect(!allows(file([.massageGun], [region])), "\(region)")
      for position in [Position.floor, .lying, .bed] {
        #expect(!allows(file([.tennisBall], [region], [position])), "\(region) \(position)")
      }
      #expect(allows(file([.tennisBall], [region], [.wall])), "\(region)")
    }
  }

  @Test("EZ-03: no tapping near the kidneys")
  func tapping() {
    #expect(!allows(file([], [.quadratusLumborum], do: .tap)))
  }

  @Test("EZ-08 and EZ-09: at most 3 of 10 at the base of the skull, and no percussion on the neck")
  func neck() {
    #expect(allows(file([], [.suboccipitals], pressure: 3)))
    #expect(!allows(file([], [.suboccipitals], pressure: 4)))
    for tool in [Tool.massageGun, .vibrationMassager] {
      #expect(!allows(file([tool], [.suboccipitals])), "\(tool)")
      #expect(!allows(file([tool], [.levatorScapulae])), "\(tool)")
    }
  }

  @Test("EZ-12 and EZ-13: no device on the chest, nothing pressed into the belly")
  func chestAndBelly() {
    #expect(!allows(file([.massageGun], [.pectoralisMinor])))
    #expect(allows(file([.softBall], [.pectoralisMinor])))
    for kind in [Step.Kind.press, .hold, .strip, .roll, .knead] {
      #expect(!allows(file([], [.iliopsoas], do: kind)), "\(kind)")
    }
    #expect(allows(file([], [.iliopsoas], do: .stretch)))
  }

  @Test("EZ-20: at most 4 of 10 on the calf")
  func calf() {
    #expect(allows(file([], [.calf], pressure: 4)))
    #expect(!allows(file([], [.calf], pressure: 5)))
  }

  @Test("body weight on a hard ball only at a wall; on the floor a softer one, where permitted")
  func balls() {
    for position in [Position.floor, .lying, .bed, .sideLying] {
      #expect(!allows(file([.lacrosseBall], [.gluteusMedius], [position])), "\(position)")
      #expect(allows(file([.tennisBall], [.gluteusMedius], [position])), "\(position)")
      #expect(allows(file([.softBall], [.rhomboids], [position])), "\(position)")
      #expect(!allows(file([.softBall], [.levatorScapulae], [position])), "\(position)")
    }
    #expect(allows(file([.lacrosseBall], [.gluteusMedius], [.wall])))
  }

  @Test("no shipped routine works at such a site")
  func shipped() {
    let gate = Fixtures.gate(.chronic, pain: 0)
    for routine in Fixtures.library.routines {
      #expect(!gate.limits.blocking(routine).map(\.id).contains("EZ-SITES"), "\(routine.id)")
    }
  }

  @Test("naming an additional position or region is no way round the rule")
  func besides() {
    let gate = Fixtures.gate(.chronic, pain: 0)
    let isRefused = { (routine: Routine) in
      gate.limits.blocking(routine).contains { $0.id == "EZ-SITES" }
    }
    let hold = [Sample.step(.hold, seconds: 60)]
    for positions in [[Position.floor], [.floor, .wall], [.wall, .lying, .standing]] {
      let ball = Sample.routine(
        steps: hold, regions: [.lumbarErectors], tools: [.tennisBall], positions: positions)
      #expect(isRefused(ball), "\(positions)")
    }
    let tap = [Sample.step(.tap, seconds: 20)]
    for regions in [[Region.lumbarErectors], [.lumbarErectors, .gluteusMaximus], []] {
      #expect(isRefused(Sample.routine(steps: tap, regions: regions)), "\(regions)")
    }
    #expect(!isRefused(Sample.routine(steps: tap, regions: [.gluteusMaximus, .hamstrings])))
  }

  @Test("a tool that a step implies must be at hand, whatever the file names")
  func unnamedTool() throws {
    var answers = Fixtures.answers(pain: 2, since: "longer")
    answers[.tools] = .chosen([])
    let gate = try #require(Fixtures.library.gate(for: answers))
    let roll = Sample.routine(steps: [Sample.step(.roll, seconds: 60)], regions: [.calf])
    #expect(gate.exclusions(of: roll).contains(.tools([.roller])))
  }
}
