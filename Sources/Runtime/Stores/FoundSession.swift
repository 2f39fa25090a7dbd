package import Coach
package import Flow
import Formats
import Journal

/// A session that is running elsewhere, or was interrupted.
package struct FoundSession {
  /// After this it is not gone on with: the answers it began with are too old (clinical.md, A.0).
  private static let longest: Duration = .seconds(12 * 3600)

  package let interrupted: InterruptedSession
  package let isGoingOn: Bool

  /// Whether it was cut short too long ago to go on.
  package var isOld: Bool { interrupted.ago > Self.longest }

  /// Whether it can go on here and now.
  package var canResume: Bool { !isGoingOn && !isOld && interrupted.canResume }

  /// All of them, the newest first. Without `files`, a routine from a file of the user's is not found.
  package static func find(
    _ library: Library, in folders: Folders, _ files: UserFiles?
  ) -> [FoundSession] {
    let now = WallTime.now.milliseconds
    return SessionFile.all(in: folders.sessions).map { found in
      let checkpoint = found.stored.checkpoint
      var routine: Routine?
      var practice: Practice?
      switch checkpoint.subject {
      case .routine(let id):
        // A file of the user's own that has gone is no reason to stop: the record can be saved.
        let own = found.stored.file.flatMap { try? findRoutine($0, in: library, files) }
        routine = found.stored.file == nil ? library.routine(id) : own?.id == id ? own : nil
      case .timer(let text):
        practice = text.isEmpty ? .countUp : try? readPractice(text, title: checkpoint.title).get()
      }
      return FoundSession(
        interrupted: InterruptedSession(
          id: found.id, checkpoint: checkpoint, routine: routine, practice: practice,
          ago: .milliseconds(max(0, now - found.stored.at.milliseconds))),
        isGoingOn: found.isGoingOn)
    }
  }
}
