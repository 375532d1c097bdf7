"""The same job as a short script would do it: the papers of each page of a folder with section, title, names,
venue, identifiers, cleaned links and summary, as JSON and Markdown. Exit code 3 where there is no lxml.

    python3 bench/lxml_digest.py PAGES OUT
"""
import json
import pathlib
import re
import sys
import unicodedata
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

try:
    import lxml.html
except ImportError:
    sys.exit(3)

IDENTIFIERS = {
    "arxiv": re.compile(r"arxiv\.org/(?:abs|pdf|html)/(\d{4}\.\d{4,5})|arXiv:(\d{4}\.\d{4,5})", re.I),
    "doi": re.compile(r"\b(10\.\d{4,9}/[^\s\"<>]+)"),
    "acl": re.compile(r"aclanthology\.org/([\w.-]+?)(?:\.pdf|/|$)"),
    "openreview": re.compile(r"openreview\.net/(?:forum|pdf)\?id=([\w-]+)"),
    "pubmed": re.compile(r"pubmed\.ncbi\.nlm\.nih\.gov/(\d+)"),
    "pmc": re.compile(r"\b(PMC\d{5,9})\b"),
}
NAMES = re.compile(r"^(?:[A-Z][\w.'-]* )+[A-Z][\w'-]+(?:, (?:[A-Z][\w.'-]* )+[A-Z][\w'-]+)*")  # A. Author, B. Writer
VENUE = re.compile(r"\b([A-Z][A-Za-z]+ (?:19|20)\d\d)\b")  # ICML 2024
TRACKERS = re.compile(r"^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref)$")
SPACE = re.compile(r"\s+")
BLOCKS = {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "div", "blockquote", "dd", "dt", "pre"}
NOISE = "//script|//style|//nav|//header|//footer|//aside|//svg|//form|//noscript|//template"
QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " ", "\u00ad": ""})
MARKS = re.compile(r"([\\`*_\[\]<>#|])")


def clean(text):
    return SPACE.sub(" ", unicodedata.normalize("NFC", text).translate(QUOTES)).strip()


def cleaned(href, base):
    parts = urlsplit(urljoin(base, href.strip()))
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not TRACKERS.match(k)]
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, urlencode(query), ""))


def identifiers(texts):
    found = {}
    for text in texts:
        for scheme, pattern in IDENTIFIERS.items():
            match = pattern.search(text)
            if match and scheme not in found:
                found[scheme] = next(group for group in match.groups() if group)
    return found


def own_text(block):
    """The text of a block without that of the blocks in it."""
    parts = [block.text or ""]
    for child in block:
        if child.tag not in BLOCKS and isinstance(child.tag, str):
            parts.append(own_text(child))
        parts.append(child.tail or "")
    return " ".join(parts)


def blocks(page, base):
    for element in page.iter():
        if element.tag in BLOCKS:
            text = clean(own_text(element))
            links = [
                (clean(a.text_content()), cleaned(a.get("href"), base))
                for a in element.iter("a")
                if a.get("href") and next(b for b in a.iterancestors() if b.tag in BLOCKS) is element
            ]
            if text or links:
                yield element.tag, text, links


def entries(page, base):
    section, entry, found = None, None, []
    for tag, text, links in blocks(page, base):
        ids = identifiers([text] + [url for _, url in links])
        new = ids and (entry is None or not set(ids.items()) <= set(entry["identifiers"].items()))
        if new:
            title = next((label for label, url in links if identifiers([url])), text)
            entry = {"title": title, "section": section, "identifiers": ids, "authors": [], "venue": None, "links": [], "summary": []}
            found.append(entry)
        elif tag in ("h1", "h2"):
            section, entry = text, None
        if entry is not None:
            entry["links"] += [{"label": label, "url": url} for label, url in links]
            names, venue = NAMES.search(text), VENUE.search(text)
            if names and not entry["authors"]:
                entry["authors"] = names.group().split(", ")
            if venue and not entry["venue"]:
                entry["venue"] = venue.group(1)
            if text and text != entry["title"]:
                entry["summary"].append(text)
    return found


def markdown(title, found):
    lines = ["# " + MARKS.sub(r"\\\1", title)]
    for entry in found:
        lines.append("## " + MARKS.sub(r"\\\1", entry["title"]))
        lines.append(", ".join(entry["authors"]) + " · " + (entry["venue"] or ""))
        lines.append(" · ".join("[%s](%s)" % (MARKS.sub(r"\\\1", link["label"]), link["url"]) for link in entry["links"]))
        lines += [MARKS.sub(r"\\\1", text) for text in entry["summary"]]
    return "\n\n".join(lines) + "\n"


def main(pages, out):
    out.mkdir(parents=True, exist_ok=True)
    for file in sorted(pages.iterdir()):
        page = lxml.html.document_fromstring(file.read_bytes())
        title = clean(page.findtext(".//title") or file.name)
        for noise in page.xpath(NOISE):
            noise.drop_tree()
        found = entries(page, "https://example.org/")
        digest = {"title": title, "source": file.name, "entries": found}
        (out / (file.name + ".json")).write_text(json.dumps(digest, ensure_ascii=False, indent=2), "utf-8")
        (out / (file.name + ".md")).write_text(markdown(title, found), "utf-8")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
