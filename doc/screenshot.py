"""Makes doc/comparison.png from output/comparison.html: the top of the page and the beginning of its matrix.

What stands between the two is left out of the picture. Run by `make screenshot`.
"""

import base64
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests" / "Browser"))

import browser  # noqa: E402

WIDTH, HEIGHT = 1440, 1150

with browser.chromium(width=WIDTH, height=HEIGHT) as driver:
    driver.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})
    driver.get((ROOT / "output" / "comparison.html").as_uri())
    driver.execute_script(
        "for (const part of document.querySelectorAll('main > section:not(#matrix), #controls')) part.hidden = true;"
        "document.querySelector('.matrix').closest('.box').scrollTop = 0;")
    shot = driver.execute_cdp_cmd("Page.captureScreenshot", {
        "format": "png", "optimizeForSpeed": False,
        "clip": {"x": 0, "y": 0, "width": WIDTH, "height": HEIGHT, "scale": 1}})
    (ROOT / "doc" / "comparison.png").write_bytes(base64.b64decode(shot["data"]))
