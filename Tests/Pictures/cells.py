"""The cells of a screen, from what `tmux capture-pane -e -N` prints."""
import re
from typing import NamedTuple


class Style(NamedTuple):
    """How a cell is drawn. A colour is 0 to 15, or None for the terminal's own."""
    ink: int | None = None
    paper: int | None = None
    bold: bool = False
    dim: bool = False
    reverse: bool = False
    underline: bool = False

    def after(self, parameters):
        """The style after a `CSI … m` with these parameters."""
        style = self
        for code in map(int, (parameters or "0").split(";")):
            if code not in CODES:
                raise ValueError(f"a style that the pictures can't draw yet: {parameters}")
            style = style._replace(**CODES[code]) if code else Style()
        return style


CODES = {
    0: {}, 1: {"bold": True}, 2: {"dim": True}, 4: {"underline": True}, 7: {"reverse": True},
    22: {"bold": False, "dim": False}, 24: {"underline": False}, 27: {"reverse": False},
    39: {"ink": None}, 49: {"paper": None},
    **{start + n: {"ink": n + bright} for start, bright in ((30, 0), (90, 8)) for n in range(8)},
    **{start + n: {"paper": n + bright} for start, bright in ((40, 0), (100, 8)) for n in range(8)},
}


class Cell(NamedTuple):
    """A character in its style."""
    text: str = " "
    style: Style = Style()


def parse(captured, size):
    """The rows of cells of a screen of `size`, columns by rows."""
    columns, rows = size
    screen, style = [], Style()
    for line in captured.split("\n")[:rows]:
        row = []
        for parameters, text in re.findall(r"\033\[([0-9;]*)m|([^\033])", line):
            if text:
                row.append(Cell(text, style))
            else:
                style = style.after(parameters)
        screen.append((row + [Cell()] * columns)[:columns])
    return screen + [[Cell()] * columns for _ in range(rows - len(screen))]
