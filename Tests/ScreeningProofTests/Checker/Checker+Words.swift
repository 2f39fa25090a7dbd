import Coach

/// Translates the answers into the terms of clinical.md.
extension Checker {
  /// The regions in F at a place, on either side.
  static func regions(at place: String) -> Set<String> {
    let regions = [
      "neck": "UT LEV SUB", "chest": "PEC", "upper-back": "RH TES LAT",
      "lower-back": "LES MUL QL PSO", "buttock": "GMX GMD GMN PIR TFL", "groin": "PSO",
      "thigh": "HAM RF", "lower-leg": "CALF", "foot": "PLA", "arm": "HAND",
    ]
    let sides = ["-left", "-right"].filter { place.hasSuffix($0) }
    let name = sides.isEmpty ? place : String(place.dropLast(sides[0].count))
    return Set((regions[name] ?? "").split(separator: " ").map { String($0) })
  }

  /// The regions that a routine works on when played, on one side if given, as codes from F.
  static func codes(_ routine: Routine, on side: Side? = nil) -> Set<String> {
    let steps = routine.steps.filter { side == nil || $0.onlySide == nil || $0.onlySide == side }
    return steps.reduce(into: []) { $0.formUnion(routine.regions(of: $1).map(code)) }
  }

  private static func code(_ region: Region) -> String {
    switch region {
    case .upperTrapezius: "UT"
    case .levatorScapulae: "LEV"
    case .rhomboids: "RH"
    case .thoracicErectors: "TES"
    case .latissimus: "LAT"
    case .quadratusLumborum: "QL"
    case .lumbarErectors: "LES"
    case .multifidus: "MUL"
    case .gluteusMaximus: "GMX"
    case .gluteusMedius: "GMD"
    case .gluteusMinimus: "GMN"
    case .piriformis: "PIR"
    case .iliopsoas: "PSO"
    case .frontThigh: "RF"
    case .hamstrings: "HAM"
    case .tensorFasciaeLatae: "TFL"
    case .pectoralisMinor: "PEC"
    case .suboccipitals: "SUB"
    case .calf: "CALF"
    case .foot: "PLA"
    case .forearm: "HAND"
    }
  }

  /// The kinds of tools within reach.
  static func kinds(_ tools: Set<String>) -> Set<String> {
    let kinds = [
      "tennis-ball": "ball", "soft-ball": "ball", "lacrosse-ball": "ball", "roller": "roller",
      "cane": "cane", "towel": "towel", "strap": "strap", "heat-pack": "heat",
      "massage-chair": "chair", "kneading-cushion": "chair", "kneading-pillow": "chair",
      "massage-gun": "gun", "vibration-massager": "chair",
    ]
    return Set(tools.compactMap { kinds[$0] })
  }
}
