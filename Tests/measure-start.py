#!/usr/bin/env python3
"""Measures the time from starting the program until a text appears, in a terminal of 80 by 24.

    Tests/measure-start.py KNEAD HOME TEXT [WORD…]

Prints the median and the best of 15 starts, in milliseconds, after 3 that warm the caches.
"""
import fcntl, os, pty, select, signal, statistics, struct, sys, termios, time

knead, home, text = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3].encode()
env = {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8",
       "KNEAD_VOICE": "none"}
times = []
for _ in range(18):
    start = time.monotonic()
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execve(knead, ["knead"] + sys.argv[4:], env)
    seen = b""
    while text not in seen:
        if not select.select([terminal], [], [], 10)[0]:
            sys.exit(f"the text never appeared: {text.decode()}\n{seen.decode(errors='replace')}")
        seen += os.read(terminal, 65536)
    times.append((time.monotonic() - start) * 1000)
    os.kill(child, signal.SIGTERM)
    while True:
        try:
            if not os.read(terminal, 65536):
                break
        except OSError:
            break
    os.waitpid(child, 0)
    os.close(terminal)
times = times[3:]
print(f"{statistics.median(times):.0f} {min(times):.0f}")
