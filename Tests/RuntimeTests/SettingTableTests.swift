import Coach
import Formats
import Platform
import Runtime
import Testing

/// Everything built from the table of settings covers each of its rows.
@Suite struct SettingTableTests {
  /// An example value for each setting in the file.
  private static let examples = [
    "cues": "quiet", "voice": "my-voice", "cue-command": "my-cue", "theme": "monochrome",
    "mouse": "no", "cursor": "no", "ascii": "yes", "still": "yes", "digits": "plain",
    "notify": "osc9",
    "title": "yes", "remind-pause": "30", "tools": "[cane]", "keys": "{pause: f5}",
  ]

  /// Expects the doctor to show a setting and where it was set. The voice has a separate check.
  private static func expectShown(
    _ setting: Setting, _ value: String, _ place: String, _ settings: Settings
  ) {
    if setting.name == Setting.voice.name {
      let speaking = settings.speaking(path: "/nonexistent", isRemote: false)
      #expect(Check.voice(speaking, isRemote: false).say == "The voice is \(value).")
      #expect(Check.settings(settings).isEmpty)
    } else {
      let shown = Check.settings(settings).map(\.say)
      #expect(shown == ["\(setting.name): \(value), set \(place)."])
    }
  }

  @Test("each row has a unique name, and can be set somewhere")
  func rows() {
    let names = Setting.all.map(\.name)
    #expect(Set(names).count == names.count)
    for setting in Setting.all {
      #expect(setting.isInFile || setting.hasOption || setting.variable != nil, "\(setting.name)")
    }
    #expect(Setting.all.filter(\.isInFile).map(\.name).sorted() == Self.examples.keys.sorted())
  }

  @Test("each key of the file is read, shown by the doctor and explained in the template")
  func file() throws {
    for setting in Setting.all where setting.isInFile {
      let (name, value) = (setting.name, try #require(Self.examples[setting.name]))
      let file = TextFile(name: "config.yaml", text: "\(name): \(value)\n")
      let settings = try Settings(file)
      #expect(settings.origins == [name: .file])
      Self.expectShown(setting, value, "in config.yaml", settings)
      #expect(Settings.template.contains("\n#\(name):"), "\(name)")
      // The template lists all allowed words, except those of flags and the long list of tools.
      let block = Settings.template.split(separator: "\n\n").first { $0.contains("\n#\(name):") }
      if setting.words != ["yes", "no"], name != "tools" {
        for word in setting.words { #expect(block?.contains(word) == true, "\(name): \(word)") }
      }
    }
    #expect(Check.settings(Settings()).isEmpty)
  }

  @Test("each variable is read, shown by the doctor and listed for the manual")
  func variables() throws {
    let lines = Settings.variables.split(separator: "\n").map(String.init)
    #expect(lines.count == Setting.all.count { $0.variable != nil })
    for setting in Setting.all {
      guard let variable = setting.variable else { continue }
      let word = setting.words.first ?? "word"
      let settings = try Settings(nil, Environment([variable.name: word]))
      #expect(settings.origins == [setting.name: .variable])
      Self.expectShown(setting, word, "by \(variable.name)", settings)
      #expect(lines.contains("\(variable.name)\t\(variable.sentence)"))
      #expect(!variable.sentence.isEmpty)
    }
  }

  @Test("each option is accepted and shown by the doctor, and there are no other options")
  func options() throws {
    for setting in Setting.all {
      let word = setting.words.first ?? "word"
      let settings = try Settings(nil, [:], [setting.name: word])
      #expect(settings.origins == (setting.hasOption ? [setting.name: .option] : [:]))
      if setting.hasOption {
        Self.expectShown(setting, word, "by --\(setting.name)", settings)
      } else {
        #expect(Check.settings(settings).isEmpty)
      }
    }
  }
}
