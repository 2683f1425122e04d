"""A charter as the body of a page, in the layouts that the charters of Korean institutions are found in."""
from html import escape

MARKERS = ["", "", "• ", "○ ", "- ", "ㅇ ", "※ "]
NUMBERS = [lambda n: f"{n}. ", lambda n: f"({n}) ", lambda n: f"{n}) ", lambda n: chr(0x2460 + n - 1) + " " if n < 21 else f"{n}. "]
CHAPTERS = [lambda n: f"{n}. ", lambda n: f"제{n}장 ", lambda n: chr(0x2160 + n - 1) + ". " if n < 13 else f"{n}. ", lambda n: ""]


class Charter:
    """The sections of one institution's charter, chosen and ordered by its own draw."""

    def __init__(self, draw, voice, sections, levels):
        self.draw = draw
        self.name = voice.name
        self.title = draw.choice(["고객서비스헌장", "고객응대서비스 이행표준", "고객서비스헌장 및 이행표준", "고객헌장"])
        self.preamble = voice.say(draw.choice([
            f"우리 {voice.name} 임직원은 고객 한 분 한 분을 존중하며 다음과 같이 실천할 것을 약속드립니다.",
            f"{voice.name}은(는) 고객 중심의 경영을 위하여 「서비스 이행 기준」을 마련하고 이를 성실히 실천하겠습니다.",
        ]))
        self.sections, size, wanted = [], 0, draw.randint(1600, 3400)
        for heading, items in draw.sample(sections, len(sections)):
            kept = [voice.say(item) for item in draw.sample(items, min(len(items), draw.randint(3, 10)))]
            self.sections.append((voice.say(heading), kept))
            size += sum(map(len, kept))
            if size > wanted: break
        self.levels = draw.sample(levels, draw.randint(4, 9))


def written(charter, old):
    """The charter as HTML.

    `old` leaves end tags out and writes tags in capitals, as pages did before XHTML; two in three charters hold a table of levels.
    """
    draw = charter.draw
    layout = draw.choice([listed, listed, numbered, defined, broken, tabled, accordion])
    chapter = draw.choice(CHAPTERS)
    head = draw.choice(["h3", "h4"]) if not old else "p"
    parts = [f'<div class="charter_intro"><p class="txt_lead">{escape(charter.preamble, quote=False)}</p></div>']
    for n, (heading, items) in enumerate(charter.sections, 1):
        title = escape(chapter(n) + heading, quote=False)
        if layout is not defined and layout is not accordion:
            parts.append(f'<{head} class="con_tit"><b>{title}</b></{head}>' if old else f'<{head} class="con_tit tit_bu{n % 3 + 1}">{title}</{head}>')
        parts.append(layout(draw, title, [escape(item, quote=False) for item in items], old))
    if draw.random() < 0.66: parts.insert(draw.randint(1, len(parts)), levels(charter, head))
    return "\n".join(parts)


def listed(draw, title, items, old):
    """A list; the marker is drawn by the style sheet or typed."""
    marker, end = draw.choice(MARKERS), "" if old else "</li>"
    depth = draw.choice(["\n", "\n\t\t\t\t\t", "\n            "])
    rows = [f'<li><span class="bul"></span>{marker}{item}{end}' if draw.random() < 0.3 else f"<li>{marker}{item}{end}" for item in items]
    return '<ul class="con_list bu_dot">' + depth + depth.join(rows) + "\n</ul>"


def numbered(draw, title, items, old):
    """Numbers typed into the items, as editors of content do who do not trust the style sheet."""
    number = draw.choice(NUMBERS)
    rows = [f'<li class="lst{n}"><span class="num">{number(n)}</span>{item}</li>' for n, item in enumerate(items, 1)]
    return '<ol class="list_num" style="list-style:none">\n' + "\n".join(rows) + "\n</ol>"


def defined(draw, title, items, old):
    """A definition list: the heading is the term."""
    rows = "\n".join(f"\t<dd>{draw.choice(MARKERS[2:5])}{item}</dd>" for item in items)
    return f'<dl class="charter_dl">\n\t<dt>{title}</dt>\n{rows}\n</dl>'


def broken(draw, title, items, old):
    """One paragraph with breaks, pasted from a word processor with its fonts."""
    number, br = draw.choice(NUMBERS), "<BR>" if old else "<br />"
    font = 'style="font-family: 맑은 고딕; font-size: 11pt; letter-spacing: -0.3pt; line-height: 180%; mso-fareast-font-family: 맑은 고딕;"'
    return f'<p class="0">' + f"{br}\n".join(f'<span lang="EN-US" {font}>{number(n)}</span><span {font}>{item}</span>' for n, item in enumerate(items, 1)) + "</p>"


def tabled(draw, title, items, old):
    """A table of two columns."""
    rows = "\n".join(
        f'<tr><th scope="row" class="bg_f5">{n}</th><td class="left bor_r0" style="text-align:left;padding-left:10px;">{item}</td></tr>'
        for n, item in enumerate(items, 1))
    return f'<table class="tbl_basic" summary="{title}"><caption>{title}</caption><colgroup><col style="width:10%" /><col style="width:90%" /></colgroup>\n<thead><tr><th scope="col">번호</th><th scope="col">이행기준</th></tr></thead>\n<tbody>\n{rows}\n</tbody></table>'


def accordion(draw, title, items, old):
    """Boxes in boxes that a script opens."""
    rows = "\n".join(f'<div class="acc_row"><div class="acc_cell"><i class="ico ico-check" aria-hidden="true"></i><p>{item}</p></div></div>' for item in items)
    return f'<div class="acc_item" data-role="accordion">\n<button type="button" class="acc_btn" aria-expanded="true"><strong class="tit">{title}</strong></button>\n<div class="acc_panel">\n{rows}\n</div></div>'


def levels(charter, head):
    """The table of levels that charters close with or hold amid their promises."""
    rows = "\n".join(f'<tr>\n<td class="tac">{service}</td>\n<td class="tac bor_r0">{level.strip()}</td>\n</tr>' for service, level in charter.levels)
    return f'<{head} class="con_tit">업무별 처리기한</{head}>\n<div class="tbl_wrap"><table class="tbl_col"><caption>업무별 처리기한: 민원사무명, 처리기한</caption>\n<thead><tr><th scope="col">민원사무명</th><th scope="col">처리기한</th></tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>'
