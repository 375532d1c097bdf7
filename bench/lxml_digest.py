"""What a short script would do: parse each page of a folder with lxml, collect headings, links and
paragraphs, write them down as JSON and Markdown. Exit code 3 where there is no lxml.

    python3 bench/lxml_digest.py PAGES OUT
"""
import json
import pathlib
import re
import sys

try:
    import lxml.html
except ImportError:
    sys.exit(3)

ARXIV = re.compile(r"arxiv\.org/(?:abs|pdf)/(\d{4}\.\d{4,5})")  # arxiv.org/abs/2406.15877
SPACE = re.compile(r"\s+")


def text(element):
    return SPACE.sub(" ", element.text_content()).strip()


def entries(page):
    for noise in page.xpath("//script|//style|//nav|//footer|//aside"):
        noise.drop_tree()
    section, entry = None, None
    for element in page.iter("h1", "h2", "h3", "h4", "p", "li", "td", "a"):
        if element.tag in ("h1", "h2"):
            section = text(element)
        elif element.tag == "a":
            found = ARXIV.search(element.get("href", ""))
            if found and (entry is None or entry["arxiv"] != found.group(1)):
                entry = {"title": text(element), "arxiv": found.group(1), "section": section, "links": [], "text": []}
                yield entry
            if entry:
                entry["links"].append(element.get("href"))
        elif entry:
            entry["text"].append(text(element))


def main(pages, out):
    out.mkdir(parents=True, exist_ok=True)
    for file in sorted(pages.iterdir()):
        page = lxml.html.fromstring(file.read_bytes())
        found = list(entries(page))
        (out / (file.name + ".json")).write_text(json.dumps(found, ensure_ascii=False, indent=2), "utf-8")
        lines = ["# " + (page.findtext(".//title") or "")]
        for entry in found:
            lines += ["## " + entry["title"], *entry["links"], *entry["text"]]
        (out / (file.name + ".md")).write_text("\n\n".join(lines), "utf-8")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
