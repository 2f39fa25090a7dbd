// A clock that stands still until somebody moves it, so that a program shows the same each time.
//
// Loaded into the program with LD_PRELOAD, it replaces the wall clock, the steady clock and
// `ppoll`, with which the program waits for input and for a time. The file named by STILL_CLOCK
// holds the times. Whoever has mapped it moves the clock, and sees when the program has done all
// that is due.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

// Times are in nanoseconds.
struct still_clock {
  int64_t began;            // the wall time at which `now` was 0, since 1970
  _Atomic int64_t now;      // the steady time
  _Atomic int64_t idle;     // the steady time for which the program has nothing left to do, or -1
  _Atomic int64_t wakings;  // how often input has woken the program
};

static const int64_t second = 1000000000;
static struct still_clock *still;

__attribute__((constructor)) static void find(void) {
  int file = open(getenv("STILL_CLOCK") ? getenv("STILL_CLOCK") : "", O_RDWR | O_CLOEXEC);
  void *shared = mmap(NULL, sizeof *still, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (file < 0 || shared == MAP_FAILED) abort();
  still = shared;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  static int (*real)(clockid_t, struct timespec *);
  if (clock != CLOCK_REALTIME && clock != CLOCK_BOOTTIME) {
    if (real == NULL) real = dlsym(RTLD_NEXT, "clock_gettime");
    return real(clock, time);
  }
  int64_t now = still->now + (clock == CLOCK_REALTIME ? still->began : 0);
  time->tv_sec = now / second;
  time->tv_nsec = now % second;
  return 0;
}

int ppoll(struct pollfd *files, nfds_t count, const struct timespec *limit, const sigset_t *mask) {
  static int (*real)(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);
  if (real == NULL) real = dlsym(RTLD_NEXT, "ppoll");
  int64_t end = limit == NULL ? INT64_MAX : still->now + limit->tv_sec * second + limit->tv_nsec;
  const struct timespec moment = {0, 1000000};
  struct timespec wait = {0, 0};
  while (1) {
    int ready = real(files, count, &wait, mask);
    int64_t now = still->now;
    if (ready != 0 || now >= end) {
      int error = errno;
      still->idle = -1;
      if (ready > 0) still->wakings++;
      errno = error;
      return ready;
    }
    still->idle = now;
    wait = moment;
  }
}
