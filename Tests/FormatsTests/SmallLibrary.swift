import Coach
import Formats

/// The files of a library just large enough to have one of everything.
enum SmallLibrary {
  static let questions = """
    format: 1
    pages:
      - id: adult
        ask: Are you 18 or older?
        kind: yes-no
        keep: always
      - id: signs
        ask: Is any of this new?
        why: To be safe.
        keep: 12h
        ticks:
          - id: fever
            text: Fever
          - id: private
            text: Something personal
            skippable: yes
      - id: since
        ask: For how long?
        keep: session
        ask-if: {yes: fever}
        kind: choice
        choices:
          - id: days
            text: Days
          - id: weeks
            text: Weeks
            regions: [foot]
      - id: pain
        ask: How much?
        only-to-suggest: yes
        kind: scale
        keep: 14d
    facts:
      - id: asked-before
        text: It was all asked before.

    """

  static let redFlags = """
    format: 1
    red-flags:
      - id: RF-1
        when: {any: [fever, {is: {since: weeks}}]}
        advise: same-day
        say: a fever
        sources: [S1]
      - id: RF-2
        when:
          count:
            of: [fever, {not: {no: private}}]
            at-least: 2
        advise: soon
        say: two things
        sources: [S1, K-2]
      - id: RF-3
        when: {all: [{at-least: {pain: 7}}, {at-most: {pain: 8}}]}
        advise: routine-visit
        say: strong pain
        sources: S1

    """

  static let precautions = """
    format: 1
    bundles:
      - id: G-ALL
        say: any work
        carried-by: {every: yes}
      - id: G-PRESS
        say: pressing
        carried-by: {any: [{tool: [roller]}, {technique: [shiatsu]}, {do: [tap]}, {pressure: 5}]}
      - id: G-LEG
        say: leg work
        carried-by: {all: [{region: [calf]}, {not: {position: [lying]}}]}
      - id: G-FOOT
        say: foot work
        carried-by: {region: [foot]}
    precautions:
      - id: CI-1
        when: {no: adult}
        allow-only: []
        max-pressure: 0
        say: not for children
        sources: [S1]
      - id: CI-2
        when: {yes: fever}
        blocks: [G-FOOT, G-LEG]
        local: places
        allow-only: [R-SW-01]
        max-pressure: 3
        pressure-on: [G-LEG]
        max-minutes: 10
        positions: [seated, lying]
        say: gently with a fever
        sources: [S1, K-2]
      - id: CI-3
        when: {yes: private}
        blocks: [G-FOOT]
        local: [foot, calf]
        say: leave the foot alone
        sources: [S1]

    """

  static let sources = """
    format: 1
    sources:
      - id: S1
        title: "A study"
        url: "https://example.org/1"
      - id: K-2
        title: "A book; named, not re-read"

    """

  static let doses = """
    format: 1
    session: 30m
    pressure: 6
    longest: {
      check-in: 1m, breathe: 5m, glide: 2m, knead: 2m, circles: 1m, press: 3m, hold: 3m,
      strip: 3m, roll: 1m, drag: 3m, thumb-walk: 1m, shake: 1m, tap: 20s, heat: 20m,
      device: 5m, move: 5m, stretch: 1m, walk: 5m, rest: 10m}
    longest-in: {trigger-point: {hold: 90s}}
    longest-at: {foot: {hold: 1m}}
    repeated: {stretch: 1m}
    repeated-with: {massage-gun: {device: 2m}}
    total: {heat: 20m}
    total-with: {massage-gun: {device: 10m}}
    region: 10m
    region-in: {trigger-point: 5m}

    """

  static let advice = """
    format: 1
    advice:
      emergency: {title: Stop, say: [Call now.]}
      maternity: {title: Call, say: [Call the unit.]}
      same-day: {title: Pause, say: [Call today., Rest.]}
      soon: {title: Ask, say: [Ask soon.]}
      routine-visit: {title: Go on, say: [Ask some time.]}
      self-care: {title: Go, say: [Go.]}
    crisis: {title: Talk, say: [Talk now.]}
    helpline: [g]
    still-unsure: h
    emergency-now: [i]
    emergency-unasked: [l]
    self-care-limited: [j]
    breathing-only: [k]
    safety-net: "Get help for:"
    safety-net-signs: [a, b]
    first-run: [c]
    session: [d]
    evidence: [e]
    end: [f]

    """

  static let checks = """
    format: 1
    still: Still not sure
    checks: []

    """

  static let hurts = """
    format: 1
    hurts:
      - id: sharp
        label: It is sharp
        then: stop
        off: place
        days: 2
        say: [Stop., Rest.]
        sources: [S1]
      - id: faint
        label: You feel faint
        then: stop
        off: everywhere
        days: 1
        advise: emergency
        ask-again: yes
        say: [Lie down.]
        sources: [S1, K-2]
      - id: strong
        label: It is too strong
        then: ease
        say: [It goes on lighter.]
        sources: S1

    """

  /// All files by name.
  static let files = [
    "screening/questions.yaml": questions, "screening/red-flags.yaml": redFlags,
    "screening/precautions.yaml": precautions, "screening/sources.yaml": sources,
    "screening/doses.yaml": doses, "screening/advice.yaml": advice,
    "screening/hurts.yaml": hurts, "screening/checks.yaml": checks,
  ]

  /// The library with some files replaced; `nil` removes a file.
  static func load(replacing changes: [String: String?] = [:]) throws(Diagnostics) -> Library {
    var files = files
    for (name, text) in changes { files[name] = text }
    let shipped = files.map { TextFile(name: $0.key, text: $0.value) }
    return try readLibrary(shipped)
  }
}
