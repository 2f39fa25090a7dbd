"""A clock that stands still until it is moved, for the program on the stage: see still-clock.c."""
import mmap, os, shutil, struct, subprocess

SOURCE = os.path.dirname(os.path.abspath(__file__)) + "/still-clock.c"


class Clock:
    """The times that the program reads, in nanoseconds, and the library that makes it do so."""

    def __init__(self, folder):
        self.file, self.library = folder + "/clock", folder + "/still-clock.so"
        subprocess.run([compiler(), "-shared", "-fPIC", "-O1", "-o", self.library, SOURCE, "-ldl"],
                       check=True)
        with open(self.file, "wb") as new:
            new.write(bytes(32))
        with open(self.file, "r+b") as shared:
            self.shared = mmap.mmap(shared.fileno(), 32)

    @property
    def environment(self):
        """The variables of a program that has this clock."""
        return {"LD_PRELOAD": self.library, "STILL_CLOCK": self.file}

    def get(self, place):
        return struct.unpack_from("q", self.shared, 8 * place)[0]

    def put(self, place, value):
        struct.pack_into("q", self.shared, 8 * place, value)

    def start(self, began):
        """Sets the wall clock, in seconds since 1970, for a program that has not started yet."""
        for place, value in enumerate([began * 10**9, 0, -1, 0]):
            self.put(place, value)

    def pass_by(self, milliseconds):
        self.put(1, self.get(1) + milliseconds * 10**6)

    @property
    def is_idle(self):
        """Whether the program has done all that is due."""
        return self.get(2) == self.get(1)

    @property
    def wakings(self):
        """How often input has woken the program."""
        return self.get(3)


def compiler():
    """The C compiler: Swift for Linux comes with clang."""
    found = [name for name in (os.environ.get("CC"), "clang", "cc") if name and shutil.which(name)]
    if not found:
        raise SystemExit("pictures: no C compiler was found: put clang in PATH")
    return found[0]
