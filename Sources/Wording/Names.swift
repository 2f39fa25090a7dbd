package import Coach
import Text

extension Technique {
  /// The name on screen.
  package var name: String {
    switch self {
    case .swedish: "Swedish"
    case .deepTissue: "deep tissue"
    case .triggerPoint: "trigger point"
    case .shiatsu: "shiatsu"
    case .reflexology: "reflexology"
    case .myofascial: "myofascial release"
    case .sports: "sports massage"
    case .massageChair: "massage chair"
    case .mixed: "mixed massage"
    case .movement: "movement"
    }
  }

  /// The name with a capital, to start a sentence or a line.
  package var capitalName: String { name.capitalizedFirst }
}

extension Region {
  /// The name in running text.
  package var name: String {
    switch self {
    case .upperTrapezius: "top of the shoulder"
    case .levatorScapulae: "muscle from neck to shoulder blade"
    case .rhomboids: "muscles between spine and shoulder blade"
    case .thoracicErectors: "muscles beside the upper spine"
    case .latissimus: "side of the back"
    case .quadratusLumborum: "side of the waist"
    case .lumbarErectors: "muscles beside the lower spine"
    case .multifidus: "small muscles close to the lower spine"
    case .gluteusMaximus: "buttock"
    case .gluteusMedius: "upper outer buttock"
    case .gluteusMinimus: "deep outer buttock"
    case .piriformis: "deep buttock muscle"
    case .iliopsoas: "front of the hip"
    case .frontThigh: "front of the thigh"
    case .hamstrings: "back of the thigh"
    case .tensorFasciaeLatae: "outer front of the hip"
    case .pectoralisMinor: "upper chest"
    case .suboccipitals: "base of the skull"
    case .calf, .foot, .forearm: rawValue
    }
  }
}

extension Tool {
  /// The name on screen.
  package var name: String {
    switch self {
    case .lacrosseBall: "hard ball"
    case .roller: "foam roller"
    case .cane: "massage cane"
    default: plainWords
    }
  }
}

extension Position {
  /// The name on screen.
  package var name: String {
    switch self {
    case .wall: "against a wall"
    case .floor: "on the floor"
    case .bed: "in bed"
    case .sideLying: "on your side"
    case .lying: "lying down"
    case .seated, .standing: rawValue
    }
  }
}

extension Stage {
  /// The name in running text.
  package var name: String {
    switch self {
    case .firstDays: "first 3 days"
    case .acute: "day 4 to week 6"
    case .subacute: "weeks 6 to 12"
    case .chronic: "after week 12"
    }
  }
}

extension Side {
  /// The name on screen, in capitals so that it can be read from a distance.
  package var name: String { short + " side" }

  /// The same in one word.
  package var short: String {
    switch self {
    case .left: "LEFT"
    case .right: "RIGHT"
    }
  }
}
