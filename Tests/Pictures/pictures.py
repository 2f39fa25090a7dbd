#!/usr/bin/env python3
"""Draws the pictures of the program that the documentation shows: `make pictures`.

    Tests/Pictures/pictures.py [KNEAD] [FOLDER]

Plays the scenes of scenes.py in tmux, with a made-up journal and a clock that stands still, and
writes an SVG file for each picture into FOLDER, docs/pictures by default. The program is KNEAD, or
$KNEAD, or .build/release/knead. As long as it shows the same, the files have the same bytes. Other
SVG files in FOLDER are removed. Needs tmux, and clang or another C compiler.
"""
import os, sys

sys.dont_write_bytecode = True

import scenes, svg
from stage import NeverShown, Stage

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def main(knead=os.environ.get("KNEAD", ROOT + "/.build/release/knead"),
         folder=ROOT + "/docs/pictures"):
    if not os.access(knead, os.X_OK):
        sys.exit(f"pictures: {knead} isn't a program: build knead first")
    stage = Stage(knead)
    try:
        pictures = scenes.play(stage)
    except NeverShown as error:
        sys.exit(f"pictures: {error}")
    finally:
        stage.close()
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(folder):
        if name.endswith(".svg"):
            os.remove(f"{folder}/{name}")
    for name, picture in pictures.items():
        with open(f"{folder}/{name}.svg", "w", encoding="utf-8") as file:
            file.write(svg.document(picture.screens, picture.title))


main(*sys.argv[1:])
