#!/usr/bin/env python3
"""Makes one small change at a time to the screening rules, and checks that the tests catch it.

Each mutant is a copy of one file under Routines/screening/ with one rule dropped, weakened, or based
on other answers. ScreeningProofTests reads the copy from the folder named in KNEAD_RULES, so one
build serves all mutants. The script prints the survivors, which are the mutants that no test caught,
and how many mutants were tried and killed. The exit status is 1 if any survived.

    Tests/mutate-rules.py [--binary FILE] [--jobs N] [--every N] [red-flags|precautions]
"""

import argparse
import concurrent.futures
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import yaml  # PyYAML

ROOT = pathlib.Path(__file__).resolve().parent.parent
RULES = ROOT / "Routines" / "screening"
# The tests for each file: hand-written tables, and the list of entries.
TESTS = {
    "red-flags": "RedFlagTableTests|TraceTests",
    "precautions": "PrecautionTableTests|CatalogueTests|TraceTests",
}
LOWER = {
    "emergency": "same-day",
    "maternity": "same-day",
    "same-day": "soon",
    "soon": "routine-visit",
    "routine-visit": "self-care",
}


def conditions(condition):
    """Each slightly changed condition, with the name of the change."""
    if isinstance(condition, str):
        if condition != "always":
            yield "negated", {"not": {"yes": condition}}
        return
    ((word, inner),) = condition.items()
    yield f"negated {short(condition)}", {"not": condition}
    if word in ("any", "all", "count"):
        members = inner["of"] if word == "count" else inner
        for index, member in enumerate(members):
            for what, other in members_without(members, index, member):
                whole = {"of": other, "at-least": inner["at-least"]} if word == "count" else other
                yield what, {word: whole}
        if word == "count":
            more = dict(inner, **{"at-least": str(int(inner["at-least"]) + 1)})
            yield "one more needed", {word: more}
    if word in ("at-least", "at-most"):
        ((question, number),) = inner.items()
        step = 1 if word == "at-least" else -1
        yield "threshold", {word: {question: str(int(number) + step)}}


def members_without(members, index, member):
    if len(members) > 1:
        yield f"without {short(member)}", members[:index] + members[index + 1 :]
    for what, other in conditions(member):
        yield f"{what} {short(member)}", members[:index] + [other] + members[index + 1 :]


def short(value):
    text = value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 40 else text[:37] + "..."


def entry_mutants(kind, entry):
    """Each change to a rule or precaution; `None` drops it."""
    yield "dropped", None
    for what, when in conditions(entry["when"]):
        yield f"when: {what}", dict(entry, when=when)
    if kind == "red-flags":
        yield "one level lower", dict(entry, advise=LOWER[entry["advise"]])
        yield from unsure_mutants(entry)
        return
    if "max-pressure" in entry:
        raised = str(min(10, int(entry["max-pressure"]) + 1))
        yield "pressure raised", dict(entry, **{"max-pressure": raised})
    limits = ("blocks", "allow-only", "leave-out", "max-minutes", "positions", "pressure-on", "local")
    for key in limits:
        if key in entry:
            yield f"{key} dropped", {k: v for k, v in entry.items() if k != key}
    for key in ("blocks", "leave-out", "local"):
        if isinstance(entry.get(key), list) and len(entry[key]) > 1:
            for item in entry[key]:
                less = [other for other in entry[key] if other != item]
                yield f"{key} without {item}", dict(entry, **{key: less})


def unsure_mutants(entry):
    """Each change to the milder advice of a rule that rests on one "not sure"."""
    unsure = entry.get("unsure")
    if unsure is None:
        return
    yield "unsure: dropped", {key: value for key, value in entry.items() if key != "unsure"}
    yield "unsure: one level lower", dict(
        entry, unsure=dict(unsure, advise=LOWER[unsure["advise"]])
    )
    for tick in unsure["of"]:
        less = [other for other in unsure["of"] if other != tick]
        if less:
            yield f"unsure: without {tick}", dict(entry, unsure=dict(unsure, of=less))


def mutants(kind, rules):
    for index, entry in enumerate(rules[kind]):
        for what, changed in entry_mutants(kind, entry):
            mutant = copy.deepcopy(rules)
            mutant[kind][index : index + 1] = [] if changed is None else [changed]
            yield entry["id"], what, mutant


def fate(binary, kind, rules, changed=None):
    """How the tests treat these rules: survived, killed, or refused if they cannot be read. Only a
    rule that was changed is compared with its entry, to save time."""
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / "screening"
        target.mkdir()
        (target / f"{kind}.yaml").write_text(json.dumps(rules, indent=1, ensure_ascii=False))
        result = subprocess.run(
            [str(binary), "--testing-library", "swift-testing", "--filter", TESTS[kind]],
            env=dict(os.environ, KNEAD_RULES=folder, **({"KNEAD_RULE": changed} if changed else {})),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    if result.returncode < 0:
        return "refused"
    return "killed" if result.returncode else "survived"


def built():
    subprocess.run(["make", "tests"], cwd=ROOT, check=True, stdout=sys.stderr)
    return ROOT / ".build-test/debug/kneadPackageTests.xctest"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("kinds", nargs="*", default=[], help="red-flags, precautions, or both")
    parser.add_argument("--binary", type=pathlib.Path, help="the built tests; if missing, build them")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--every", type=int, default=1, help="try only every n-th mutant")
    options = parser.parse_args()
    kinds = options.kinds or list(TESTS)
    if set(kinds) - set(TESTS):
        parser.error(f"choose from {', '.join(TESTS)}")
    binary = options.binary or built()
    survivors = 0
    for kind in kinds:
        # The base loader keeps every scalar as text, so `yes` stays a word.
        rules = yaml.load((RULES / f"{kind}.yaml").read_text(), Loader=yaml.BaseLoader)
        if fate(binary, kind, rules) != "survived":
            sys.exit(f"{kind}: the tests already fail without a change; fix them first")
        tried = list(mutants(kind, rules))[:: options.every]
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            fates = list(pool.map(lambda one: fate(binary, kind, one[2], one[0]), tried))
        for (rule, change, _), what in zip(tried, fates):
            if what == "survived":
                print(f"survived: {rule}: {change}")
        alive, refused = fates.count("survived"), fates.count("refused")
        survivors += alive
        print(
            f"{kind}: {len(tried)} tried, {len(tried) - alive} killed,"
            f" {refused} of those refused by the reader",
            flush=True,
        )
    sys.exit(1 if survivors else 0)


if __name__ == "__main__":
    main()
