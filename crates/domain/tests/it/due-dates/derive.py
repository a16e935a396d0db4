#!/usr/bin/env python3
"""Due dates, derived without Gehoor: `python3 derive.py` writes be.tsv, be-federal.tsv, be-flanders.tsv, nl.tsv and layers.tsv beside itself.

Nothing here is taken from Gehoor's code or files. The holidays are typed as dates, year by year, from the published lists
(NL: rijksoverheid.nl, "Wanneer zijn de officiële feestdagen" and the decrees on equated days; BE: belgium.be, "feestdagen",
and the yearly circulars of BOSA; vlaanderen.be, "jaarlijkse vakantie en feestdagen"), and not computed from Easter. A term is counted by crossing off days on a sheet, one after the
other. Each line says how its date came to be, so that a person can follow it with a calendar on the wall.

Only the standard library is used, and of it only the proleptic calendar: which weekday a date is, and how many days a month has.
"""

import os
from datetime import date, timedelta

DAY = timedelta(days=1)
NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def days(year, *pairs):
    return {date(year, month, day): name for month, day, name in pairs}


def belgium(year, easter_monday, ascension, whit_monday):
    return days(
        year,
        (1, 1, "New Year"), (*easter_monday, "Easter Monday"), (5, 1, "Labour Day"), (*ascension, "Ascension"),
        (*whit_monday, "Whit Monday"), (7, 21, "National Day"), (8, 15, "Assumption"), (11, 1, "All Saints"),
        (11, 11, "Armistice"), (12, 25, "Christmas"),
    )


BE = {}
for listed in [
    belgium(2023, (4, 10), (5, 18), (5, 29)),
    belgium(2024, (4, 1), (5, 9), (5, 20)),
    belgium(2025, (4, 21), (5, 29), (6, 9)),
    belgium(2026, (4, 6), (5, 14), (5, 25)),
    belgium(2027, (3, 29), (5, 6), (5, 17)),
    belgium(2028, (4, 17), (5, 25), (6, 5)),
    belgium(2029, (4, 2), (5, 10), (5, 21)),
    belgium(2030, (4, 22), (5, 30), (6, 10)),
    belgium(2031, (4, 14), (5, 22), (6, 2)),
]:
    BE.update(listed)

FEDERAL = {}
for year in range(2023, 2032):
    FEDERAL.update(days(year, (11, 2, "All Souls"), (11, 15, "King's Feast"), (12, 26, "Second Christmas Day")))
    FEDERAL.update({date(year, 12, day): "compensation" for day in range(27, 32)})
FEDERAL.update({date(2023, 5, 19): "bridge day", date(2023, 8, 14): "bridge day", date(2023, 11, 3): "bridge day"})
FEDERAL.update({date(2026, 5, 15): "bridge day", date(2026, 7, 20): "bridge day"})

FLANDERS = {}
for year in range(2023, 2032):
    FLANDERS.update(days(year, (7, 11, "Flemish Community"), (11, 2, "All Souls"), (11, 15, "King's Feast"), (12, 26, "Second Christmas Day")))
    FLANDERS.update({date(year, 12, day): "end of the year" for day in range(27, 32)})


def netherlands(year, good_friday, easter_monday, kings_day, ascension, whit_monday, *equated):
    found = days(
        year,
        (1, 1, "New Year"), (*good_friday, "Good Friday"), (*easter_monday, "Easter Monday"), (*kings_day, "King's Day"),
        (5, 5, "Liberation Day"), (*ascension, "Ascension"), (*whit_monday, "Whit Monday"), (12, 25, "Christmas"),
        (12, 26, "Boxing Day"),
    )
    found.update({date(year, month, day): "equated day" for month, day in equated})
    return found


NL = {}
for listed in [
    netherlands(2023, (4, 7), (4, 10), (4, 27), (5, 18), (5, 29), (4, 28), (5, 19)),
    netherlands(2024, (3, 29), (4, 1), (4, 27), (5, 9), (5, 20), (5, 10), (12, 27)),
    netherlands(2025, (4, 18), (4, 21), (4, 26), (5, 29), (6, 9), (5, 30)),
    netherlands(2026, (4, 3), (4, 6), (4, 27), (5, 14), (5, 25), (1, 2), (5, 15)),
    netherlands(2027, (3, 26), (3, 29), (4, 27), (5, 6), (5, 17), (5, 7)),
    netherlands(2028, (4, 14), (4, 17), (4, 27), (5, 25), (6, 5), (4, 28), (5, 26)),
    netherlands(2029, (3, 30), (4, 2), (4, 27), (5, 10), (5, 21)),
    netherlands(2030, (4, 19), (4, 22), (4, 27), (5, 30), (6, 10)),
    netherlands(2031, (4, 11), (4, 14), (4, 26), (5, 22), (6, 2)),
]:
    NL.update(listed)


def said(day):
    return f"{NAMES[day.weekday()]} {day.isoformat()}"


def off(day, holidays):
    """Why a day is off, or nothing."""
    if day.weekday() >= 5:
        return NAMES[day.weekday()]
    return holidays.get(day)


def months_later(day, months):
    """The same day of the month; the last day where the month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    last = (date(year + month // 12, month % 12 + 1, 1) - DAY).day
    return date(year, month, min(day.day, last))


def crossed_off(first, count, holidays, told):
    """The day on which so many working days are full, the first day counted being `first`."""
    day, full = first, 0
    while True:
        why = off(day, holidays)
        if why:
            told.append(f"{said(day)} off ({why})")
        else:
            full += 1
            told.append(f"{said(day)} = {full}")
            if full == count:
                return day
        day += DAY


def on_to_work(day, holidays, told):
    while off(day, holidays):
        told.append(f"{said(day)} off ({off(day, holidays)})")
        day += DAY
    return day


def back_to_work(day, holidays, told):
    while off(day, holidays):
        told.append(f"{said(day)} off ({off(day, holidays)})")
        day -= DAY
    return day


# art. 2 Atw: from three days; art. 1.7 BW: from two days
MINIMUM = {"nl": 3, "be": 2, "be-federal": 2, "be-flanders": 2}
# art. 4 Atw: more than these is outside; Belgium has no such rule
OUTSIDE = {"days": 90, "weeks": 12, "months": 3, "years": 0}


SECTORS = {"be-federal": FEDERAL, "be-flanders": FLANDERS}


def derive(calendar, start, number, unit, basis, end, closed=None, sector=True):
    """What a term counts with: the law always, the days of the sector and the closing days where they are given."""
    law = NL if calendar == "nl" else BE
    every = {**law, **(SECTORS.get(calendar, {}) if sector else {}), **(closed or {})}
    told = []
    if unit == "working days":
        nominal = crossed_off(start + DAY, number, every, told)
    elif unit == "days":
        nominal = start + number * DAY
    elif unit == "weeks":
        nominal = start + 7 * number * DAY
    else:
        nominal = months_later(start, number * (12 if unit == "years" else 1))
    if unit != "working days":
        told.append(f"{number} {unit} after {said(start)}: {said(nominal)}")
    outside = calendar == "nl" and unit in OUTSIDE and number > OUTSIDE[unit]
    by_law = basis == "statute" and end in ("", "extend")
    last = nominal
    if by_law and not outside and unit != "working days" and (nominal - start).days >= MINIMUM[calendar]:
        held, day = 0, start + DAY
        while day <= nominal:
            held += not off(day, law)
            day += DAY
        if held < 2:
            told.append(f"it holds {held} of the two working days that it needs")
            last = crossed_off(start + DAY, 2, law, told)
    if end == "extend" or (end == "" and basis == "statute" and not outside):
        due = on_to_work(last, law if basis == "statute" else every, told)
    elif end == "advance":
        due = back_to_work(last, every, told)
        if due <= start:
            told.append("no working day in it: it stays")
            due = last
    else:
        due = last
        if end == "" and basis == "statute":
            told.append("art. 4 Atw: too long to be extended")
    return due, "; ".join(told)


# (number, unit, basis, end rule); an empty end rule leaves it to the law
TERMS = {
    "nl": [
        (2, "working days", "policy", ""), (6, "weeks", "statute", ""), (10, "weeks", "statute", ""), (4, "weeks", "statute", ""),
        (3, "days", "statute", ""), (1, "years", "statute", ""), (2, "weeks", "statute", ""), (5, "working days", "policy", ""),
        (12, "weeks", "statute", ""), (13, "weeks", "statute", ""), (3, "months", "statute", ""), (4, "months", "statute", ""),
        (30, "days", "policy", ""), (30, "days", "policy", "extend"), (10, "days", "statute", "advance"), (1, "months", "statute", ""),
        (90, "days", "statute", ""), (91, "days", "statute", ""), (2, "days", "statute", ""), (4, "days", "statute", ""),
    ],
    "be": [
        (2, "working days", "policy", ""), (30, "days", "policy", "extend"), (45, "days", "statute", ""), (10, "days", "statute", ""),
        (10, "working days", "policy", ""), (30, "days", "policy", ""), (1, "months", "statute", ""), (2, "days", "statute", ""),
        (3, "days", "statute", ""), (1, "years", "statute", ""), (20, "working days", "policy", ""), (10, "days", "policy", "advance"),
        (6, "months", "statute", ""), (45, "days", "policy", "extend"), (8, "days", "statute", ""), (15, "days", "statute", "none"),
    ],
}
TERMS["be-federal"] = TERMS["be"]
TERMS["be-flanders"] = TERMS["be"]

# month and day of receipt: the eves of what is hard, and some plain days
EVES = [
    (1, 31), (2, 28), (3, 28), (4, 1), (4, 24), (5, 8), (5, 13), (6, 11), (7, 17), (8, 13), (10, 30), (11, 9), (11, 13), (12, 22),
    (12, 24), (12, 30), (12, 31),
]


def cases(calendar):
    terms = TERMS[calendar]
    turn = 0
    for year in range(2024, 2031):
        eves = [(2, 29)] + EVES if year % 4 == 0 else EVES
        for month, day in eves:
            start = date(year, month, day)
            # each eve meets the first two terms in turn and another one, which moves on
            yield start, terms[turn % 2]
            yield start, terms[2 + (turn + turn // len(terms)) % (len(terms) - 2)]
            turn += 1


# The closing days of a made-up town: its fair, a bridge of its own, a move, the days between the years. They fall beside and on holidays.
CLOSED = {}
for year in range(2023, 2032):
    CLOSED.update(days(year, (5, 2, "town fair"), (7, 22, "bridge of the town"), (11, 3, "move"), (11, 4, "move"), (12, 24, "closed")))
    CLOSED.update({date(year, 12, day): "closed" for day in range(27, 32)})
CLOSED.update(days(2028, (2, 29, "leap day of the town")))

# received on the eves of those days, and on the last of February of leap years
CLOSED_EVES = [(4, 30), (6, 21), (7, 20), (10, 30), (11, 2), (12, 21), (12, 23), (12, 30)]


def layered():
    turn = 0
    for year in range(2024, 2031):
        eves = [(2, 28), (2, 29)] + CLOSED_EVES if year % 4 == 0 else CLOSED_EVES
        for month, day in eves:
            for calendar in ["be", "be-federal", "be-flanders", "nl"]:
                terms = TERMS[calendar]
                for layers in ["legal", "legal sector", "legal closures", "legal sector closures"]:
                    yield calendar, layers, date(year, month, day), terms[turn % len(terms)]
                turn += 1


HEAD = ["received", "length", "basis", "end", "due", "derivation"]

if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    for calendar in ["be", "be-federal", "be-flanders", "nl"]:
        lines = ["\t".join(HEAD)]
        for start, (number, unit, basis, end) in cases(calendar):
            due, told = derive(calendar, start, number, unit, basis, end)
            lines.append("\t".join([start.isoformat(), f"{number} {unit}", basis, end or "-", due.isoformat(), told]))
        with open(os.path.join(here, f"{calendar}.tsv"), "w", encoding="utf-8") as out:
            out.write("\n".join(lines) + "\n")
        print(calendar, len(lines) - 1, "due dates")
    lines = ["\t".join(["calendar", "layers", *HEAD])]
    for calendar, layers, start, (number, unit, basis, end) in layered():
        closed = CLOSED if "closures" in layers else None
        due, told = derive(calendar, start, number, unit, basis, end, closed, "sector" in layers)
        named = [calendar, layers, start.isoformat(), f"{number} {unit}", basis, end or "-", due.isoformat(), told]
        lines.append("\t".join(named))
    with open(os.path.join(here, "layers.tsv"), "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    print("layers", len(lines) - 1, "due dates")
