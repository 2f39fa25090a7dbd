import Wording

/// All settings, in the order of the template and the manual. Defaults are the initial values in
/// `Settings`.
extension Setting {
  package static let cues = Setting(
    "cues", .word(\.cues, SettingWords.cueProfile, example: .full),
    comment: SettingWords.cues, option: true,
    variable: "KNEAD_CUES", does: SettingWords.cuesVariable)

  package static let voice = Setting(
    "voice", .text(\.voice), comment: SettingWords.voice, option: true,
    variable: "KNEAD_VOICE", does: SettingWords.voiceVariable)

  package static let cueCommand = Setting(
    "cue-command", .text(\.cueCommand, example: "my-cue"),
    comment: SettingWords.cueCommand, option: true,
    variable: "KNEAD_CUE_COMMAND", does: SettingWords.cueCommandVariable)

  package static let theme = Setting(
    "theme", .word(\.theme, SettingWords.look), comment: SettingWords.theme)

  package static let mouse = Setting("mouse", .flag(\.mouse), comment: SettingWords.mouse)

  package static let cursor = Setting("cursor", .flag(\.cursor), comment: SettingWords.cursor)

  package static let ascii = Setting(
    "ascii", .flag(\.ascii, example: true), comment: SettingWords.ascii, option: true,
    variable: "KNEAD_ASCII", does: SettingWords.asciiVariable)

  package static let still = Setting(
    "still", .flag(\.still), comment: SettingWords.still, option: true,
    variable: "KNEAD_STILL", does: SettingWords.stillVariable)

  package static let plain = Setting(
    "plain", .flag(\.plain), option: true,
    variable: "KNEAD_PLAIN", does: SettingWords.plainVariable)

  package static let digits = Setting(
    "digits", .word(\.digits, SettingWords.digitsKind), comment: SettingWords.digits)

  package static let notify = Setting(
    "notify", .word(\.notify, SettingWords.way), comment: SettingWords.notify)

  package static let title = Setting("title", .flag(\.title), comment: SettingWords.title)

  package static let quietMinutes = Setting(
    "remind-pause", .number(\.quietMinutes, in: 0...1440), comment: SettingWords.remindPause)

  package static let tools = Setting(
    "tools", .words(\.tools, SettingWords.tool, example: [.tennisBall, .towel]),
    comment: SettingWords.tools)

  package static let keys = Setting("keys", .keys, comment: SettingWords.keys)

  /// All settings, in order.
  package static let all = [
    cues, voice, cueCommand, theme, mouse, cursor, ascii, still, plain, digits, notify,
    title, quietMinutes, tools, keys,
  ]
}
