/// Messages about capabilities that are missing.
package enum HostWords {
  package static let noUserFiles = "knead can't open files here"
}
