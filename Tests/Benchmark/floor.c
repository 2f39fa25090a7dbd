// The least that a full-screen timer can cost: a clock, a line of text and a bar, in C with ncurses.
// `make benchmark` measures it beside knead, so that the figures can be compared between machines.
//
//   floor [SECONDS]     the space bar pauses, q quits
#define _GNU_SOURCE
#include <curses.h>
#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/timerfd.h>
#include <time.h>

static long total = 1800;

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static void draw(long left, int paused) {
  int width = getmaxx(stdscr) - 4;
  int full = (int)((int64_t)width * (total - left) / total);
  mvaddstr(1, 2, "Neck: slow circles under the skull, both thumbs.");
  mvprintw(3, 2, "%02ld:%02ld", left / 60, left % 60);
  mvaddstr(3, 10, paused ? "PAUSED" : "      ");
  for (int i = 0; i < width; i++) mvaddch(5, 2 + i, i < full ? '#' : '-');
  refresh();
}

int main(int count, char **words) {
  setlocale(LC_ALL, "");
  if (count > 1) total = atol(words[1]);
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  nodelay(stdscr, TRUE);
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  int64_t end = now() + total * 1000000000LL, rest = 0;
  long left = total;
  int paused = 0, quit = 0;
  struct pollfd watched[2] = {{0, POLLIN, 0}, {timer, POLLIN, 0}};
  draw(left, 0);
  while (!quit && left > 0) {
    if (!paused) {  // the next whole second
      int64_t at = end - (left - 1) * 1000000000LL;
      struct itimerspec next = {{0, 0}, {at / 1000000000LL, at % 1000000000LL}};
      timerfd_settime(timer, TFD_TIMER_ABSTIME, &next, 0);
    }
    if (poll(watched, paused ? 1 : 2, -1) < 0 && errno != EINTR) break;
    if (watched[0].revents & (POLLHUP | POLLERR)) break;
    if (!paused) left = (long)((end - now() + 999999999LL) / 1000000000LL);
    for (int key; (key = getch()) != ERR;) {
      if (key == 'q') quit = 1;
      if (key == KEY_RESIZE) erase();
      if (key == ' ') {
        paused = !paused;
        if (paused) rest = end - now();
        else end = now() + rest;
      }
    }
    draw(left, paused);
  }
  endwin();
  return 0;
}
