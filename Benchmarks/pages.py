#!/usr/bin/env python3
"""Generates pages for measuring: real sites' furniture around charters, about 56 KB each, the same bytes on every run.

The charters' sentences come from corpus/ and Tests/Fixtures/Invented, with other numbers, nouns and order on every page; the furniture is of three
styles, the charters of seven layouts, and half the pages are in CP949 labelled EUC-KR. About a fifth of the bytes is text that a reader sees
(printed when done), about a tenth is the charter; the rest is markup, script and attributes, as on the sites that such charters are found on.

    python3 Benchmarks/pages.py [COUNT] [FOLDER]        1000 pages into .build/bench/pages
"""
import pathlib, random, sys

from body import Charter, written
from chrome import Site
from sentences import Voice, lines_of_page, sections

NAMES = ("청솔 한빛 가람 나래 다온 새롬 노을 해담 미리내 아람 누리 온새 보람 슬기 도담 마루 하늬 여울 가온 소담".split(),
         "시설공단 도시공사 문화재단 교통공사 상수도사업본부 신용보증재단 의료원 도서관 환경공단 개발공사".split())


def page(number, found, levels):
    """The bytes of one page and its encoding."""
    draw = random.Random(f"charter page {number}")
    name = draw.choice(NAMES[0]) + draw.choice(NAMES[1])
    charter = Charter(draw, Voice(draw, name), found, levels)
    site = Site(draw, name)
    encoding, label = ("utf-8", "utf-8") if number % 2 else ("cp949", "euc-kr")
    target = round(draw.gauss(56_000, 6_000))
    front = site.head(label, charter.title) + site.top(charter.title) + written(charter, site.old)
    size = len(bytes_of(front + site.bottom(""), encoding))
    filler = fill(site, target - size, encoding)
    return bytes_of(front + site.bottom(filler), encoding), encoding


def fill(site, wanted, encoding):
    """A map of the whole site for phones, the latest notices, and the menus as data for a script, until the page has its size."""
    sitemap = '<div id="sitemap_layer" class="layer">' + site.menu(0.45, "sitemap") + "</div>"
    size = len(bytes_of(sitemap, encoding))
    if size > wanted: sitemap, size = "", 0
    notices, rows = [], []
    while size < wanted:
        of, row = (notices, site.notice()) if site.draw.random() < 0.6 else (rows, site.datum(len(rows)))
        of.append(row)
        size += len(bytes_of(row, encoding)) + 1
    latest = '<div id="latest" class="latest_wrap"><h2>알림마당</h2><ul class="latest_list">\n' + "\n".join(notices) + "\n</ul></div>\n"
    return sitemap + latest + site.inline("\n\tvar menuList = [\n" + "\n".join(rows) + "\n\t];\n")


def bytes_of(text, encoding):
    """The bytes of text, with references for what the encoding lacks, as editors write them."""
    return text.encode(encoding, "xmlcharrefreplace")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".build/bench/pages")
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("page-*.html"): old.unlink()
    found, levels = sections()
    total = visible = 0
    for number in range(1, count + 1):
        raw, encoding = page(number, found, levels)
        (folder / f"page-{number:04}.html").write_bytes(raw)
        total += len(raw)
        visible += sum(len(line.encode(encoding, "replace")) for line in lines_of_page(raw.decode(encoding)))
    print(f"{count} pages, {total / 1e6:.1f} MB, {total / count / 1000:.1f} KB each, {visible / total:.0%} visible text")


if __name__ == "__main__":
    main()
