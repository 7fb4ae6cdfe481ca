#!/usr/bin/env python3
"""Draws how two states stood, month by month, from `demarche export months.csv --as dyad-month`.

    python3 examples/analysis/dyad.py months.csv AZE RUS dyad.svg

Needs nothing but Python. With pandas the reading is one line:
pandas.read_csv("months.csv", parse_dates=["month"]).
"""
import csv
import datetime
import html
import sys
from collections import defaultdict
from pathlib import Path

WIDTH, HEIGHT, MARGIN = 720, 260, 40


def months_of(path, a, b):
    """Cooperation and conflict by month as coded by Démarche, of both directions together."""
    sums = defaultdict(lambda: [0, 0])
    with open(path, newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["dataset"] == "demarche" and {row["actor"], row["recipient"]} == {a, b}:
                counts = sums[datetime.date.fromisoformat(row["month"])]
                counts[0] += int(row["cooperation"])
                counts[1] += int(row["conflict"])
    return dict(sums)


def every_month(first, last):
    while first <= last:
        yield first
        first = (first.replace(day=28) + datetime.timedelta(days=4)).replace(day=1)


def drawing(sums, a, b, citation):
    """Bars up for cooperation, down for conflict; a month without a row has no event on record."""
    months = list(every_month(min(sums), max(sums)))
    most = max(max(s[0], s[1]) for s in sums.values()) or 1
    step = (WIDTH - 2 * MARGIN) / len(months)
    middle = HEIGHT / 2
    unit = (middle - MARGIN) / most
    parts = []
    for i, month in enumerate(months):
        cooperation, conflict = sums.get(month, (0, 0))
        x = MARGIN + i * step
        title = f"<title>{month:%Y-%m}: {cooperation} cooperation, {conflict} conflict</title>"
        for count, top, colour in (
            (cooperation, middle - cooperation * unit, "#2a6f97"),
            (conflict, middle, "#b5442e"),
        ):
            if count:
                parts.append(
                    f'<rect x="{x:.1f}" y="{top:.1f}" width="{max(step - 1, 0.5):.1f}"'
                    f' height="{count * unit:.1f}" fill="{colour}">{title}</rect>'
                )
        if month.month == 1:
            parts.append(f'<text x="{x:.1f}" y="{HEIGHT - 22}">{month.year}</text>')
    heading = f"{a} and {b}: events a month, cooperation up, conflict down (most: {most})"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        f' font-family="sans-serif" font-size="11" role="img">'
        f'<text x="{MARGIN}" y="18" font-size="13">{html.escape(heading)}</text>'
        f'<line x1="{MARGIN}" x2="{WIDTH - MARGIN}" y1="{middle}" y2="{middle}" stroke="#777"/>'
        + "".join(parts)
        + f'<text x="{MARGIN}" y="{HEIGHT - 6}" font-size="8">{html.escape(citation)}</text></svg>\n'
    )


def main(path, a, b, target):
    sums = months_of(path, a, b)
    if not sums:
        sys.exit(f"{path}: nothing between {a} and {b}")
    cited = Path(path + ".citation.txt").read_text(encoding="utf-8").splitlines()
    citation = cited[0].removeprefix("citation: ")
    Path(target).write_text(drawing(sums, a, b, citation), encoding="utf-8")
    cooperation = sum(s[0] for s in sums.values())
    conflict = sum(s[1] for s in sums.values())
    told = sum(sum(s) > 0 for s in sums.values())
    print(f"{a} and {b}: {told} months with events, {cooperation} cooperation, {conflict} conflict")
    print(f"{citation}\n{target}")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
