"""Lines, blocks and marks as shapes, so that they meet without seams in every font."""

# The size of a cell, in pixels. Its middle is where lines run.
WIDTH, HEIGHT = 9, 19
X, Y = WIDTH / 2, HEIGHT / 2

# For each line character, the arms from the middle of its cell: left, up, right, down.
ARMS = {
    "─": "lr", "│": "ud", "┌": "rd", "┐": "ld", "└": "ru", "┘": "lu", "├": "udr", "┤": "udl",
    "┬": "lrd", "┴": "lru", "┼": "lrud", "╴": "l", "╵": "u", "╶": "r", "╷": "d",
}
ENDS = {"l": (0, Y), "u": (X, 0), "r": (WIDTH, Y), "d": (X, HEIGHT)}
HEAVY = {"━": "─", "┃": "│"}
DOUBLE = {"═": "lr", "║": "ud", "╔": "rd", "╗": "ld", "╚": "ru", "╝": "lu"}
# The corners that are round, and the two ends of each.
ROUND = {"╭": "dr", "╮": "dl", "╯": "ul", "╰": "ur"}
DASHED = {"╎": (0, 1), "┆": (0, 1), "╌": (1, 0), "┄": (1, 0)}
SLANTED = {"╱": (WIDTH, 0, 0, HEIGHT), "╲": (0, 0, WIDTH, HEIGHT)}

# Filled rectangles: left, top, right, bottom, in eighths of the cell.
BLOCKS = {
    "█": (0, 0, 8, 8), "▀": (0, 0, 8, 4), "▐": (4, 0, 8, 8), "▕": (7, 0, 8, 8),
    **{block: (0, 7 - n, 8, 8) for n, block in enumerate("▁▂▃▄▅▆▇")},
    **{block: (0, 0, 7 - n, 8) for n, block in enumerate("▉▊▋▌▍▎▏")},
}
# Shades are filled in part, so that they look alike at every size.
SHADES = {"░": 0.25, "▒": 0.5, "▓": 0.75}
# Squares and dots, by the half of their width, and whether they are filled.
SQUARES = {"■": (3.5, True), "□": (3, False), "▪": (2, True)}
DOTS = {"●": (3.5, True), "○": (3, False), "◉": (3.5, None), "•": (2, True), "·": (1, True)}
# The dots of a Braille character, in the order of its bits: column, row.
BRAILLE = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]


def number(value):
    return f"{value:.2f}".rstrip("0").rstrip(".")


def line(*points):
    """A path through points, as x, y, x, y …"""
    pairs = zip(points[::2], points[1::2])
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in pairs)


def box(left, top, right, bottom):
    """A rectangle, as a path."""
    width = number(right - left)
    return f"M{number(left)} {number(top)}h{width}v{number(bottom - top)}h-{width}z"


def circle(x, y, radius):
    """A circle, as a path."""
    r, d = number(radius), number(2 * radius)
    return f"M{number(x - radius)} {number(y)}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z"


def strokes(text, x, y):
    """The lines of a character in the cell whose corner is at x, y: their paths, and whether they
    are heavy. None if it isn't drawn with lines."""
    if text in HEAVY:
        return strokes(HEAVY[text], x, y)[0], True
    if text in ARMS:
        ends = [ENDS[arm] for arm in ARMS[text]]
        if ARMS[text] in ("lr", "ud"):
            return line(x + ends[0][0], y + ends[0][1], x + ends[1][0], y + ends[1][1]), False
        return "".join(line(x + X, y + Y, x + a, y + b) for a, b in ends), False
    if text in ROUND:
        (a, b), (c, d) = (ENDS[arm] for arm in ROUND[text])
        bend = X if b > Y else -X
        side = X if c > X else -X
        return (f"M{number(x + a)} {number(y + b)}V{number(y + Y + bend)}Q{number(x + X)} "
                f"{number(y + Y)} {number(x + X + side)} {number(y + Y)}", False)
    if text in DASHED:
        a, b = DASHED[text]
        return "".join(
            line(x + (X, part * WIDTH)[a], y + (part * HEIGHT, Y)[a],
                 x + (X, (part + 0.3) * WIDTH)[a], y + ((part + 0.3) * HEIGHT, Y)[a])
            for part in (0.1, 0.6)), False
    if text in SLANTED:
        a, b, c, d = SLANTED[text]
        return line(x + a, y + b, x + c, y + d), False
    if text in DOUBLE:
        return double(DOUBLE[text], x, y), False
    return None


def double(arms, x, y):
    """Two lines beside each other, which turn a corner if there is one."""
    if arms == "lr":
        return "".join(line(x, y + Y + n, x + WIDTH, y + Y + n) for n in (-1.5, 1.5))
    if arms == "ud":
        return "".join(line(x + X + n, y, x + X + n, y + HEIGHT) for n in (-1.5, 1.5))
    (a, _), (_, d) = ENDS[arms[0]], ENDS[arms[1]]
    outward = (1 if arms[0] == "l" else -1, 1 if arms[1] == "u" else -1)
    return "".join(
        line(x + a, y + Y + n * outward[1], x + X + n * outward[0], y + Y + n * outward[1],
             x + X + n * outward[0], y + d) for n in (-1.5, 1.5))


def fills(text, x, y):
    """The filled shapes of a character in the cell whose corner is at x, y. None if it has none."""
    if text in BLOCKS:
        left, top, right, bottom = BLOCKS[text]
        return box(x + left * WIDTH / 8, y + top * HEIGHT / 8, x + right * WIDTH / 8,
                   y + bottom * HEIGHT / 8)
    if text in SQUARES:
        half, filled = SQUARES[text]
        path = box(x + X - half, y + Y - half, x + X + half, y + Y + half)
        return path if filled else path + hole(x + X, y + Y, half - 1)
    if text in DOTS:
        radius, filled = DOTS[text]
        path = circle(x + X, y + Y, radius)
        if filled:
            return path
        ring = path + circle(x + X, y + Y, radius - 1)
        return ring if filled is False else ring + circle(x + X, y + Y, radius - 2)
    if "⠀" <= text <= "⣿":
        return "".join(
            circle(x + X + (a - 0.5) * 4, y + Y + (b - 1.5) * 4.6, 1)
            for n, (a, b) in enumerate(BRAILLE) if (ord(text) - 0x2800) >> n & 1)
    return None


def hole(x, y, half):
    """A square to leave out of another one: shapes are filled by the rule `evenodd`."""
    return box(x - half, y - half, x + half, y + half)
