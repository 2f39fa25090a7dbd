#!/usr/bin/env python3
"""Counts the instructions that a start takes, and compares them with a goal for each. Unlike times, they
are the same on a busy machine, to about 1 %.

    Tests/measure-instructions.py KNEAD

A goal may be exceeded by 10 %; beyond that, the exit status is 1. Without valgrind, nothing is counted.
Starts on a screen, of 80 by 24, are ended when a text appears.
"""
import fcntl, os, pty, re, select, shutil, signal, struct, subprocess, sys, tempfile, termios

# What is counted, the goal in millions, the words, the text to end at (`None` without a screen), and
# the function before which counting ends (`None` for all of it).
ROWS = [
    ("knead --version", 1.2, ["--version"], None, None),
    ("knead list", 18, ["list"], None, None),
    ("knead timer, to its first frame", 16, ["timer", "hold 30m"], "Get ready",
     "*LoadedContent*load*"),
    ("knead timer, and its end", 98, ["timer", "hold 30m"], "Get ready", None),
    ("knead play ID, and its end", 96, ["play", "comfort-pause"], "read the safety notes", None),
    ("knead, home with the library, and its end", 96, [], "Massage may ease", None),
]


def run(command, text, home):
    """Runs a program, on a screen if there is a text to wait for."""
    env = {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8",
           "KNEAD_VOICE": "none"}
    if text is None:
        subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
        return
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execvpe(command[0], command, env)
    seen = b""
    while text.encode() not in seen:
        if not select.select([terminal], [], [], 120)[0]:
            sys.exit(f"the text never appeared: {text}\n{seen.decode(errors='replace')}")
        seen += os.read(terminal, 65536)
    os.kill(child, signal.SIGTERM)
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:  # it has ended
        pass
    os.waitpid(child, 0)
    os.close(terminal)


def count(program, words, text, before, folder):
    """The instructions of a start, in millions."""
    home = tempfile.mkdtemp(dir=folder)
    # The first start makes the journal.
    run([program] + words, text, home)
    shutil.rmtree(home + "/.local/state", ignore_errors=True)
    out = home + "/counted"
    options = [f"--dump-before={before}"] if before else []
    run(["valgrind", "--tool=callgrind", "--log-file=/dev/null", f"--callgrind-out-file={out}"]
        + options + [program] + words, text, home)
    # What comes before the function is in the first part.
    file = out + ".1" if before else out
    if not os.path.exists(file):
        sys.exit(f"the program has no function {before}: say another one in {sys.argv[0]}")
    return int(re.search(r"^(?:summary|totals): (\d+)", open(file).read(), re.M)[1]) / 1e6


def main():
    if not shutil.which("valgrind"):
        print("Instructions are not counted: valgrind is not installed (apt-get install valgrind).")
        return
    isOver = False
    with tempfile.TemporaryDirectory(prefix="knead-count-") as folder:
        # Valgrind can't read the debug information; the names of functions stay.
        program = os.path.join(folder, "knead")
        subprocess.run(["strip", "--strip-debug", "-o", program, sys.argv[1]], check=True)
        for name, goal, words, text, before in ROWS:
            found = count(program, words, text, before, folder)
            over = found > goal * 1.1
            isOver = isOver or over
            print(f"{name:42} {found:7.2f} M, goal {goal} M{': too many' if over else ''}", flush=True)
    sys.exit(1 if isOver else 0)


main()
