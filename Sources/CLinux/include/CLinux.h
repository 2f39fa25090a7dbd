// What Swift needs of Linux and cannot import by itself.
//
// `ppoll`, `memfd_create` and `struct ucred` are declared only for GNU sources, which Swift's view
// of the C library is not. Each function stands for one such thing and holds no logic of its own.

#ifndef KNEAD_CLINUX_H
#define KNEAD_CLINUX_H

#include <poll.h>
#include <stddef.h>
#include <sys/types.h>
#include <time.h>

// Waits for one of `count` descriptors. A null time is for ever.
int knead_wait(struct pollfd *watched, size_t count, const struct timespec *time);

// A file in memory, which is closed in programs that this one starts; -1 with `errno` set.
int knead_memory_file(void);

// The user at the other end of a local socket: 0, or -1 with `errno` set.
int knead_peer_user(int descriptor, uid_t *user);

#endif
