/// What is said of something that this use of the program may not do.
package enum HostWords {
  package static let noUserFiles = "files can't be opened here"
}
