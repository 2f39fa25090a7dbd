/// The routines in clinical.md, G.
extension CatalogueEntry {
  static let first = """
    SW-00 | swedish | | | 3 | 0 A S C | 10 | 0 |
    SW-01 | swedish | RF HAND | | 3 | 0 A S C | 10 | 1 | LEG
    SW-02 | swedish | LES MUL QL GMX | | 5 | 0* A S C | 7 | 3 |
    SW-03 | swedish | LES QL GMX | | 10 | A S C | 6 | 4 | FLANK
    SW-04 | swedish | UT LEV | | 5 | A S C | 6 | 4 | NECK
    SW-05 | swedish | TES LES LAT | towel | 10 | A S C | 6 | 3 | FLANK
    SW-06 | swedish | UT LES GMX HAM CALF PLA | | 15 | A S C | 7 | 3 | LEG
    SW-07 | swedish | LES MUL QL | | 5 | A S C | 6 | 3 | SUPINE
    SW-08 | swedish | UT TES LES GMX HAM CALF PLA | | 20 | A S C | 6 | 4 | NECK LEG FLANK
    SW-09 | swedish | LES QL | heat | 20 | 0* A S C | 7 | 3 | HEAT
    DT-01 | deep | LES | ball | 10 | S4 C | 6 | 5 | PRESS FLANK FLEX
    DT-02 | deep | GMX GMD | ball | 10 | S4 C | 6 | 5 | PRESS BUTT
    DT-03 | deep | RH TES | ball | 10 | S4 C | 6 | 5 | PRESS
    DT-04 | deep | LES GMX GMD TFL RF | ball | 20 | C | 6 | 5 | PRESS BUTT FLANK FLOOR FLEX PRONE
    DT-05 | deep | HAM CALF | roller | 15 | S4 C | 6 | 5 | PRESS LEG BUTT FLOOR SUPINE FLEX
    DT-06 | deep | UT RH | cane | 5 | S4 C | 6 | 5 | PRESS NECK
    DT-07 | deep | TES RH LES GMX TFL HAM CALF PLA | ball roller | 30 | C | 6 | 5 | \
      PRESS TX BUTT FLANK LEG FOOT FLOOR SUPINE FLEX PRONE
    TP-01 | trp | UT | | 3 | A S C | 6 | 5 | PRESS NECK ACU
    TP-02 | trp | LEV UT | cane | 5 | A S C | 6 | 4 | PRESS NECK
    TP-03 | trp | RH | ball | 5 | A S C | 6 | 5 | PRESS
    TP-04 | trp | QL | ball | 5 | A S C | 6 | 4 | PRESS FLANK
    TP-05 | trp | GMD GMN | ball | 5 | A S C | 6 | 5 | PRESS BUTT
    TP-06 | trp | PIR | ball | 5 | S C | 6 | 4 | PRESS BUTT
    TP-07 | trp | TES LES | ball | 10 | S C | 6 | 5 | PRESS FLANK
    TP-08 | trp | QL GMD GMX PIR | ball | 15 | A4 S C | 6 | 4 | PRESS FLANK BUTT
    TP-09 | trp | SUB | ball | 5 | S C | 6 | 3 | PRESS NECK SUPINE FLOOR
    TP-10 | trp | PEC | ball | 3 | A S C | 6 | 4 | PRESS
    SH-01 | shiatsu | LES GMX | | 5 | A S C | 7 | 3 | BLEED FLANK
    SH-02 | shiatsu | GMX GMD LES | | 10 | A S C | 7 | 4 | BLEED BUTT
    SH-03 | shiatsu | UT | | 5 | A S C | 6 | 4 | BLEED NECK ACU
    SH-04 | shiatsu | HAND PLA | | 10 | A S C | 7 | 4 | BLEED ACU FOOT
    SH-05 | shiatsu | LES GMX HAM PLA | | 15 | A S C | 7 | 3 | BLEED LEG
    SH-06 | shiatsu | UT LES GMX HAM PLA | | 20 | S C | 6 | 4 | BLEED NECK LEG ACU
    """

  static let second = """
    RX-01 | reflex | PLA | | 5 | 0 A S C | 8 | 3 | FOOT
    RX-02 | reflex | PLA | | 10 | 0 A S C | 8 | 4 | FOOT
    RX-03 | reflex | PLA | ball | 3 | 0 A S C | 8 | 4 | FOOT
    RX-04 | reflex | PLA CALF | | 15 | 0 A S C | 8 | 3 | FOOT
    RX-05 | reflex | HAND | | 5 | 0 A S C | 8 | 3 |
    RX-06 | reflex | PLA CALF | | 20 | A S C | 8 | 4 | FOOT LEG
    MF-01 | mfr | TES | roller | 5 | S C | 6 | 4 | PRESS TX FLOOR SUPINE EXT
    MF-02 | mfr | LES QL | | 5 | A S C | 7 | 3 |
    MF-03 | mfr | GMX TFL | ball | 10 | S C | 6 | 4 | PRESS BUTT
    MF-04 | mfr | LAT | roller | 10 | S C | 6 | 4 | PRESS TX FLOOR
    MF-05 | mfr | PLA CALF HAM | ball roller | 10 | S C | 6 | 4 | PRESS LEG FOOT BUTT FLOOR FLEX
    MF-06 | mfr | RF PSO TFL | roller | 10 | S C | 6 | 4 | PRESS FLOOR PRONE EXT
    MF-07 | mfr | PLA CALF HAM GMX TES LES LAT | ball roller | 20 | S C | 6 | 4 | \
      PRESS TX LEG FOOT BUTT FLOOR SUPINE FLEX
    MF-08 | mfr | PLA CALF HAM RF TFL GMX TES LAT LES | ball roller | 30 | S4 C | 6 | 4 | \
      PRESS TX LEG FOOT BUTT FLOOR SUPINE PRONE FLEX
    SP-01 | sports | HAM RF CALF GMX LES | | 10 | A S C | 5 | 4 | LEG
    SP-02 | sports | GMX HAM | gun | 5 | S C | 5 | 4 | GUN LEG BUTT
    SP-03 | sports | LES GMX HAM | | 5 | A2 S C | 4 | 3 | LEG
    SP-04 | sports | UT RH LAT | gun | 5 | S C | 5 | 3 | GUN NECK
    SP-05 | sports | GMX HAM RF TES | ball roller | 15 | S C | 4 | 5 | \
      PRESS TX LEG BUTT FLOOR PRONE FLEX
    SP-06 | sports | LES QL GMX CALF | ball | 10 | A S C | 5 | 4 | PRESS FLOOR SUPINE LEG
    CH-01 | chair | TES LES UT | chair | 10 | A S C | 5 | 3 | CHAIR
    CH-02 | chair | TES LES UT CALF | chair | 15 | S C | 6 | 4 | CHAIR LEG
    CH-03 | chair | TES LES UT | chair heat | 20 | S C | 6 | 3 | CHAIR HEAT LEG
    CH-04 | chair | LES TES | chair | 10 | S C | 5 | 3 | CHAIR FLANK
    CH-05 | chair | UT RH | chair | 10 | A S C | 5 | 3 | CHAIR NECK
    CH-06 | chair | GMX LES | chair | 5 | A S C | 5 | 2 | GUN LEG
    MX-01 | shiatsu | LES QL UT CALF | | 5 | A S C | 6 | 3 | BLEED NECK ACU
    MX-02 | mixed | LES QL TES GMX GMD HAM PSO PLA | ball roller | 30 | C | 6 | 5 | \
      PRESS TX BUTT FLANK FLOOR SUPINE FLEX FOOT
    """

  /// Routines without an entry in G, based on the doses in D, which fill the gaps listed in G.2.
  static let own = """
    flat-hand-shoulder-and-upper-back | mfr | UT LEV RH | | 10 | S C | 6 | 3 | NECK
    foot-roll-on-a-towel | reflex | PLA | ball towel | 8 | S C | 8 | 3 | FOOT PRESS
    hand-quiet-in-bed | reflex | HAND | | 5 | 0 A S C | 8 | 2 |
    desk-palms-back-hips | shiatsu | LES GMX GMD | | 5 | A S C | 7 | 3 | BLEED FLANK
    palm-press-at-the-wall | shiatsu | LES GMX GMD | | 7 | A S C | 7 | 3 | BLEED FLANK
    brisk-rub-before-activity | sports | RF HAM GMX | | 5 | S C | 4 | 3 | LEG
    after-a-long-ride | swedish | LES QL GMX GMD RF | | 8 | A S C | 6 | 3 | LEG
    morning-bed-edge | swedish | RF LES QL GMD UT | | 5 | A S C | 7 | 3 | NECK LEG
    train-or-plane-seat-ease | swedish | RF UT LES | | 5 | A S C | 7 | 3 | NECK LEG
    waking-up-in-bed | swedish | RF LES GMX | | 5 | A S C | 7 | 2 | LEG SUPINE
    warm-pack-and-slow-breathing-in-bed | swedish | LES | heat | 10 | 0* A | 6 | 1 | HEAT
    easy-moves-from-neck-to-feet | movement | UT RH QL GMX HAM CALF PLA | | 10 | 0* A S C | 6 | 0 | LEG
    unhurried-moves-and-stretches | movement | LEV RH LES GMX RF HAM CALF PLA | | 15 | 0* A S C | \
      6 | 0 | LEG
    light-strokes-for-hips-and-legs | swedish | LES GMX RF HAM CALF PLA | | 8 | 0* A S C | 7 | 2 | LEG
    light-strokes-for-neck-and-shoulders | swedish | UT RH | | 8 | 0* A S C | 7 | 2 | NECK
    light-strokes-from-neck-to-feet | swedish | UT RH LES GMX RF HAM CALF PLA | | 15 | 0* A S C | \
      7 | 2 | NECK LEG
    shoulder-top-and-blade | trp | UT LEV RH | ball | 10 | A S C | 6 | 4 | PRESS NECK
    wall-ball-from-shoulder-to-hip | trp | UT RH QL GMD | ball | 12 | A S C | 6 | 4 | \
      PRESS NECK FLANK BUTT
    shoulder-blade-wall-ball | trp | RH | ball | 5 | A S C | 6 | 3 | PRESS
    """
}
