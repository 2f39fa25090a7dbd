"""A screen, or several in turn, as an SVG document that is light or dark, as the reader prefers."""
from html import escape

import glyphs
from cells import Cell
from glyphs import HEIGHT, WIDTH

# The frame around the cells: the space at each side, the strip above, and the space below.
SIDE, TOP, BOTTOM = 14, 34, 14
FONTS = ('ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",'
         'monospace')
# The paper, the ink and the frame, and the 16 colours, on light and on dark.
LIGHT = {
    "paper": "#fdfdfc", "ink": "#24272e", "frame": "#c9ccd2",
    "colours": ["#24272e", "#c2302a", "#2c7a3a", "#8f6600", "#2b5fbd", "#963799", "#0f7480",
                "#6b7079", "#6b7079", "#d9453e", "#3a9149", "#a87a00", "#3d74d6", "#ad4bb0",
                "#178a97", "#24272e"]}
DARK = {
    "paper": "#17191e", "ink": "#dcdfe5", "frame": "#43474f",
    "colours": ["#43474f", "#f0716b", "#7fc583", "#e0b45a", "#7aa9f0", "#d489d3", "#5cc4cb",
                "#c3c7cf", "#8b909a", "#ff8f89", "#98d99b", "#f0ca7a", "#97bdf7", "#e6a5e5",
                "#7ad9df", "#ffffff"]}


def mix(ink, paper, share):
    """A colour between two others: `share` of the first one."""
    parts = zip(*(bytes.fromhex(colour[1:]) for colour in (ink, paper)))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in parts)


def name(colour, dim):
    """The class of what is drawn in a colour, or in the ink."""
    return ("d" if dim else "c") + ("" if colour is None else str(colour))


def value(name, theme):
    """The colour of a class in a theme."""
    if name == "p":
        return theme["paper"]
    colour = theme["colours"][int(name[1:])] if name[1:] else theme["ink"]
    return mix(colour, theme["paper"], 0.68) if name[0] == "d" else colour


def names(cell):
    """The classes of a cell's ink and its paper. The paper is None if it isn't filled."""
    style = cell.style
    ink = name(style.ink, style.dim)
    paper = None if style.paper is None else name(style.paper, False)
    return (paper or "p", ink) if style.reverse else (ink, paper)


class Layer:
    """The paths and texts of some cells, by their class."""

    def __init__(self, screen, wanted=lambda column, row: True):
        self.fills, self.lines, self.texts = {}, {}, {}
        blank = Cell()
        self.screen = [
            [cell if wanted(column, row) else blank for column, cell in enumerate(cells)]
            for row, cells in enumerate(screen)]
        self.fill_cells()
        for row, cells in enumerate(self.screen):
            for start, end in runs(cells):
                self.draw(cells[start:end], start * WIDTH, row * HEIGHT)

    def fill_cells(self):
        """Fills the cells that have a paper: as few rectangles as possible, so that none shows a
        seam."""
        open_boxes = {}
        for row, cells in enumerate(self.screen + [[]]):
            filled = {}
            for column, cell in enumerate(cells):
                paper = names(cell)[1]
                if paper is not None:
                    begun = next((box for box in filled if box[1:] == (column, paper)), None)
                    start = filled.pop(begun) if begun else column
                    filled[(start, column + 1, paper)] = start
            now = {box: open_boxes.pop(box, row) for box in filled}
            for (start, end, paper), first in open_boxes.items():
                self.add(self.fills, paper, glyphs.box(
                    start * WIDTH, first * HEIGHT, end * WIDTH, row * HEIGHT))
            open_boxes = now

    def draw(self, cells, x, y):
        """Draws a run of cells in one style."""
        text = "".join(cell.text for cell in cells)
        ink, bold = names(cells[0])[0], cells[0].style.bold
        if text[0] in glyphs.SHADES:
            self.add(self.fills, ink + " s" + str(list(glyphs.SHADES).index(text[0])),
                     glyphs.box(x, y, x + len(text) * WIDTH, y + HEIGHT))
        elif text[0] in "─━":
            heavy = " h" if text[0] == "━" or bold else ""
            self.add(self.lines, ink + heavy, glyphs.line(
                x, y + HEIGHT / 2, x + len(text) * WIDTH, y + HEIGHT / 2))
        elif strokes := glyphs.strokes(text, x, y):
            path, heavy = strokes
            self.add(self.lines, ink + (" h" if heavy or bold else ""), path)
        elif path := glyphs.fills(text, x, y):
            self.add(self.fills, ink, path)
        else:
            length = f' textLength="{len(text) * WIDTH}"' if len(text) > 1 else ""
            self.add(self.texts, ink + (" b" if bold else ""),
                     f'<text x="{x}" y="{y + 14}"{length}>{escape(text, quote=False)}</text>\n')

    @staticmethod
    def add(group, name, part):
        group[name] = group.get(name, "") + part

    @property
    def classes(self):
        return {name for group in (self.fills, self.lines, self.texts)
                for names in group for name in names.split()}

    @property
    def svg(self):
        return "".join(
            [f'<path class="{name}" d="{path}"/>\n' for name, path in sorted(self.fills.items())]
            + [f'<path class="l {name}" d="{path}"/>\n'
               for name, path in sorted(self.lines.items())]
            + [f'<g class="{name}">\n{texts}</g>\n'
               for name, texts in sorted(self.texts.items())])


def runs(cells):
    """The runs of cells that are drawn as one, as their first column and the one after the last.
    They are words in one style with single spaces between, or equal shades or rules, or one cell.
    """
    def kind(cell):
        if cell.text in glyphs.SHADES or cell.text in "─━":
            return cell.text
        drawn = glyphs.strokes(cell.text, 0, 0) or glyphs.fills(cell.text, 0, 0)
        # What a font may lack comes from another one, and has another width.
        return None if drawn or cell.text >= "←" else "word"

    start = 0
    while start < len(cells):
        if cells[start].text == " ":
            start += 1
            continue
        end = start + 1
        first = kind(cells[start])
        while first and end < len(cells):
            step = 2 if first == "word" and cells[end].text == " " else 1
            last = cells[end + step - 1:end + step]
            alike = [cell for cell in last if cell.text != " " and kind(cell) == first
                     and (names(cell)[0], cell.style.bold)
                     == (names(cells[start])[0], cells[start].style.bold)]
            if not alike:
                break
            end += step
        yield start, end
        start = end


def rules(classes, theme):
    """The style rules for the colours of a theme."""
    return "".join(
        [f".frame{{fill:{theme['paper']};stroke:{theme['frame']}}}.strip{{fill:{theme['frame']}}}"]
        + [f".{name}{{color:{value(name, theme)}}}" for name in sorted(classes)
           if name[0] in "cdp"])


def moving(count):
    """The style rules that show frames in turn, one a second, unless motion is unwelcome. Then the
    first one stays."""
    turns = "".join(f".f{n}{{animation-delay:{n}s}}" for n in range(count))
    return (
        ".f{visibility:hidden}.f0{visibility:visible}\n"
        "@media(prefers-reduced-motion:no-preference){"
        f"@keyframes turn{{0%{{visibility:visible}}{100 / count:g}%,to{{visibility:hidden}}}}"
        f".f{{animation:turn {count}s step-end infinite}}{turns}}}\n")


def document(frames, title):
    """The SVG of one screen, or of several that are shown in turn."""
    columns = len(frames[0][0])
    # A command leaves the rest of the screen blank.
    rows = max(row + 1 for frame in frames for row, cells in enumerate(frame)
               if any(cell != Cell() for cell in cells))
    frames = [frame[:rows] for frame in frames]
    still = {(column, row) for row in range(rows) for column in range(columns)
             if len({frame[row][column] for frame in frames}) == 1}
    layers = [Layer(frames[0], lambda *place: place in still)]
    if len(frames) > 1:
        layers += [Layer(frame, lambda *place: place not in still) for frame in frames]
    classes = {"c"}.union(*(layer.classes for layer in layers))
    width, height = columns * WIDTH + 2 * SIDE, rows * HEIGHT + TOP + BOTTOM
    dots = "".join(glyphs.circle(SIDE + 8 + n * 16, 17, 4.5) for n in range(3))
    content = layers[0].svg + "".join(
        f'<g class="f f{n}">\n{layer.svg}</g>\n' for n, layer in enumerate(layers[1:]))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img">\n<title>{escape(title)}</title>\n'
        f"<style>\nsvg{{font:15px {FONTS}}}.b{{font-weight:700}}\n"
        "path,text{fill:currentColor;fill-rule:evenodd}"
        ".l{fill:none;stroke:currentColor;stroke-width:1.2}.h{stroke-width:2.4}"
        + "".join(f".s{n}{{opacity:{share}}}"
                  for n, share in enumerate(glyphs.SHADES.values())) + "\n"
        + rules(classes, LIGHT) + "\n@media(prefers-color-scheme:dark){"
        + rules(classes, DARK) + "}\n" + (moving(len(frames)) if len(frames) > 1 else "")
        + f'</style>\n<rect class="frame" x=".5" y=".5" width="{width - 1}" '
        f'height="{height - 1}" rx="8"/>\n<path class="strip" d="{dots}"/>\n'
        f'<g transform="translate({SIDE} {TOP})">\n{content}</g>\n</svg>\n')
