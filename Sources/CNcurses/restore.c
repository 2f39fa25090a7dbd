// The crash guard: gives the terminal back when the process is killed by its own fault.
//
// A Swift trap, a bad access or an abort ends the process without `endwin`: the shell would be
// left on the alternate screen, without echo and without a cursor. Everything the handler calls
// is on POSIX's list of async-signal-safe functions, and everything it needs was prepared before.

#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// The faults, and SIGQUIT: Ctrl-\ is how people get out of a program that hangs.
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };

// What the handler needs, prepared while all was well.
static struct {
  volatile sig_atomic_t armed;
  int descriptor;
  char reset[512];
  size_t length;
  struct termios saved;
  struct sigaction previous[fatal_count];  // zero, the default action, where never read
  stack_t previous_stack;
} guard;

// The handler's own stack: after an overflow there is none left to run on. SIGSTKSZ is no
// constant in current C libraries; this is several times what the handler needs.
static char handler_stack[32768];

// Writes the reset string and the saved modes, unless the process is in the background: then the
// terminal belongs to someone else, who has set it up.
static void knead_restore(void) {
  pid_t owner = tcgetpgrp(guard.descriptor);
  if (owner > 0 && owner != getpgrp()) return;
  // Byte by byte: a terminal that is ready takes one, and one that takes nothing is not waited for
  // long. Ctrl-\ must end the program then too.
  size_t done = 0;
  struct pollfd watched = {.fd = guard.descriptor, .events = POLLOUT};
  while (done < guard.length && poll(&watched, 1, 100) == 1) {
    ssize_t written = write(guard.descriptor, guard.reset + done, 1);
    if (written < 0 && errno != EINTR) break;
    if (written > 0) done++;
  }
  (void)tcsetattr(guard.descriptor, TCSANOW, &guard.saved);
}

// Whether the fault will happen again when the handler returns: the kernel found it in what the
// process was doing. The others were sent, Ctrl-\ and abort() among them, and come only once.
static int knead_recurs(int signal, const siginfo_t *info) {
  return info->si_code > 0 && signal != SIGQUIT && signal != SIGABRT;
}

// Restores the terminal once, then lets the process end with a status that names the signal. A
// fault is left to whoever handled it before us (Swift's runtime writes a crash report), with the
// place where it happened. A signal that was sent ends the process at once: Swift's handler would
// return from it, and the program live on without its screen. Signals are blocked while their
// handler runs, so the one raised here arrives when the handler returns.
static void knead_crashed(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (guard.armed) {
    guard.armed = 0;
    knead_restore();
  }
  if (knead_recurs(signal, info)) {
    for (int index = 0; index < fatal_count; index++) {
      if (fatal[index] == signal) (void)sigaction(signal, &guard.previous[index], NULL);
    }
    return;
  }
  struct sigaction standard = {.sa_handler = SIG_DFL};
  (void)sigaction(signal, &standard, NULL);
  (void)raise(signal);
}

int knead_guard_install(
    int descriptor, const char *reset, size_t length, const struct termios *saved) {
  if (length > sizeof guard.reset) {
    errno = E2BIG;
    return -1;
  }
  knead_guard_remove();
  guard.descriptor = descriptor;
  memcpy(guard.reset, reset, length);
  guard.length = length;
  guard.saved = *saved;

  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  if (sigaltstack(&stack, &guard.previous_stack) != 0) return -1;
  struct sigaction action = {.sa_sigaction = knead_crashed, .sa_flags = SA_ONSTACK | SA_SIGINFO};
  (void)sigfillset(&action.sa_mask);
  for (int index = 0; index < fatal_count; index++) {
    if (knead_is_ignored(fatal[index])) continue;
    (void)sigaction(fatal[index], &action, &guard.previous[index]);
  }
  guard.armed = 1;
  return 0;
}

void knead_guard_remove(void) {
  if (!guard.armed) return;
  guard.armed = 0;
  for (int index = 0; index < fatal_count; index++) {
    (void)sigaction(fatal[index], &guard.previous[index], NULL);
  }
  (void)sigaltstack(&guard.previous_stack, NULL);
}
