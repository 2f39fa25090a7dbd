import Coach

/// The words of the answers in the words of clinical.md.
extension Checker {
  /// The regions of F at places that the user named.
  static func places(_ chosen: Set<String>) -> Set<String> {
    let regions = [
      "neck": "UT LEV SUB", "chest": "PEC", "upper-back": "RH TES LAT",
      "lower-back": "LES MUL QL PSO", "buttock": "GMX GMD GMN PIR TFL", "thigh": "HAM RF",
      "lower-leg": "CALF", "foot": "PLA", "arm": "HAND",
    ]
    return Set(chosen.flatMap { regions[$0]?.split(separator: " ") ?? [] }.map { String($0) })
  }

  /// The kinds of tools that are at hand.
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
