"""What stands around a charter on an institution's site: head, menus, quick menu, satisfaction poll, contact, footer, scripts.

Three houses' styles: HTML5 of now, XHTML of the e-government framework, and HTML 4 of layout tables with tags in capitals and no end tags.
"""

MENUS = {
    "기관소개": "기관장 인사말,설립목적,연혁,비전과 전략,조직 및 업무,직원 안내,CI 소개,찾아오시는 길,관련 법규,윤리경영",
    "고객참여": "고객의 소리,칭찬합시다,국민제안,고객만족도,자주 묻는 질문,설문조사,부패신고센터,규제개혁,온라인 상담,예산낭비신고",
    "알림마당": "공지사항,보도자료,입찰공고,채용공고,고시공고,행사안내,포토갤러리,홍보영상,뉴스레터,언론보도",
    "정보공개": "정보공개제도,사전정보공표,정보목록,비공개 세부기준,공공데이터 개방,경영공시,업무추진비,계약정보,사업실명제,감사결과",
    "주요사업": "사업 안내,사업 실적,추진 일정,지원 대상,신청 방법,지원 현황,협력 기관,사업 자료실,우수 사례,해외 협력",
    "민원안내": "민원편람,증명서 발급,서식 자료실,수수료 안내,처리절차,민원 조회,전자민원,방문 예약,이용시간,시설 안내",
    "고객헌장": "고객서비스헌장,고객응대서비스 이행표준,서비스 이행 실적,고객헌장 제정배경,고객의 권리,만족도 조사 결과",
    "이용안내": "이용약관,개인정보처리방침,이메일무단수집거부,저작권정책,뷰어 다운로드,영상정보처리기기 운영방침,누리집 지도,원격지원",
}
THIRD = "개요,현황,신청하기,신청내역,자료실,문의,담당부서,일정,관련 서식,유의사항".split(",")
FAMILY = "정부24,국민신문고,국민권익위원회,행정안전부,정보공개포털,공공데이터포털,나라장터,알리오,클린아이,안전신문고,복지로,문화포털,워크넷,고용24,국가법령정보센터,홈택스".split(",")
NEWS = ("상반기 하반기 2024년도 2025년도 제3차 제12회 가람시 신규 온라인 2025년 3분기 지역주민 대상".split(" "),
        "고객만족도 조사,청년인턴 채용,사회공헌 활동,시설물 안전점검,정보공개 모니터단,국민참여 예산,개인정보 처리방침,문화행사 프로그램,청렴 실천 서약,공공데이터 활용 공모전,입찰 참가자격 사전심사".split(","),
        "결과 안내,모집 공고,변경 알림,일정 안내(연기),최종 합격자 발표,참여자 모집 연장 공고,관련 서식 게시,개최 알림".split(","))
VISITS = "컨텐츠 바로가기,본문 바로가기,주메뉴 바로가기,하위메뉴 바로가기".split(",")


class Site:
    """An institution's site; `old` is the style of layout tables."""

    def __init__(self, draw, name):
        self.draw, self.name = draw, name
        self.style = draw.choice(["html5", "xhtml", "tables"])
        self.old = self.style == "tables"
        self.base = draw.choice(["/portal/contents.do?menuCode=", "/sub.jsp?menuId=", "/uss/ion/cnt/getContent.do?contentId=CONTENT_", "/kor/CMS/Contents/Contents.do?mCode=MN"])
        self.void = " /" if self.style == "xhtml" else ""
        self.plain = draw.random() < 0.85
        self.menus = draw.sample(list(MENUS), draw.randint(5, 7))

    def tag(self, line):
        """A line of markup in the style: capitals for old pages."""
        if not self.old: return line
        for name in ("div", "ul", "a", "li", "span", "h2", "p", "form", "fieldset"):
            line = line.replace(f"<{name} ", f"<{name.upper()} ").replace(f"<{name}>", f"<{name.upper()}>").replace(f"</{name}>", f"</{name.upper()}>")
        return line.replace("</LI>", "").replace(' class="depth', " CLASS=depth")

    def head(self, charset, title):
        """Doctype, meta, style sheets, scripts."""
        kind = {
            "html5": '<!DOCTYPE html>\n<html lang="ko">',
            "xhtml": '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" lang="ko" xml:lang="ko">',
            "tables": '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">\n<HTML>',
        }[self.style]
        label = f'<meta charset="{charset}">' if self.style == "html5" else f'<meta http-equiv="Content-Type" content="text/html; charset={charset}"{self.void}>'
        sheets = "\n".join(f'<link rel="stylesheet" type="text/css" href="/resources/css/{name}.css?ver={self.draw.randint(2019, 2025)}0{self.draw.randint(1, 9)}11"{self.void}>' for name in "reset common layout main sub board content jquery-ui slick print".split())
        scripts = "\n".join(f'<script type="text/javascript" src="/resources/js/{name}.js"></script>' for name in "jquery-3.6.0.min jquery-ui.min common gnb slick.min egovframe validator ui".split())
        return f'''{kind}
<head>
{label}
<meta http-equiv="X-UA-Compatible" content="IE=edge"{self.void}>
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=3.0"{self.void}>
<meta name="keywords" content="{self.name}, {title}, 고객참여, 이행표준"{self.void}>
<meta name="description" content="{self.name} {title} 페이지입니다. 고객의 의견에 귀 기울이겠습니다."{self.void}>
<meta property="og:type" content="website"{self.void}>
<meta property="og:title" content="{title} | {self.name}"{self.void}>
<title>{title} | 고객참여 | {self.name}</title>
{sheets}
{scripts}
{self.script()}
</head>
<body id="sub_{self.draw.randint(1, 9)}" class="sub sub-page lang_ko" onload="fn_init('{self.draw.randint(1000, 9999)}');">
'''

    def script(self):
        """Inline script, with strings that look like promises and markup that is none."""
        days = self.draw.randint(2, 14)
        return self.inline(f'''
	var contextPath = "", siteId = "SITE_{self.draw.randint(10000, 99999)}", menuSn = "{self.draw.randint(1, 999)}";
	function fn_search(frm) {{
		if ($.trim($("#searchKeyword").val()) == "") {{ alert("검색어를 입력하여 주십시오."); $("#searchKeyword").focus(); return false; }}
		for (var i = 0; i < frm.elements.length && i < 20; i++) {{ if (frm.elements[i].type == "hidden") {{ frm.elements[i].value = encodeURIComponent(frm.elements[i].value); }} }}
		frm.action = contextPath + "/search/list.do"; frm.submit(); return true;
	}}
	function fn_satisfy(score) {{
		$.ajax({{ url: contextPath + "/cmm/satisfy/insert.do", type: "post", dataType: "json", data: {{ "menuSn": menuSn, "score": score, "opinion": $("#opinion").val() }},
			success: function (data) {{ if (data.result == "Y") {{ alert("소중한 의견 감사합니다. {days}일 이내에 반영하겠습니다."); }} else {{ alert("이미 참여하셨습니다."); }} }},
			error: function (xhr, status, error) {{ alert("처리 중 오류가 발생하였습니다."); }} }});
	}}
	$(document).ready(function () {{
		$(".depth1 > li > a").on("mouseenter focusin", function () {{ $(this).next(".depth2_wrap").stop().slideDown(200); $(this).parent().siblings().find(".depth2_wrap").hide(); }});
		$("#satisfaction").append('<p class="result">접수된 의견은 {days}일 이내에 처리하겠습니다.<\\/p>');
		$(".btn_share").click(function () {{ $("#sns_layer").toggleClass("on"); return false; }});
	}});
''')

    def inline(self, code):
        """A script in the manner of the style."""
        if self.style == "xhtml": return f'<script type="text/javascript">\n//<![CDATA[{code}//]]>\n</script>'
        if self.old: return f'<SCRIPT LANGUAGE="JavaScript">\n<!--{code}//-->\n</SCRIPT>'
        return f"<script>{code}</script>"

    def link(self, label):
        """A menu's link, on some sites with the attributes that content management adds."""
        code = f"{self.draw.randint(0, 99):02}{self.draw.randint(0, 9999):04}"
        if self.plain: return f'<a href="{self.base}{code}">{label}</a>'
        return f'<a href="{self.base}{code}" target="_self" onclick="fn_menuLog(\'{code}\');" class="menu_link"><span>{label}</span></a>'

    def menu(self, deep, id="gnb"):
        """The main menu, two levels, three in the deep."""
        rows = [f'<div id="{id}" class="gnb_wrap"><h2 class="blind">주메뉴</h2>', '<ul class="depth1">']
        for n, head in enumerate(self.menus, 1):
            rows.append(f'  <li class="m{n} has_sub">{self.link(head)}\n    <div class="depth2_wrap"><ul class="depth2">')
            for name in MENUS[head].split(","):
                rows.append(f'      <li class="depth2_item">{self.link(name)}')
                if self.draw.random() < deep:
                    third = self.draw.sample(THIRD, self.draw.randint(2, 4))
                    rows.append('        <ul class="depth3">' + "".join(f"\n          <li>{self.link(item)}</li>" for item in third) + "\n        </ul>")
                rows.append("      </li>")
            rows.append("    </ul></div></li>")
        return "\n".join(self.tag(row) for row in rows) + self.tag("\n</ul></div>\n")

    def notice(self):
        """One of the latest notices: a title that is long and no promise, and its day."""
        title = " ".join(self.draw.choice(words) for words in NEWS)
        day = f"202{self.draw.randint(3, 5)}.{self.draw.randint(1, 12):02}.{self.draw.randint(1, 28):02}"
        return self.tag(f'<li><a href="/bbs/view.do?nttId={self.draw.randint(1000, 9999)}">{title} - {self.name}</a> <span class="date">{day}</span></li>')

    def datum(self, sort):
        """A menu as data for a script."""
        code = f"{self.draw.randint(0, 999999):06}"
        return f'\t{{"menuSn":"{self.draw.randint(1, 9999)}","menuUrl":"{self.base}{code}","useAt":"Y","sort":{sort}}},'

    def top(self, title):
        """All before the charter."""
        skip = "".join(f'<a href="#{place}">{label}</a>' for label, place in zip(VISITS, ["contents", "contents", "gnb", "lnb"]))
        util = "".join(f'\n<li>{self.link(label)}</li>' for label in ["HOME", "로그인", "회원가입", "누리집 지도", "English"])
        side = "".join(f'\n<li class="{"on" if name == title else ""}">{self.link(name)}</li>' for name in MENUS["고객헌장"].split(","))
        open_, main = ("<header id=\"header\">", "</header>") if self.style == "html5" else ('<div id="header">', "</div>")
        wrap = '<TABLE WIDTH=980 BORDER=0 CELLPADDING=0 CELLSPACING=0 ALIGN=center SUMMARY=""><TR><TD WIDTH=200 VALIGN=top>' if self.old else '<div id="container"><div class="inner">'
        cell = "</TD><TD WIDTH=780 VALIGN=top>" if self.old else ""
        return f'''<div id="skipNav" class="skip">{skip}</div>
<div id="wrap">
{open_}<h1 class="logo"><a href="/"><img src="/resources/images/common/logo.png" alt="{self.name}" width="210" height="46"{self.void}></a></h1>
{self.tag(f'<ul class="util">{util}</ul>')}
<form name="searchForm" method="post" action="/search/list.do" onsubmit="return fn_search(this);"><fieldset><legend>통합검색</legend><label for="searchKeyword" class="blind">검색어</label><input type="text" id="searchKeyword" name="kwd" title="검색어 입력" placeholder="검색어를 입력하세요"{self.void}><input type="image" src="/resources/images/btn_search.gif" alt="검색"{self.void}></fieldset></form>
{self.menu(0.45)}{main}
{wrap}
{self.tag(f'<div id="lnb"><h2>고객헌장</h2><ul class="lnb_list">{side}</ul></div>')}{cell}
<div id="contents" class="content_area">
<div class="location"><span class="home">HOME</span> &gt; <span>고객참여</span> &gt; <span>고객헌장</span> &gt; <strong>{title}</strong></div>
<h2 class="page_tit">{title}</h2>
<div class="sns_area" id="sns_layer"><a href="#" class="btn_share" title="새창열림"><img src="/resources/images/ico_share.png" alt="공유하기"{self.void}></a><a href="#" onclick="window.print(); return false;"><img src="/resources/images/ico_print.png" alt="인쇄하기"{self.void}></a></div>
<!-- 본문 시작 : 관리자가 등록한 내용이 들어갑니다. -->
<div class="con_body" id="txt">
'''

    def bottom(self, filler):
        """All after the charter; `filler` is menus and scripts that bring the page to its size."""
        phone = f"{self.draw.choice(['02', '031', '042', '051', '061'])}-{self.draw.randint(200, 999)}-{self.draw.randint(1000, 9999)}"
        poll = "".join(f'<input type="radio" name="score" id="score{n}" value="{n}"{self.void}><label for="score{n}">{label}</label>' for n, label in zip((5, 4, 3, 2, 1), ["매우만족", "만족", "보통", "불만족", "매우불만족"]))
        quick = "".join(f"\n<li>{self.link(label)}</li>" for label in ["민원신청", "고객의 소리", "증명서 발급", "찾아오시는 길", "자주 묻는 질문", "TOP"])
        family = "".join(f'\n<option value="https://site{n}.example.invalid/">{label}</option>' for n, label in enumerate(self.draw.sample(FAMILY, 12)))
        policy = "".join(f"\n<li>{self.link(label)}</li>" for label in MENUS["이용안내"].split(","))
        wrap = "</TD></TR></TABLE>" if self.old else "</div></div>"
        return f'''</div>
<!-- 본문 끝 -->
<div class="charge_area"><ul><li><strong>담당부서</strong> 고객지원팀</li><li><strong>전화번호</strong> {phone}</li><li><strong>최종수정일</strong> 202{self.draw.randint(0, 5)}-0{self.draw.randint(1, 9)}-1{self.draw.randint(0, 9)}</li></ul></div>
<div id="satisfaction"><form name="satisForm" method="post" action="#"><fieldset><legend>만족도 조사</legend><p>이 페이지에서 제공하는 정보에 대하여 만족하십니까?</p>{poll}<label for="opinion" class="blind">의견</label><textarea id="opinion" name="opinion" rows="2" cols="60" title="의견 입력"></textarea><button type="button" onclick="fn_satisfy(document.satisForm.score.value);">의견 등록</button></fieldset></form></div>
</div>
{wrap}
{self.tag(f'<div id="quick"><h2>QUICK MENU</h2><ul>{quick}</ul></div>')}
{filler}
<div id="footer"><ul class="policy">{policy}</ul>
<div class="family"><label for="family">관련 사이트</label><select id="family" title="관련 사이트 선택" onchange="if(this.value) window.open(this.value);"><option value="">관련 사이트 바로가기</option>{family}</select></div>
<address>({self.draw.randint(10000, 63000)}) 가람시 한빛구 새롬로 {self.draw.randint(1, 400)} {self.name} <span>대표전화 {phone}</span> <span>FAX {phone[:-4]}{self.draw.randint(1000, 9999)}</span></address>
<p class="copy">COPYRIGHT &copy; {self.name}. ALL RIGHTS RESERVED.</p></div>
</div>
</body>
</html>
'''
