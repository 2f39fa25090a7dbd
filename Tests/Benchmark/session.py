"""A program in a terminal of 80 by 24, and what it costs."""
import fcntl, glob, os, pty, select, signal, struct, termios, time

# How long a screen must be silent to be the whole one.
SILENCE = 0.15


class Session:
    """A started program. `begun` is the time just before it replaced this process's copy."""

    def __init__(self, words, home):
        stamp, sent = os.pipe()
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            env = {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color",
                   "LANG": "C.UTF-8", "KNEAD_VOICE": "none"}
            os.write(sent, struct.pack("d", time.monotonic()))
            os.execvpe(words[0], words, env)
        os.close(sent)
        self.begun = struct.unpack("d", os.read(stamp, 8))[0]
        os.close(stamp)
        self.size = 0

    def read(self, wait):
        """The time at which something came within `wait` seconds; `None` if nothing did."""
        if not select.select([self.terminal], [], [], max(0, wait))[0]:
            return None
        now = time.monotonic()
        self.size += len(os.read(self.terminal, 65536))
        return now

    def settle(self):
        """Waits for the whole screen; returns when its last byte came, in ms after the start."""
        last = self.read(20)
        while (came := self.read(SILENCE)) is not None:
            last = came
        return (last - self.begun) * 1000

    def watch(self, seconds):
        """Reads for a while; returns the bytes that came."""
        until, before = time.monotonic() + seconds, self.size
        while (rest := until - time.monotonic()) > 0:
            self.read(rest)
        return self.size - before

    def press(self, key):
        """Presses a key; returns the ms until something came."""
        start = time.monotonic()
        os.write(self.terminal, key)
        came = self.read(5)
        return (came - start) * 1000

    def cpu(self):
        """The CPU time of all threads so far, in ms."""
        files = glob.glob(f"/proc/{self.child}/task/*/schedstat")
        return sum(int(open(file).read().split()[0]) for file in files) / 1e6

    def wakes(self):
        """The times that any thread has waited so far."""
        lines = (line for file in glob.glob(f"/proc/{self.child}/task/*/status") for line in open(file))
        return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary"))

    def memory(self, kind):
        """A line of smaps_rollup, such as Private_Dirty, in MB."""
        for line in open(f"/proc/{self.child}/smaps_rollup"):
            if line.startswith(kind + ":"):
                return int(line.split()[1]) / 1024

    def end(self):
        """Ends the program and waits for it."""
        os.kill(self.child, signal.SIGTERM)
        try:
            while os.read(self.terminal, 65536):
                pass
        except OSError:  # it has ended
            pass
        os.waitpid(self.child, 0)
        os.close(self.terminal)
