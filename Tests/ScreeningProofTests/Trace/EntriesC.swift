/// The ids in clinical.md, C, and its tool rules.
extension Entry {
  static let sites = """
    EZ-01 - no region is the midline; the texts keep off the spine, and RF-FX rules ask for bone
    EZ-02 EZ-02 EZ-SITES
    EZ-03 EZ-03 EZ-SITES G-FLANK
    EZ-04 - no region is the lower ribs
    EZ-05 - no region is the breastbone's tip or a collarbone
    EZ-06 - no region is the front of the neck
    EZ-07 - no region is the side of the neck
    EZ-08 EZ-08 EZ-SITES
    EZ-09 EZ-09 EZ-SITES
    EZ-10 - no region is the armpit
    EZ-11 - no region is the inner upper arm
    EZ-12 EZ-12 EZ-SITES
    EZ-13 EZ-13 EZ-SITES
    EZ-14 - no region is the groin
    EZ-15 G-BUTT
    EZ-16 - bone is no region; the texts of the routines keep off it
    EZ-17 - no region is the outer knee or the shin
    EZ-18 - no region is the back of the knee
    EZ-19 - no region is the inner thigh
    EZ-20 EZ-20 EZ-SITES RF-VAS-5
    EZ-21 - no region is the Achilles tendon, the shin bone or the ankle
    EZ-22 G-ACU
    EZ-23 - no region is the spleen or the liver; the belly is EZ-13
    EZ-24 - no region lies there
    EZ-25 - told as text: a pulse is felt while it plays
    EZ-26 RF-CA-8 CI-18
    tool/hard-ball TOOL-HARD-BALL EZ-SITES
    tool/floor-ball TOOL-FLOOR-BALL EZ-SITES
    tool/first-weeks - no history of two weeks of use is asked for
    tool/golf-ball - no tool is a golf ball
    """
}
