"""Rendered Markdown, taken apart: tables, links, tags and text."""

import html.parser

import cmarkgfm
from cmarkgfm.cmark import Options

VOID = {"br", "hr", "img", "input"}


class Page(html.parser.HTMLParser):
    """What GitHub's renderer makes of Markdown, before it takes away markup that it does not trust."""

    def __init__(self, markdown):
        super().__init__(convert_charrefs=True)
        self.tags, self.links, self.tables, self.footnotes, self.comments = set(), [], [], {}, []
        self.text, self._open, self._cell, self._note = "", [], None, None
        options = Options.CMARK_OPT_FOOTNOTES | Options.CMARK_OPT_UNSAFE
        self.feed(cmarkgfm.github_flavored_markdown_to_html(markdown, options=options))
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.add(tag)
        if tag not in VOID:
            self._open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self._cell = {"text": "", "links": []}
            self.tables[-1][-1].append(self._cell)
        elif tag == "a":
            self.links.append(attributes.get("href"))
            if self._cell is not None:
                self._cell["links"].append(attributes.get("href"))
        elif tag == "li" and attributes.get("id", "").startswith("fn-"):
            self._note = attributes["id"]
            self.footnotes[self._note] = ""

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass
        if tag in ("td", "th"):
            self._cell = None
        elif tag == "section":
            self._note = None

    def handle_data(self, data):
        self.text += data
        if self._cell is not None:
            self._cell["text"] += data
        if self._note:
            self.footnotes[self._note] += data

    def handle_comment(self, data):
        self.comments.append(data)
