#!/usr/bin/env python3
"""Kills the player at random moments, again and again, and checks what was saved.

    Tests/kill-player.py [KNEAD] [TIMES] [SEED]

Each turn starts a routine in a terminal of its own, plays it for a random time and kills it with
SIGKILL. `knead resume --list` must then offer it, from a checkpoint that is at most 1 s old. The
script discards the session, which must then be in the journal, together with all earlier ones. The
exit status is 1 if anything was missing or too old.
"""
import json, os, pty, random, select, shutil, signal, subprocess, sys, tempfile, time

knead = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/knead")
times = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
home = tempfile.mkdtemp(prefix="knead-kill-")
env = {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8",
       "KNEAD_VOICE": "none"}
answers = [("I have read the safety notes", "y"), ("How old are you", "2"),
           ("Are you pregnant", "1"), ("Where does it hurt? Mark", " \r"),
           ("How long has it hurt", "3"), ("How did it start", "1"),
           ("If you have had it before", "1"), ("How bad is it now", "4"),
           ("Is everything correct", "\r")]


class Screen:
    """knead in a terminal, and the bytes that it has written since the last key press."""

    def __init__(self, *words):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.execve(knead, ["knead", *words], env)
        self.text = b""

    def read(self, wait):
        while select.select([self.terminal], [], [], wait)[0]:
            try:
                part = os.read(self.terminal, 65536)
            except OSError:
                return
            if not part:
                return
            self.text += part
            wait = 0.01

    def press(self, keys):
        self.text = b""
        os.write(self.terminal, keys.encode())

    def play(self):
        """Answers the questions up to the preview, and starts the routine."""
        for _ in range(80):
            self.read(3)
            shown = " ".join(self.text.decode(errors="replace").split())
            if "begin" in shown:
                self.press("\r")
                return
            # The question comes last, below what was answered on the same page.
            found = [(shown.rfind(words), k) for words, k in answers if words in shown]
            keys = "\r" if "Is everything correct" in shown else max(found)[1] if found else None
            self.press(keys or ("n" if "none" in shown else "\r"))
        raise SystemExit("the player was never reached:\n" + shown)

    def kill(self):
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.terminal)


def offered():
    done = subprocess.run([knead, "resume", "--list", "--json"], env=env, capture_output=True)
    return json.loads(done.stdout)


def discard():
    screen = Screen()
    screen.read(3)
    while b"Resume" not in screen.text:
        screen.read(1)
    screen.press("d")
    screen.read(2)
    screen.press("q")
    os.waitpid(screen.child, 0)
    os.close(screen.terminal)


def saved():
    import sqlite3
    with sqlite3.connect(home + "/.local/share/knead/journal.sqlite") as journal:
        return journal.execute("SELECT count(*) FROM session").fetchone()[0]


random.seed(seed)
bad, oldest, count, expected = [], 0, 0, 0
for turn in range(times):
    screen = Screen("play", "comfort-pause")
    screen.play()
    begun = time.monotonic()
    # Skip the time to get ready, so that there is something to save.
    screen.read(0.05)
    screen.press("\x1b[C")
    screen.read(0.05)
    time.sleep(random.uniform(0.05, 2.5))
    killed = time.time()
    screen.kill()
    found = offered()
    age = time.time() - killed
    if len(found) != 1 or found[0]["isGoingOn"]:
        bad.append(f"turn {turn}: offered {found}")
    else:
        old = found[0]["ago"] / 1000 - age
        oldest = max(oldest, old)
        # Allow 50 ms between the clock's second and the write on a busy machine.
        if old > 1.05:
            bad.append(f"turn {turn}: the checkpoint was {old:.3f} s old")
        count += 1
        # In its first second, a session has nothing to save yet.
        expected += 1 if found[0]["position"] > 0 else 0
        discard()
    if turn % 50 == 49:
        if saved() != expected:
            bad.append(f"turn {turn}: {saved()} sessions saved instead of {expected}")
        print(f"{turn + 1}: {len(bad)} bad, oldest {oldest:.3f} s, {saved()} of {expected} saved",
              flush=True)
print(f"{times} kills, {count} offered, {saved()} of {expected} saved; "
      f"oldest checkpoint {oldest:.3f} s")
for line in bad:
    print(line)
shutil.rmtree(home)
sys.exit(1 if bad else 0)
