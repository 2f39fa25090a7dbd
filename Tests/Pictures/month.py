"""The journal of a made-up person: five weeks that end on the day of the pictures."""
import json

# Sunday, 29 November 2026, 18:02 UTC, in seconds since 1970: the moment of every picture.
NOW = 1795975320
DAY = 86400

ROUTINES = {
    "s": "seated-low-back-glide", "w": "warm-pack-and-glide", "f": "foot-spine-line-starter",
    "h": "outer-hip-wall-hold"}

# For each day from a Monday to a Sunday, the routine and the pain before it, after it and the next
# morning.
WEEKS = [
    "s755 w645 .    f666 s544 .    h655",
    "w645 s544 f545 .    s534 w644 h545",
    "s544 .    w433 h544 f545 s423 .   ",
    "w423 s433 h434 .    w433 f333 s422",
    "s322 w422 .    s323 h322 w312 .   ",
]

# The pain and two everyday activities, from 0 (can't) to 10 (as before the pain), so many days ago.
DIARY = [(30, 6, 4, 2), (20, 5, 5, 3), (9, 3, 7, 5)]


def export(library):
    """The journal as JSON Lines, to import. `library` is what `knead list --json` prints."""
    library = {routine["id"]: routine for routine in library}
    days = [day for week in WEEKS for day in week.split()]
    lines = [{"type": "journal", "version": 1}]
    for number, day in enumerate(days):
        if day != ".":
            routine = library[ROUTINES[day[0]]]
            lines.append(session(number, len(days) - 1 - number, routine, day[1:]))
    lines += [entry(number, *entries) for number, entries in enumerate(DIARY)]
    return "".join(json.dumps(line) + "\n" for line in lines)


def session(number, days_ago, routine, pain):
    before, after, morning = map(int, pain)
    length = routine["minutes"] * 60000
    end = (NOW - days_ago * DAY) * 1000
    return {
        "type": "session", "id": f"{number:032x}", "began_at": end - length, "ended_at": end,
        "utc_offset": 0, "routine": routine["id"], "title": routine["title"],
        "technique": routine["technique"], "fingerprint": "", "ending": "finished",
        "active_ms": length, "pain_before": before, "pain_after": after,
        "pain_next_morning": morning, "morning_asked": True, "ratings": 1,
        "places": ["low-back-left"], "note": "", "eased": 0, "adjustments": [], "parts": []}


def entry(number, days_ago, pain, film, child):
    return {
        "type": "entry", "id": f"{number:032x}", "at": (NOW - days_ago * DAY) * 1000,
        "utc_offset": 0, "pain": pain, "places": ["low-back-left"], "note": "",
        "activities": [{"name": "Sit through a film", "score": film},
                       {"name": "Lift my child", "score": child}]}
