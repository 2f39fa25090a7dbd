import Notation
package import Coach
package import Flow
import Formats
import Journal

/// A session that is running elsewhere, or was interrupted.
package struct FoundSession {
  /// The time after which a session can't be resumed, as its answers are out of date (clinical.md,
  /// A.0).
  private static let longest: Duration = .seconds(12 * 3600)

  package let interrupted: InterruptedSession
  package let isGoingOn: Bool

  /// Whether it was interrupted too long ago to resume.
  package var isOld: Bool { interrupted.ago > Self.longest }

  /// Whether it can be resumed here and now.
  package var canResume: Bool { !isGoingOn && !isOld && interrupted.canResume }

  /// Finds all such sessions at a given time, newest first. Without `files`, routines from user files aren't found.
  package static func find(
    _ library: Library, at now: WallTime, in folders: Folders, _ files: UserFiles?
  ) -> [FoundSession] {
    SessionFile.all(in: folders.sessions).map { found in
      let checkpoint = found.stored.checkpoint
      var routine: Routine?
      var practice: Practice?
      switch checkpoint.subject {
      case .routine(let id):
        // If the user's routine file has gone, carry on: the record can still be saved.
        let own = found.stored.file.flatMap { try? findRoutine($0, in: library, files) }
        routine = found.stored.file == nil ? library.routine(id) : own?.id == id ? own : nil
      case .timer(let text):
        practice =
          ReadyMadeTimers.practice(of: text)
          ?? (try? readPractice(text, title: checkpoint.title).get())
      }
      return FoundSession(
        interrupted: InterruptedSession(
          id: found.id, checkpoint: checkpoint, routine: routine, practice: practice,
          ago: .milliseconds(max(0, now.milliseconds - found.stored.at.milliseconds))),
        isGoingOn: found.isGoingOn)
    }
  }
}
