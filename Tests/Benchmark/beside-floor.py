#!/usr/bin/env python3
"""Measures knead beside the least that a timer in C with ncurses costs, in the same run, and beside
other timers that are installed. Prints a table for docs/performance.md.

    Tests/Benchmark/beside-floor.py KNEAD FLOOR [SECONDS]

Starts are measured 15 times in turn, so that what else the machine does meets all of them; SECONDS is
how long each program plays (60). Each cell holds the median, and the range of the middle half in
brackets; then how many times the floor that is.
"""
import os, shutil, statistics, subprocess, sys, tempfile, time
from session import Session

knead, floor = (os.path.abspath(path) for path in sys.argv[1:3])
seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 60
folder = tempfile.mkdtemp(prefix="knead-benchmark-")
STARTS, SESSIONS = 15, 60
FLOOR, HOME = [floor], [knead]
TIMER = [knead, "timer", "hold 30m", "--cues", "quiet"]
PEERS = [words for words in (["tty-clock", "-s"], ["termdown", "1800"], ["calcurse"])
         if shutil.which(words[0])]


def spread(values):
    """The median of some values, and the range of the middle half of them, if there are several."""
    middle = statistics.median(values)
    if len(values) < 4:
        return f"{middle:.2f}"
    quarters = statistics.quantiles(values, n=4)
    return f"{middle:.2f} ({quarters[0]:.2f}–{quarters[2]:.2f})"


def row(name, floor, found, unit=""):
    """A row of the table; the floor is `None` where there is none."""
    least = statistics.median(floor) if floor else 0
    times = f"{statistics.median(found) / least:.1f}×" if least else ""
    print(f"| {name} | {spread(floor) + unit if floor else ''} | {spread(found)}{unit} | {times} |",
          flush=True)


def starts(commands, home=folder, cold=False):
    """The times until the whole screen is there, and the CPU times until then, of each command."""
    found = [([], []) for _ in commands]
    for number in range(STARTS + 2):
        for place, words in enumerate(commands):
            if cold:
                drop_caches()
            session = Session(words, home)
            whole = session.settle()
            if number > 1:  # the first ones make the journal and warm the caches
                found[place][0].append(whole)
                found[place][1].append(session.cpu())
            session.end()
    return found


def drop_caches():
    """Forgets all files that were read, so that they come from the disk again; needs root."""
    os.sync()
    with open("/proc/sys/vm/drop_caches", "w") as file:
        file.write("3")


def playing(words):
    """What a minute of a running program costs, and pausing it: CPU in ms, waits, bytes a second,
    memory in MB, waits while it is paused, and the ms from a key to the screen."""
    session = Session(words, folder)
    session.watch(8)  # the time to get ready
    cpu, wakes = session.cpu(), session.wakes()
    size = session.watch(seconds)
    cpu, wakes = session.cpu() - cpu, session.wakes() - wakes
    memory = session.memory("Private_Dirty")
    keys = []
    for _ in range(21):  # an odd number: it stays paused
        session.watch(0.35)
        keys.append(session.press(b" "))
    session.watch(1)
    still = session.wakes()
    session.watch(10)
    still = session.wakes() - still
    session.end()
    return [cpu * 60 / seconds], [wakes * 60 / seconds], [size / seconds], [memory], [still * 6], keys


def many(words):
    """Many sessions at once: the memory of each in MB, and the CPU of all in percent of a core."""
    sessions = [Session(words, folder) for _ in range(SESSIONS)]
    for session in sessions:
        session.settle()
    time.sleep(6)
    cpu, start = sum(session.cpu() for session in sessions), time.monotonic()
    while time.monotonic() - start < 20:
        for session in sessions:
            session.watch(0.01)
    share = (sum(session.cpu() for session in sessions) - cpu) / (time.monotonic() - start) / 10
    memory = [session.memory("Pss") for session in sessions]
    for session in sessions:
        session.end()
    return memory, [share]


def own_files():
    """A home with 3,000 routine files: what comes with knead, again and again."""
    home = folder + "/many"
    routines = home + "/.local/share/knead/routines"
    os.makedirs(routines)
    files = subprocess.run(
        ["find", "Routines", "-name", "*.yaml", "-mindepth", "2", "-not", "-path", "*/conformance/*",
         "-not", "-path", "*/screening/*", "-not", "-path", "*/templates/*", "-not", "-path",
         "*/figures/*"], check=True, capture_output=True, text=True).stdout.split()
    for number in range(3000):
        file = files[number % len(files)]
        shutil.copy(file, f"{routines}/r{number}-{os.path.basename(file)}")
    return home


def lists(home):
    """The ms that `knead list` takes."""
    found = []
    for _ in range(5):
        start = time.monotonic()
        subprocess.run([knead, "list"], env={"HOME": home}, check=True, capture_output=True)
        found.append((time.monotonic() - start) * 1000)
    return found


print("| | the floor | knead | |\n|---|---|---|---|")
least, home, timer, play = starts([FLOOR, HOME, TIMER, [knead, "play", "comfort-pause"]])
row("home, to the whole screen", least[0], home[0], " ms")
row("home, CPU until then", least[1], home[1], " ms")
row("`knead timer`, to the whole screen", least[0], timer[0], " ms")
row("`knead play ID`, to the whole screen", least[0], play[0], " ms")
if os.access("/proc/sys/vm/drop_caches", os.W_OK):
    least, home, timer = starts([FLOOR, HOME, TIMER], cold=True)
    row("home from the disk, nothing in memory", least[0], home[0], " ms")
    row("`knead timer` from the disk", least[0], timer[0], " ms")
names = ["playing: CPU in a minute (ms)", "playing: waits in a minute", "playing: bytes a second",
         "playing: private dirty memory (MB)", "paused: waits in a minute", "a key to the screen (ms)"]
for name, least, found in zip(names, playing(FLOOR), playing(TIMER)):
    row(name, least, found)
(least, share), (found, cost) = many(FLOOR), many(TIMER)
row(f"{SESSIONS} sessions: memory of each, shared in parts (MB)", least, found)
row(f"{SESSIONS} sessions: CPU of all (% of a core)", share, cost)
row("`knead list`", None, lists(folder), " ms")
row("`knead list`, 3,000 files of one's own", None, lists(own_files()), " ms")
for words in PEERS:
    [(whole, cpu)] = starts([words])
    print(f"| {words[0]}, to the whole screen | | {spread(whole)} ms | |")
shutil.rmtree(folder)
