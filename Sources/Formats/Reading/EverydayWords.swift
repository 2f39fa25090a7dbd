import Coach

/// Everyday synonyms for the words of the format.
enum EverydayWords {
  /// The format's word for an everyday word, if it is among the words allowed here.
  static func meaning(of word: String, among words: [String]) -> String? {
    let plain = String(word.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    guard let meant = table[plain] else { return nil }
    if meant.isEmpty {
      return words.contains("tennis-ball") ? "if no tools are needed, write `[]`" : nil
    }
    guard meant.allSatisfy(words.contains) else { return nil }
    return "write \(meant.map { "`\($0)`" }.joined(separator: " or "))"
  }

  private static let table = places.merging(tools) { place, tool in place + tool }

  private static let tools = Tool.allCases.reduce(into: [String: [String]]()) { words, tool in
    for word in tool.everydayWords { words[word, default: []].append(tool.rawValue) }
  }

  private static let places: [String: [String]] = {
    let neck = ["upper-trapezius", "levator-scapulae", "suboccipitals"]
    let upperBack = ["rhomboids", "thoracic-erectors", "latissimus"]
    let lowBack = ["lumbar-erectors", "multifidus", "quadratus-lumborum"]
    let buttock = ["gluteus-maximus", "gluteus-medius", "piriformis"]
    return [
      "neck": neck, "shoulder": ["upper-trapezius"], "shoulders": ["upper-trapezius"],
      "traps": ["upper-trapezius"], "head": ["suboccipitals"], "chest": ["pectoralis-minor"],
      "back": upperBack + lowBack, "upper-back": upperBack, "mid-back": ["thoracic-erectors"],
      "lats": ["latissimus"], "low-back": lowBack, "lower-back": lowBack, "lowerback": lowBack,
      "waist": ["quadratus-lumborum"], "buttock": buttock, "buttocks": buttock, "glute": buttock,
      "glutes": buttock, "gluteus": buttock, "hip": ["gluteus-medius", "tfl"],
      "hips": ["gluteus-medius", "tfl"], "it-band": ["tfl"], "psoas": ["iliopsoas"],
      "thigh": ["front-thigh", "hamstrings"], "thighs": ["front-thigh", "hamstrings"],
      "quads": ["front-thigh"], "quadriceps": ["front-thigh"], "hamstring": ["hamstrings"],
      "calves": ["calf"], "feet": ["foot"], "sole": ["foot"], "soles": ["foot"],
      "hand": ["forearm"], "arm": ["forearm"], "arms": ["forearm"],
      "none": [], "no": [], "nothing": [], "hands": [],
      "sitting": ["seated"], "sit": ["seated"], "stand": ["standing"], "supine": ["lying"],
      "prone": ["lying"], "side": ["side-lying"], "on-the-floor": ["floor"], "in-bed": ["bed"],
    ]
  }()
}
