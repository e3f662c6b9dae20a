#!/usr/bin/env python3
"""Compares the importer with decoders that share nothing with it, over the folder of real files.

Usage: python3 tests/oracles/compare.py [FOLDER]

Makes a virtual environment in the build folder (target/oracles), installs what requirements.txt names, asks the importer for the
outcome of every file (the example `outcome`), and decodes the same files with fitdecode, tcxreader and gpxpy. Prints every run
whose start, running time or time from start to end differs by more than 1 s, whose distance by more than 1 % (and 1 m), or whose mean
cadence by more than 1 step a minute.
Those that explained.tsv explains are counted; any other makes it fail.
"""

import json
import os
import pathlib
import subprocess
import sys
import venv

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RUNNING_MPS = (1.5, 5.0)
# What each number may differ by, given the other decoder's: durations by one second whatever they last.
TOLERANCES = {"timer": lambda _: 1.0, "elapsed": lambda _: 1.0, "distance": lambda metres: max(0.01 * metres, 1.0)}


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else real_files()
    if folder is None:
        print("skipped: the folder of real files (PLIMSOLL_REAL_FILES) is not here")
        return 0
    into_environment()
    files = sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix.lower() in ORACLES)
    explained = dict(line.split("\t") for line in (HERE / "explained.tsv").read_text().splitlines() if "\t" in line)
    counts, unexplained, used = {}, [], set()
    for outcome in outcomes(files):
        path = pathlib.Path(outcome["path"])
        name = path.relative_to(folder).as_posix()
        kind = path.suffix.lower()
        count = counts.setdefault(kind, dict(files=0, runs=0, unreadable=0, agree=0, explained=0))
        count["files"] += 1
        try:
            theirs = ORACLES[kind](path)
        except Exception as error:  # a decoder that gives up says nothing about the importer
            theirs = f"{type(error).__name__}: {error}"
        ours = outcome.get("runs", [])
        if isinstance(theirs, str):
            count["unreadable"] += 1
            if ours:
                print(f"  {name}: {len(ours)} of ours, while the other decoder says {theirs[:120]}")
            continue
        count["runs"] += len(ours)
        said = differences(ours, theirs)
        if not said:
            count["agree"] += 1
        elif name in explained:
            count["explained"] += 1
            used.add(name)
            print(f"  {name}: {'; '.join(said)}\n      {explained[name]}")
        else:
            unexplained.append((name, said, outcome))
    for name, said, outcome in unexplained:
        print(f"UNEXPLAINED {name}: {'; '.join(said)}")
        print("      " + json.dumps({k: v for k, v in outcome.items() if k != "path"})[:600])
    for kind, count in counts.items():
        print(f"{kind}: " + ", ".join(f"{value} {key}" for key, value in count.items()))
    for name in sorted(explained.keys() - used):
        print(f"explained.tsv explains {name}, which does not differ")
    return 1 if unexplained or explained.keys() - used else 0


def real_files():
    named = os.environ.get("PLIMSOLL_REAL_FILES")
    beside = [above / "shared" / "data" for above in HERE.parents]
    return next((p for p in ([pathlib.Path(named)] if named else []) + beside if p.is_dir()), None)


def into_environment():
    """Starts this script again inside its virtual environment, which is made when it is not there."""
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "oracles"
    if pathlib.Path(sys.prefix).resolve() == target.resolve():
        return
    python = target / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print(f"making a virtual environment in {target}")
        venv.create(target, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "-q", "-r", HERE / "requirements.txt"], check=True)
    sys.exit(subprocess.run([python, __file__, *sys.argv[1:]]).returncode)


def outcomes(files):
    command = ["cargo", "run", "-q", "-p", "importers", "--example", "outcome", "--"]
    for at in range(0, len(files), 200):
        some = subprocess.run(command + [str(f) for f in files[at : at + 200]], cwd=ROOT, capture_output=True, check=True)
        yield from map(json.loads, some.stdout.decode().splitlines())


def differences(ours, theirs):
    if len(ours) != len(theirs):
        return [f"{len(ours)} runs, not {len(theirs)}"]
    said = []
    for mine, other in zip(ours, theirs):
        at = lambda what: f"{what} of the run at {mine['start']}" if len(ours) > 1 else what
        start = seconds(mine["start"])
        if other.get("start") is not None and abs(start - other["start"]) > 1:
            said.append(f"{at('start')} {start:.0f}, not {other['start']:.0f} ({start - other['start']:+.0f} s)")
        for what, tolerance in TOLERANCES.items():
            a, b = mine.get(what), other.get(what)
            if b and (a is None or abs(a - b) > tolerance(b)):
                said.append(f"{at(what)} {a if a is None else round(a, 1)}, not {b:.1f}")
        if other.get("cadence"):
            cadence = mine["steps"] and mine["timer"] and mine["steps"] / mine["timer"] * 60
            if cadence is None or abs(cadence - other["cadence"]) > 1:
                said.append(f"{at('cadence')} {cadence if cadence is None else round(cadence, 1)}, not {other['cadence']:.1f}")
    return said


def seconds(text):
    import datetime

    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def from_fit(path):
    """Runs by the file's sessions; without any, one run over its points if its sport or its speed is a run's."""
    import fitdecode

    sessions, points, sports = [], [], []
    with fitdecode.FitReader(
        path if hasattr(path, "read") else str(path), check_crc=fitdecode.CrcCheck.DISABLED, error_handling=fitdecode.ErrorHandling.IGNORE
    ) as reader:
        try:
            for frame in reader:
                if isinstance(frame, fitdecode.FitDataMessage):
                    take = {"session": sessions, "record": points, "sport": sports, "lap": sports}.get(frame.name)
                    if take is not None:
                        take.append({f.name: f.value for f in frame.fields if f.value is not None})
        except fitdecode.exceptions.FitError:
            if not points and not sessions:
                raise  # what came before stays, as in the importer
    runs = []
    for session in sessions:
        if session.get("sport") != "running":
            continue
        timer, strides = session.get("total_timer_time"), session.get("total_strides", session.get("total_cycles"))
        cadence = strides * 2 / timer * 60 if strides and timer else None
        runs.append(
            dict(
                start=stamp(session.get("start_time")),
                timer=timer,
                elapsed=session.get("total_elapsed_time"),
                distance=session.get("total_distance"),
                cadence=cadence,
            )
        )
    if not sessions and points:
        times = [stamp(p["timestamp"]) for p in points if "timestamp" in p]
        metres = [p["distance"] for p in points if p.get("distance") is not None]
        named = [s.get("sport") for s in sports if s.get("sport") is not None]
        speed = (metres[-1] - metres[0]) / (times[-1] - times[0]) if metres and times[-1] > times[0] else 0
        if times and (named[-1] == "running" if named else RUNNING_MPS[0] <= speed <= RUNNING_MPS[1]):
            runs.append(dict(start=times[0], elapsed=times[-1] - times[0], distance=metres[-1] if metres else None))
    return sorted((r for r in runs if any(r.get(k) for k in ("timer", "distance", "elapsed"))), key=lambda r: r["start"])


def from_packed(path):
    """A recording in gzip, as services hand them out."""
    import gzip
    import io

    if path.suffixes[-2:-1] != [".fit"]:
        return "packed, and not FIT"
    return from_fit(io.BytesIO(gzip.decompress(path.read_bytes())))


def from_tcx(path):
    """The one activity of a file; tcxreader adds several up, so those are left to the tests."""
    import xml.etree.ElementTree as tree

    from tcxreader.tcxreader import TCXReader

    space = "{http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2}"
    activities = tree.parse(path).getroot().findall(f".//{space}Activity")
    running = [a for a in activities if a.get("Sport", "").lower() == "running"]
    if len(activities) != 1:
        return f"{len(activities)} activities"
    if not running:
        return []
    read = TCXReader().read(str(path), only_gps=False)
    lap_seconds = sum(float(lap.findtext(f"{space}TotalTimeSeconds") or 0) for lap in running[0].findall(f"{space}Lap"))
    steps = [c * 2 for p in read.trackpoints if (c := p.cadence or p.tpx_ext.get("RunCadence"))]
    start = running[0].find(f"{space}Lap")
    return [
        dict(
            start=seconds(start.get("StartTime")) if start is not None and start.get("StartTime") else None,
            timer=lap_seconds,
            distance=read.distance,
            cadence=sum(steps) / len(steps) if steps else None,
        )
    ]


def from_gpx(path):
    """Every track whose type or speed is a run's."""
    import gpxpy

    with open(path, encoding="utf-8-sig") as file:
        tracks = gpxpy.parse(file).tracks
    runs = []
    for track in tracks:
        times = [p.time for s in track.segments for p in s.points if p.time]
        if not times:
            continue
        elapsed = (max(times) - min(times)).total_seconds()
        metres = track.length_2d()
        kind = (track.type or "").lower()
        named = "run" in kind or kind == "9"
        speed = metres / elapsed if elapsed else 0
        if named or not kind and RUNNING_MPS[0] <= speed <= RUNNING_MPS[1]:
            runs.append(dict(start=min(times).timestamp(), elapsed=elapsed, distance=metres))
    return sorted(runs, key=lambda r: r["start"])


def stamp(value):
    import datetime

    if isinstance(value, datetime.datetime):
        return value.timestamp()
    # Clocks that were never set count from FIT's epoch.
    return value + 631_065_600 if isinstance(value, (int, float)) else None


ORACLES = {".fit": from_fit, ".gz": from_packed, ".tcx": from_tcx, ".gpx": from_gpx}

if __name__ == "__main__":
    sys.exit(main())
