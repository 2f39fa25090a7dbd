"""A terminal of a fixed size in tmux, and a clock that only moves when it is told to."""
import os, shutil, signal, subprocess, tempfile, time

import cells
from clock import Clock

SIZE = (80, 24)
# How long anything may take, in seconds, on a busy machine.
PATIENCE = 60


class NeverShown(Exception):
    """What the terminal shows isn't what a scene waits for."""


class Stage:
    """A tmux server of its own, with one program at a time, which has only a made-up home."""

    def __init__(self, knead):
        self.folder = tempfile.mkdtemp(prefix="knead-pictures-")
        os.makedirs(self.folder + "/bin")
        os.symlink(os.path.abspath(knead), self.folder + "/bin/knead")
        self.home = self.folder + "/home"
        self.kept = self.folder + "/kept"
        os.makedirs(self.home)
        self.clock = Clock(self.folder)
        self.marks = 0
        self.process = self.terminal = None
        self.is_still = False

    def close(self):
        self.clear()
        self.tmux("kill-server", check=False)
        shutil.rmtree(self.folder)

    @property
    def environment(self):
        return {"HOME": self.home, "PATH": self.folder + "/bin:/usr/bin:/bin", "TZ": "UTC",
                "TERM": "xterm-256color", "LANG": "C.UTF-8", "KNEAD_VOICE": "none"}

    def run(self, *words, text=""):
        """Runs knead without a terminal, and returns what it prints."""
        done = subprocess.run(
            [self.folder + "/bin/knead", *words], input=text, env=self.environment, check=True,
            stdout=subprocess.PIPE, encoding="utf-8")
        return done.stdout

    def tmux(self, *words, check=True):
        done = subprocess.run(
            ["tmux", "-u", "-f", "/dev/null", "-S", self.folder + "/tmux", *words],
            env={**os.environ, "LANG": "C.UTF-8", "TMUX": ""}, check=check, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=None if check else subprocess.DEVNULL)
        return done.stdout

    def fact(self, name):
        return self.tmux("display-message", "-p", "-t", "main", "#{" + name + "}").strip()

    def keep(self):
        """Keeps the home as it is now, for each program that is started from now on."""
        self.clear()
        shutil.rmtree(self.kept, ignore_errors=True)
        shutil.copytree(self.home, self.kept)

    def clear(self):
        """Ends the program at once, so that it writes no more into its home."""
        if self.process:
            if self.fact("pane_dead") == "0":
                os.kill(int(self.process), signal.SIGKILL)
            self.tmux("kill-session", "-t", "main")
            self.process, self.is_still = None, False

    def open(self, *command, more={}):
        """Runs a command in a new terminal and a new copy of the home."""
        self.clear()
        if os.path.exists(self.kept):
            shutil.rmtree(self.home)
            shutil.copytree(self.kept, self.home)
        columns, rows = map(str, SIZE)
        variables = [f"{name}={value}" for name, value in {**self.environment, **more}.items()]
        self.tmux("start-server", ";", "set-option", "-s", "exit-empty", "off", ";",
                  "set-option", "-g", "status", "off", ";",
                  "set-option", "-g", "remain-on-exit", "on", ";",
                  "new-session", "-d", "-s", "main", "-x", columns, "-y", rows, "-c", self.home,
                  "env", "-i", *variables, *command)
        self.terminal, self.process = self.fact("pane_tty"), self.fact("pane_pid")

    def play(self, *words, at):
        """Runs knead with the still clock, from a wall time in seconds since 1970."""
        self.clear()
        self.clock.start(at)
        self.open(self.folder + "/bin/knead", *words, more=self.clock.environment)
        self.is_still = True

    def until(self, holds, what):
        """Waits until something holds, and fails if it never does, or the program has ended."""
        end = time.monotonic() + PATIENCE
        look = time.monotonic() + 1
        while not holds():
            if time.monotonic() > look:
                look += 1
                has_ended = time.monotonic() > end or self.fact("pane_dead") == "1"
                if has_ended and not holds():
                    shown = self.tmux("capture-pane", "-p", "-t", "main")
                    raise NeverShown(f"never: {what}\nbut:\n{shown}")
            time.sleep(0.002)

    def settle(self):
        """Waits until the program has done all that is due."""
        self.until(lambda: self.clock.is_idle, "idle")

    def press(self, *keys, after=1000):
        """Presses keys, by their tmux names, each after some milliseconds to read the page."""
        for key in keys:
            self.wait(after)
            before = self.clock.wakings
            self.tmux("send-keys", "-t", "main", key)
            self.until(lambda: self.clock.wakings > before, f"{key} read")

    def wait(self, milliseconds):
        """Lets time pass, in pieces so short that the player doesn't take them for a suspension."""
        self.settle()
        while milliseconds > 0:
            self.clock.pass_by(min(milliseconds, 500))
            milliseconds -= 500
            self.settle()

    def capture(self, *options):
        """The screen, once tmux has read all that the program wrote: a mark after it says so."""
        if self.is_still:
            self.settle()
        self.marks += 1
        with open(self.terminal, "w") as terminal:
            terminal.write(f"\033]2;{self.marks}\007")
        self.until(lambda: self.fact("pane_title") == str(self.marks), "read")
        return self.tmux("capture-pane", "-p", "-t", "main", *options)

    def shows(self, *texts):
        """Waits until all the texts are shown, however they wrap, and returns the words shown."""
        words = ""

        def are_shown():
            nonlocal words
            words = " ".join(self.capture().split())
            return all(text in words for text in texts)

        self.until(are_shown, texts)
        return words

    def screen(self):
        """The cells of the screen. The cursor, if it is shown, is a cell in reverse."""
        screen = cells.parse(self.capture("-e", "-N"), SIZE)
        x, y, is_shown = map(int, self.fact("cursor_x} #{cursor_y} #{cursor_flag").split())
        if is_shown:
            cell = screen[y][x]
            style = cell.style._replace(reverse=not cell.style.reverse)
            screen[y][x] = cell._replace(style=style)
        return screen

    def leave(self, key):
        """Presses the key that ends the program, and waits for its end."""
        self.wait(1000)
        self.tmux("send-keys", "-t", "main", key)
        self.until(lambda: self.fact("pane_dead") == "1", "the end")
