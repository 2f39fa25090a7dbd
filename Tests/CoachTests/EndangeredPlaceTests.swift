import Coach
import TestSupport
import Testing

/// Places that are never pressed, for everyone and every file (clinical.md, C).
@Suite struct EndangeredPlaceTests {
  /// A file from elsewhere that is well within E.4 but for the place it works on.
  private func file(
    _ tools: [Tool], _ regions: [Region], _ positions: [Position] = [.standing],
    do kind: Step.Kind = .glide, pressure: Int = 3
  ) -> Routine {
    Sample.routine(
      steps: [Sample.step(kind, seconds: 60)], technique: .triggerPoint, regions: regions,
      tools: tools, positions: positions, pressure: pressure)
  }

  /// Whether someone with harmless answers, after 12 weeks at 3 of 10, may play it.
  private func lets(_ routine: Routine) -> Bool { Fixtures.gate(.chronic, pain: 3).lets(routine) }

  @Test("EZ-02: no roller under the low back")
  func lowBack() {
    for region in [Region.lumbarErectors, .multifidus, .quadratusLumborum] {
      #expect(!lets(file([.roller], [region])), "\(region)")
    }
    #expect(lets(file([.roller], [.thoracicErectors])))
  }

  @Test("EZ-03: no percussion and no ball under body weight near the kidneys")
  func flank() {
    for region in [Region.lumbarErectors, .quadratusLumborum] {
      #expect(!lets(file([.massageGun], [region])), "\(region)")
      for position in [Position.floor, .lying, .bed] {
        #expect(!lets(file([.tennisBall], [region], [position])), "\(region) \(position)")
      }
      #expect(lets(file([.tennisBall], [region], [.wall])), "\(region)")
    }
  }

  @Test("EZ-03: no tapping near the kidneys")
  func tapping() {
    #expect(!lets(file([], [.quadratusLumborum], do: .tap)))
  }

  @Test("EZ-08 and EZ-09: the base of the skull up to 3 of 10, and no percussion on the neck")
  func neck() {
    #expect(lets(file([], [.suboccipitals], pressure: 3)))
    #expect(!lets(file([], [.suboccipitals], pressure: 4)))
    for tool in [Tool.massageGun, .vibrationMassager] {
      #expect(!lets(file([tool], [.suboccipitals])), "\(tool)")
      #expect(!lets(file([tool], [.levatorScapulae])), "\(tool)")
    }
  }

  @Test("EZ-12 and EZ-13: no device on the chest, nothing pressed into the belly")
  func chestAndBelly() {
    #expect(!lets(file([.massageGun], [.pectoralisMinor])))
    #expect(lets(file([.softBall], [.pectoralisMinor])))
    for kind in [Step.Kind.press, .hold, .strip, .roll, .knead] {
      #expect(!lets(file([], [.iliopsoas], do: kind)), "\(kind)")
    }
    #expect(lets(file([], [.iliopsoas], do: .stretch)))
  }

  @Test("EZ-20: the calf is pressed lightly")
  func calf() {
    #expect(lets(file([], [.calf], pressure: 4)))
    #expect(!lets(file([], [.calf], pressure: 5)))
  }

  @Test("body weight on a hard ball only at a wall; on the floor a soft one, and only where it may")
  func balls() {
    for position in [Position.floor, .lying, .bed, .sideLying] {
      #expect(!lets(file([.lacrosseBall], [.gluteusMedius], [position])), "\(position)")
      #expect(lets(file([.tennisBall], [.gluteusMedius], [position])), "\(position)")
      #expect(lets(file([.softBall], [.rhomboids], [position])), "\(position)")
      #expect(!lets(file([.softBall], [.levatorScapulae], [position])), "\(position)")
    }
    #expect(lets(file([.lacrosseBall], [.gluteusMedius], [.wall])))
  }

  @Test("no shipped routine works at such a place")
  func shipped() {
    let gate = Fixtures.gate(.chronic, pain: 0)
    for routine in Fixtures.library.routines {
      #expect(!gate.limits.blocking(routine).map(\.id).contains("EZ-SITES"), "\(routine.id)")
    }
  }

  @Test("naming another position or place besides is no way round")
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

  @Test("a tool that a step comes down to must be at hand, whatever the file names")
  func unnamedTool() throws {
    var answers = Fixtures.answers(pain: 2, since: "longer")
    answers[.tools] = .chosen([])
    let gate = try #require(Fixtures.library.gate(for: answers))
    let roll = Sample.routine(steps: [Sample.step(.roll, seconds: 60)], regions: [.calf])
    #expect(gate.exclusions(of: roll).contains(.tools([.roller])))
  }
}
