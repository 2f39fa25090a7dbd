/// B.2 of clinical.md, copied by hand: the conditions in each bundle that block whatever carries
/// the bundle. Those marked (p) there only lower the pressure, and are left out here. 12C is the
/// chair in CI-12, for which a clinician can agree, and 03L the legs after a clot. 32 and 29 come
/// from their lines in B.1.
enum BundleLists {
  static let all: [String: Set<String>] = lists.mapValues { list in
    Set(list.split(separator: " ").map { "CI-" + $0 })
  }

  private static let lists = [
    "G-ALL": "02 03 04 10 42 51 56",
    "G-PRESS": "05 06 08 09 11 12 13 14 15 17 19 22 26 27 30 33 43 57",
    "G-TX": "08 09 12 13 14 15 36 37 40 50 54 57",
    "G-NECK": "33 34 39",
    "G-LEG": "11 24 25 03L 32",
    "G-BUTT": "22 38",
    "G-FLANK": "48",
    "G-FOOT": "13 17 18 22 23 41 03L",
    "G-BLEED": "05 06",
    "G-GUN": "05 06 08 09 12 13 14 15 17 22 24 26 27 28 29 30 33 34 45 47 48 57",
    "G-CHAIR": "05 06 08 09 11 12C 13 14 15 17 26 27 28 29 30 32 33 40 50 57",
    "G-HEAT": "18 21 22 23 61 62 29 32",
    "G-FLEX": "08 09 38 57",
    "G-EXT": "36 37",
    "G-SUPINE": "14 15",
    "G-PRONE": "14 15",
    "G-FLOOR": "54",
    "G-ACU": "13 14 15 17",
    "G-SKIN": "18 19 21 55 62 63",
  ]
}
