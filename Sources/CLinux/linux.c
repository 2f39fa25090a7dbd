#define _GNU_SOURCE

#include "CLinux.h"

#include <sys/mman.h>
#include <sys/socket.h>

int knead_wait(struct pollfd *watched, size_t count, const struct timespec *time) {
  return ppoll(watched, count, time, NULL);
}

int knead_memory_file(void) { return memfd_create("knead", MFD_CLOEXEC); }

int knead_peer_user(int descriptor, uid_t *user) {
  struct ucred peer;
  socklen_t length = sizeof peer;
  if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0) return -1;
  *user = peer.uid;
  return 0;
}
