#!/usr/bin/env python3
"""Measures from outside how punctually the player updates its screen, and what that costs.

    Tests/measure-player.py [KNEAD] [SECONDS] [BUSY]

Plays a practice timer with parts of 10 s for SECONDS in a terminal of 80 by 24, beside BUSY
processes that do nothing but compute. The screen is drawn every second. The script prints how late
each drawing arrives, measured in whole seconds from the earliest one, as well as the bytes, wake-ups
and CPU time. Every tenth drawing is a change of parts.
"""
import fcntl, os, pty, select, signal, struct, subprocess, sys, tempfile, termios, time

knead = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/knead")
seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 600
busy = int(sys.argv[3]) if len(sys.argv) > 3 else 0
env = {"HOME": tempfile.mkdtemp(prefix="knead-measure-"), "PATH": os.environ["PATH"],
       "TERM": "xterm-256color", "LANG": "C.UTF-8", "KNEAD_VOICE": "none"}
rounds = seconds // 20 + 2
load = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(busy)]
child, terminal = pty.fork()
if child == 0:
    os.execve(knead, ["knead", "timer", f"{min(rounds, 99)}x(hold 10s, rest 10s), hold 60m",
                      "--cues", "quiet"], env)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))


def switches():
    for line in open(f"/proc/{child}/status"):
        if line.startswith("voluntary"):
            return int(line.split()[1])


def processor():
    facts = open(f"/proc/{child}/stat").read().rsplit(")", 1)[1].split()
    return (int(facts[11]) + int(facts[12])) / os.sysconf("SC_CLK_TCK")


def bursts(until):
    """The start time and the length of each burst of bytes."""
    found = []
    while time.monotonic() < until:
        if not select.select([terminal], [], [], max(0, until - time.monotonic()))[0]:
            break
        now = time.monotonic()
        size = len(os.read(terminal, 65536))
        if found and now - found[-1][0] < 0.4:
            found[-1][1] += size
        else:
            found.append([now, size])
    return found


bursts(time.monotonic() + 7)  # starting up, and the time to get ready
before, cost, start = switches(), processor(), time.monotonic()
found = bursts(start + seconds)
wakes, cost = switches() - before, processor() - cost
resident = next(line.split()[1] for line in open(f"/proc/{child}/status") if "VmRSS" in line)
os.kill(child, signal.SIGTERM)
os.waitpid(child, 0)
for process in load:
    process.kill()

# Measure from the earliest drawing, in whole seconds, so that no drawing counts as early.
phase = min(t - round(t - found[0][0]) for t, _ in found)
late = sorted((t - phase - round(t - phase)) * 1000 for t, _ in found)
drift = (sum(t - phase - round(t - phase) for t, _ in found[-30:])
         - sum(t - phase - round(t - phase) for t, _ in found[:30])) / 30 * 1000
at = lambda share: late[min(len(late) - 1, int(share * len(late)))]
size = sum(size for _, size in found)
print(f"{len(found)} drawings in {seconds} s beside {busy} busy processes")
print(f"late: median {at(.5):.2f} ms, p99 {at(.99):.2f} ms, max {late[-1]:.2f} ms; "
      f"drift {drift:+.2f} ms")
print(f"{size / seconds:.0f} bytes/s, {wakes / seconds * 60:.0f} wake-ups/min, "
      f"{cost / seconds * 60 * 1000:.0f} ms of CPU time/min, {resident} KB")
