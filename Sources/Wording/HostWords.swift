/// Messages about missing capabilities.
package enum HostWords {
  package static let noUserFiles = "knead can't open files here"
}
