"""What charters are made of: headings, promises and levels, taken from the charters that the repository holds, and perturbed.

A benchmark of one page repeated would flatter every cache and branch predictor there is, so numbers, nouns and order differ from page to page.
"""
import html.parser, pathlib, re

ROOT = pathlib.Path(__file__).resolve().parent.parent
MARKER = re.compile(r"^(?:[•○◦ㅇ∙·※▶□■❍●❏◎◈◆◇―*-]|\(?\d{1,2}[.)]|[가-하][.)]|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧ][.]?|하나,)+\s*")
LEVEL = re.compile(r"^(.{2,24}?)[\s|]+((?:신청 후 |접수 후 |입고 후 )?(?:즉시|당일|\d+(?:~\d+)?\s?(?:근무일|근무시간|시간|일|분|회)).{0,14})$")
BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "tr", "br", "div", "caption", "title"}


class Lines(html.parser.HTMLParser):
    """The visible text of a page, a block a line."""

    def __init__(self):
        super().__init__()
        self.text, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("script", "style")
        if tag in BLOCKS: self.text.append("\n")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")
        if tag in BLOCKS: self.text.append("\n")
        if tag in ("td", "th"): self.text.append(" ")

    def handle_data(self, data):
        if not self.hidden: self.text.append(data)


def lines_of_page(page):
    """The lines of visible text of HTML."""
    reader = Lines()
    reader.feed(page)
    return [" ".join(line.split()) for line in "".join(reader.text).split("\n") if line.strip()]


def sections():
    """Every charter's sections: (heading, [sentence, …]), and the rows of every table of levels: (service, level)."""
    found, levels = [], []
    texts = sorted(ROOT.glob("corpus/*/charter.txt")) + sorted(ROOT.glob("Tests/Fixtures/Invented/*/charter.*"))
    for path in texts:
        text = path.read_text(encoding="utf-8") if path.suffix == ".txt" else None
        lines = lines_of_page(decoded(path.read_bytes())) if text is None else text.splitlines()
        heading, items = None, []
        for line in lines:
            line = MARKER.sub("", MARKER.sub("", line.strip()))
            if re.search(r"다\s?[.]?$", line) and 12 < len(line):
                items.append(line)
            elif row := LEVEL.match(line):
                levels.append(row.groups())
            elif 3 < len(line) < 24 and not re.search(r'[:>|0-9.【"]', line):
                if heading and len(items) > 1: found.append((heading, items))
                heading, items = line, []
        if heading and len(items) > 1: found.append((heading, items))
    return found, levels


def decoded(raw):
    """UTF-8, or else the Korean code page that old fixtures are in."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp949")


# Words that charters use of the same persons and things, alike in their final sound so that particles still fit;
# one page keeps to one of each group, as an institution does.
SYNONYMS = [
    ["고객", "고객", "민원인", "시민", "도민", "방문객"], ["담당자", "업무담당자", "실무자"], ["홈페이지", "인터넷 홈페이지", "웹사이트"],
    ["신속하게", "빠르게", "신속히"], ["친절하게", "친절히", "상냥하게"], ["전화벨", "전화벨", "벨"], ["명찰", "명찰", "신분증"],
    ["만족도", "서비스 만족도"], ["민원서류", "신청서류", "접수서류"],
]
NEAR = {
    "일": [1, 2, 3, 5, 7, 10, 14, 15, 20, 30], "시간": [1, 2, 3, 4, 6, 8, 12, 24, 48], "분": [3, 5, 10, 15, 20, 30],
    "회": [1, 2, 3, 4, 6, 12], "번": [2, 3, 4, 5], "원": [3000, 5000, 10000, 20000],
}
NUMBER = re.compile(r"(\d[\d,]*)(\s?)(근무일|근무시간|영업일|시간|일|분|회|번|원)(?![가-힣]*(?:호선|층))")


class Voice:
    """How one institution writes: its words, its numbers, and its name in the place of others'."""

    def __init__(self, draw, name):
        self.draw, self.name = draw, name
        self.words = {}
        for group in SYNONYMS:
            if (chosen := draw.choice(group)) != group[0]: self.words[group[0]] = chosen

    def say(self, sentence):
        """The sentence in this voice."""
        for word, other in self.words.items():
            sentence = sentence.replace(word, other)
        sentence = re.sub(r"(?:우리|저희) ?(?:공사|공단|재단|위원회|도서관|병원|공원)", "우리 " + self.name, sentence)
        return NUMBER.sub(self.number, sentence)

    def number(self, match):
        """Two numbers of three stay, for charters do agree on many."""
        digits, space, unit = match.groups()
        if self.draw.random() > 0.35: return match.group()
        near = NEAR[{"근무일": "일", "영업일": "일", "근무시간": "시간"}.get(unit, unit)]
        value = self.draw.choice(near)
        return f"{value:,}{space}{unit}" if value >= 1000 else f"{value}{space}{unit}"
