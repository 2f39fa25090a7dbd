"""The scenes: what is played on the stage for each picture."""
import json
from typing import NamedTuple

import month

# What to press on a page of a check-in, by the words of its question. A page of ticks takes `n` for
# none of them, and any other page Enter.
ANSWERS = {
    "I have read the safety notes.": ["y"],
    "How old are you?": ["2"],
    "Are you pregnant?": ["1"],
    "Where does it hurt?": ["Space", "Enter"],
    "How long has it hurt this time?": ["3"],
    "How did it start?": ["1"],
    "is this the same pain as then?": ["1"],
    "How bad is it now?": ["4", "Enter"],
}
LIST = "Have you, or have you had, any of these?"
ROUTINE = "outer-hip-wall-hold"
TIMER = "3x(hold 90s each side, rest 15s), walk 2m"
# The routine of `knead new`, with three mistakes.
MISTAKES = {"pressure: 2 ": "pressure: 12 ", "tags: [no-tool, seated]": "tags: [no-tool, seeted]",
            "time: 30s": "time: 30"}


class Picture(NamedTuple):
    """What a picture shows, and its screens, one for each second."""
    title: str
    screens: list


def play(stage):
    """Plays all the scenes, and returns the pictures by their names."""
    library = json.loads(stage.run("list", "--json"))
    stage.run("journal", "import", "-", text=month.export(library))
    stage.keep()
    scenes = (home, progress, check_in, suggestions, player, timer, lint)
    return {name: picture for scene in scenes for name, picture in scene(stage).items()}


def home(stage):
    stage.play(at=month.NOW)
    stage.shows("Check in", "Warm pack and glide", "27 sessions")
    return {"home": Picture("The first screen of knead, after five weeks", [stage.screen()])}


def progress(stage):
    stage.play("progress", at=month.NOW)
    stage.shows("What helps you", "Swedish")
    return {"progress": Picture("The progress of five weeks", [stage.screen()])}


def check_in(stage):
    """One line of a list is ticked, and one is not sure."""
    stage.play("check-in", at=month.NOW)
    answer(stage, LIST)
    stage.press("Down", "Down", "Space", "Down", "u")
    stage.shows("[x]", "[?]")
    return {"check-in": Picture("A page of the check-in", [stage.screen()])}


def suggestions(stage):
    """The check-in is kept, so that the scenes after it need none."""
    stage.play("check-in", at=month.NOW)
    answer(stage, "For you now")
    found = stage.screen()
    stage.press("Enter")
    stage.shows("Enter begin")
    preview = stage.screen()
    stage.press("Escape", "q")
    stage.shows("q quit")
    stage.leave("q")
    stage.keep()
    return {"suggestions": Picture("What knead suggests after a check-in", [found]),
            "preview": Picture("A routine before it begins", [preview])}


def player(stage):
    """A hold: five seconds on one side, and five on the other. Then it is paused."""
    stage.play("play", ROUTINE, at=month.NOW)
    answer(stage, "Enter begin")
    stage.press("Enter")
    stage.press("Right", "Right", after=0)
    stage.shows("LEFT", "2 of 6")
    stage.wait(15000)
    hold = stage.screen()
    stage.wait(25000)
    moving = []
    for _ in range(10):
        moving.append(stage.screen())
        stage.wait(1000)
    stage.press("Space", after=0)
    stage.shows("RIGHT", "space resume")
    return {"player": Picture("A step of a routine", [hold]),
            "player-moving": Picture("A change of sides, second by second", moving),
            "paused": Picture("A paused routine", [stage.screen()])}


def timer(stage):
    stage.play("timer", TIMER, at=month.NOW)
    stage.shows("Hold", "space pause")
    stage.wait(30000)
    return {"timer": Picture("A practice timer", [stage.screen()])}


def lint(stage):
    """The mistakes in a routine are found in a shell."""
    text = stage.run("new", "Evening glide", "--technique", "swedish", "--output", "-")
    for right, wrong in MISTAKES.items():
        text = text.replace(right, wrong)
    with open(stage.kept + "/glide.yaml", "w", encoding="utf-8") as file:
        file.write(text)
    stage.open("sh", more={"PS1": "$ "})
    stage.shows("$")
    stage.tmux("send-keys", "-t", "main", "knead lint glide.yaml", "Enter")
    stage.shows("lint glide.yaml", "2 errors, 1 warning $")
    return {"lint": Picture("knead lint finds three mistakes in a routine", [stage.screen()])}


def answer(stage, goal):
    """Answers page after page of a check-in until a text is shown."""
    for _ in range(100):
        page = stage.shows("? help")
        if goal in page:
            return
        # What was answered on the same page stands above the question, which comes last.
        asked = [(page.rfind(words), keys) for words, keys in ANSWERS.items() if words in page]
        if "Is this right?" in page or not asked:
            stage.press("n" if "n none" in page else "Enter")
        else:
            stage.press(*max(asked)[1])
    stage.shows(goal)
