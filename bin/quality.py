"""Holds measured figures against their floors; bin/quality calls it.

    quality.py CORPUS OUT FLOORS     OUT holds dev/, none/ (exported digests) and figures.json (of score.py --json)
    quality.py CORPUS OUT --labels   prints one line an entry of OUT/dev and OUT/none: file, position, right (1) or wrong (0)

An entry is right when score.py pairs it with a gold entry, their titles are equal after its folding, and so are arXiv id and DOI.
An entry of none/ is wrong. Standard library only.
"""
import json
import operator
import sys
from pathlib import Path

# Bins begin here.
BINS = (0.0, 0.5, 0.8, 0.9, 0.95)
# With fewer entries a share is not known to five points.
FEWEST = 50
SURE = 0.9
HOLDS = {">=": operator.ge, "<=": operator.le}


def exports(folder):
    """Exported digests by the name of their input."""
    found = {}
    for path in sorted(folder.rglob("*.json")):
        data = json.loads(path.read_text("utf-8"))
        found[data["digest"]["source"]["file"].rsplit("/", 1)[-1]] = data
    return found


def entries(corpus, out, score):
    """Yields (file, entry, whether its title and identifiers are right) for every exported entry."""
    golds = {}
    for path in sorted((corpus / "dev").rglob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        golds[gold["file"]] = gold["entries"]
    for part in ("dev", "none"):
        for file, data in exports(out / part).items():
            if part == "dev" and file not in golds:
                continue
            gold = golds.get(file, [])
            pairs = {o: g for g, o in score.match(gold, data["entries"]).items()}
            for i, entry in enumerate(data["entries"]):
                yield file, entry, i in pairs and right(gold[pairs[i]], entry, score)


def right(gold, entry, score):
    ids = {k: (gold.get(k) or "").lower() or None for k in ("arxiv", "doi")}
    return score.fold(gold["title"]) == score.fold(entry["title"]) and ids == score.identifiers(entry)


def bins(judged, fewest):
    """Yields (lowest, highest, [(confidence, right)]), least sure first; a bin with too few entries joins the next."""
    entries = [(e["confidence"], ok) for _, e, ok in judged]
    low, inside = 0.0, []
    for begin, end in zip(BINS, BINS[1:] + (1.01,)):
        inside += [entry for entry in entries if begin <= entry[0] < end]
        if len(inside) >= fewest or end > 1 and inside:
            yield low, min(end, 1.0), inside
            low, inside = end, []


def shares(inside):
    """The mean confidence of entries and their share of right ones, in percent."""
    return (100 * sum(c for c, _ in inside) / len(inside), 100 * sum(ok for _, ok in inside) / len(inside))


def confidence(judged):
    """Prints the table of bins; returns the figures that have floors."""
    print("\nconfidence   entries   stated    right      gap")
    for low, high, inside in bins(judged, 0):
        if inside:
            stated, right_ones = shares(inside)
            print(f"{low:4.2f}-{high:4.2f}  {len(inside):9d} {stated:8.1f} {right_ones:8.1f} {stated - right_ones:+8.1f}")
    worst = 0.0
    for low, high, inside in bins(judged, FEWEST):
        stated, right_ones = shares(inside)
        worst = max(worst, abs(stated - right_ones))
        print(f"  joined to at least {FEWEST} entries: {low:4.2f}-{high:4.2f}, gap {stated - right_ones:+.1f}")
    sure = [ok for _, e, ok in judged if e["confidence"] >= SURE]
    return {
        "sure.right": 100 * sum(sure) / len(sure) if sure else 0.0,
        "sure.share": 100 * len(sure) / len(judged) if judged else 0.0,
        "confidence.gap": worst,
    }


def floors(path):
    """Lines `figure >= floor` and `figure <= ceiling`; # begins a comment."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        if len(words) != 3 or words[1] not in HOLDS:
            sys.exit(f"quality: {path}:{number}: {line!r} is not `figure >= number` or `figure <= number`")
        yield words[0], words[1], float(words[2])


def main(corpus, out, last):
    sys.path.insert(0, str(corpus / "tools"))
    sys.dont_write_bytecode = True
    import score
    judged = list(entries(corpus, out, score))
    if last == "--labels":
        for file, entry, ok in judged:
            print(file, entry["position"], int(ok), sep="\t")
        return 0
    figures = json.loads((out / "figures.json").read_text("utf-8"))["mean"]
    wrong = {file: len(data["entries"]) for file, data in exports(out / "none").items() if data["entries"]}
    figures["none.entries"] = sum(wrong.values())
    print(f"\nentries found in {len(exports(out / 'none'))} inputs without a paper: {figures['none.entries']}"
          + "".join(f"\n  {count} in {file}" for file, count in wrong.items()))
    figures.update(confidence(judged))
    print(f"\nof all entries {figures['sure.share']:.1f} % have a confidence of {SURE} and more;"
          f" of these {figures['sure.right']:.1f} % have title and identifiers right")
    missed = 0
    for name, sign, floor in floors(Path(last)):
        if name not in figures:
            sys.exit(f"quality: {last} names {name!r}, which is not measured; measured are {', '.join(figures)}")
        if not HOLDS[sign](figures[name], floor):
            missed += 1
            print(f"quality: {name} is {figures[name]:.2f}, but has to be {sign} {floor:g} ({last})")
    print("" if missed else f"quality: every figure of {last} holds")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
