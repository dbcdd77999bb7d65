#!/usr/bin/env python3
"""Makes the CSV files of this folder from the project's research data and from ANPR's archive of municipalities.

    pip install python-codicefiscale==0.12.1
    python3 personal/data/make.py /work/shared/data

The day of the sources is written into the first line of each file. `state-changes.csv` is written by hand.
"""

import csv
import json
import pathlib
import sys

import codicefiscale

DAY = "2026-11-22"
FORMER_SINCE = "1930-01-01"  # who was born in a municipality that ended earlier is more than 96 years old

SOURCE = pathlib.Path(sys.argv[1])
HERE = pathlib.Path(__file__).parent
ANPR = pathlib.Path(codicefiscale.__file__).parent / "data" / "municipalities.json"

SMALL = {"ai", "al", "alla", "alle", "con", "da", "dai", "dal", "de", "degli", "dei", "del", "della", "delle",
         "dello", "di", "e", "ed", "in", "nei", "nel", "nella", "presso", "sopra", "sul", "sulla", "sull'", "su"}


def rows(name):
    with open(SOURCE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name, credit, columns, lines):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        file.write(f"# {credit}; {DAY}; see README.md\n")
        out = csv.writer(file, lineterminator="\n")
        out.writerow(columns)
        out.writerows(lines)


def ranges(caps):
    """`10121 10122 10124` as `10121-10122 10124`."""
    runs = []
    for cap in (int(cap) for cap in caps.split()):
        if runs and runs[-1][1] == cap - 1:
            runs[-1][1] = cap
        else:
            runs.append([cap, cap])
    return " ".join(f"{a:05}" if a == b else f"{a:05}-{b:05}" for a, b in runs)


def lower_small_words(name):
    first, *rest = name.split(" ")
    return " ".join([first, *(word.lower() if word.lower() in SMALL else word for word in rest)])


comuni = sorted(rows("comuni.csv"), key=lambda row: row["cadastral_code"])
write("comuni.csv", "ISTAT 2026 (CC BY), ANPR, CAP: Garda Informatica",
      ["code", "name", "name_other", "province", "cap"],
      [(c["cadastral_code"], c["name"], c["name_other"], c["province"], ranges(c["cap"])) for c in comuni])

write("provinces.csv", "ISTAT 2026 (CC BY)", ["sigla", "name", "capitals", "state_offices"],
      [(p["sigla"], p["name"], p["capitals"], p["state_offices_sigla"]) for p in rows("provinces.csv")])

write("states.csv", "ANPR, ISTAT 2025 (CC BY)", ["code", "name", "iso2", "iso3", "ended"],
      [(s["cadastral_code"], s["name_it"], s["iso2"], s["iso3"], s["valid_to"]) for s in rows("states.csv")])

today = {c["cadastral_code"] for c in comuni}
former = {}
for record in json.loads(ANPR.read_text(encoding="utf-8")):
    code, ended = record["code"], record["date_deleted"][:10]
    if len(code) == 4 and code not in today and ended > former.get(code, ("", "", "", ""))[3]:
        former[code] = (code, lower_small_words(record["name"]), record["province"], ended)
write("former-comuni.csv", "ANPR archive, from python-codicefiscale 0.12.1 (MIT)",
      ["code", "name", "province", "ended"],
      [former[code] for code in sorted(former) if former[code][3] >= FORMER_SINCE])
