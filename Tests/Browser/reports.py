"""Reports for the browser to open, written by the program as a person would have it write them."""

import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHARTER = ROOT / ".build" / "debug" / "charter"

# Every one of these would do something if any of them became markup, an attribute or an address.
SCRIPT = "<script>window.hacked = 1</script>"
BREAKOUT = "</style></script></title></bdi></table>"
IMAGE = "<img src=x onerror=\"window.hacked = 2\">"
QUOTES = "\" onmouseover=\"window.hacked = 3\" x='"
TURNED = "\u202e되돌린 글\u202c \u2067أهلا\u2069 \u200f"
EMOJI = "👨‍👩‍👧‍👦☎️"
ENDLESS = "가" * 3000
MARKDOWN = ("a|b `c|d` **e** ~~f~~ [글](javascript:alert(1)) ![그림](http://127.0.0.1:9/x.png) [^1] &lt;b&gt; \\| "
            "https://127.0.0.1:9/ www.example.com $x$ <!-- --> <https://127.0.0.1:9/>")
FORMULA = "=HYPERLINK(\"http://127.0.0.1:9/\",1) +1 -1 @SUM(A1) _x000D_"
SPIES = [SCRIPT, BREAKOUT, IMAGE, QUOTES, TURNED, EMOJI, MARKDOWN, FORMULA]


def write(output, *arguments):
    """Writes the reports of a corpus and returns the path of the page."""
    command = [str(CHARTER), "compare", *map(str, arguments), "--output", str(output)]
    subprocess.run(command, cwd=ROOT, check=True)
    return pathlib.Path(output) / "comparison.html"


def write_hostile_corpus(folder, organizations=12):
    """A corpus whose words, names, titles, ids and addresses are all meant to break the page."""
    for number in range(organizations):
        spy = SPIES[number % len(SPIES)]
        own = folder / f"agency{number}"
        own.mkdir(parents=True)
        quoted = spy.replace("\\", "\\\\").replace('"', '\\"')
        (own / "organization.yaml").write_text(
            f'id: agency{number}\nname: "{quoted} 기관 {number}"\nnameEnglish: "{quoted} agency"\n'
            f'url: "javascript:window.hacked = 4"\nretrieved: "{quoted}"\n', encoding="utf-8")
        (own / "charter.txt").write_text(
            f"고객서비스 이행표준 {spy}\n\n전화로 문의하시는 경우 {spy}\n"
            f"- 전화벨이 {number % 4 + 2}번 이상 울리기 전에 {spy} 신속하게 받겠습니다.\n"
            f"- 소속과 성명을 밝히고 {spy} 용건을 확인하겠습니다.\n"
            f"- 담당자가 없을 때에는 {number + 1}시간 이내에 {spy} 연락드리겠습니다.\n"
            f"방문하시는 경우\n- 방문하신 고객을 {number + 1}분 이상 기다리시지 않도록 하겠습니다.\n"
            f"- {ENDLESS} {spy} 안내하도록 노력하겠습니다.\n"
            f"인터넷으로 문의하시는 경우\n- 홈페이지 질의는 {number + 2}일 이내에 javascript:alert(1) 답변하겠습니다.\n",
            encoding="utf-8")
