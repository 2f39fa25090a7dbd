import Coach

/// The JSON form of the reason for stopping a session with `!`.
struct StopJSON: Codable, Hashable {
  let hurt: String
  let step: Int
  let regions: [String]
  let everywhere: Bool
  let days: Int

  init(_ stop: SessionRecord.Stop) {
    hurt = stop.hurt.text
    step = stop.step
    regions = stop.place.regions.map(\.rawValue).sorted()
    everywhere = stop.place.isEverywhere
    days = stop.days
  }

  /// The decoded stop.
  var stop: SessionRecord.Stop {
    SessionRecord.Stop(hurt: Symptom.ID(hurt), step: step, place: place, days: days)
  }

  /// The place to keep hands and tools off.
  var place: RestingPlace {
    RestingPlace(regions: Set(regions.compactMap(Region.init)), isEverywhere: everywhere)
  }
}
