"""What a person at a terminal sees, and what a pipe gets."""

import fcntl
import json
import os
import pty
import struct
import subprocess
import termios
import unittest

import test_markdown  # noqa: F401, puts reports on the path
import reports

COMPARE = [str(reports.CHARTER), "compare", "corpus"]


def environment(**changes):
    known = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "COLUMNS")}
    return known | {"TERM": "xterm-256color"} | changes


def on_terminal(*arguments, columns=80, **variables):
    """What the program writes to a terminal of so many columns."""
    control, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    run = subprocess.Popen([*COMPARE, *arguments], cwd=reports.ROOT, stdout=terminal, stderr=subprocess.PIPE,
                           env=environment(**variables))
    os.close(terminal)
    written = b""
    while True:
        try:
            piece = os.read(control, 65536)
        except OSError:
            break
        if not piece:
            break
        written += piece
    os.close(control)
    run.stderr.close()
    run.wait()
    return run.returncode, written.decode()


def piped(*command):
    return subprocess.run(command, cwd=reports.ROOT, capture_output=True, env=environment())


class Terminals(unittest.TestCase):
    def test_a_terminal_gets_a_summary_in_colours(self):
        status, text = on_terminal()
        self.assertEqual(status, 0)
        self.assertIn("\x1b[1m고객서비스 이행표준 비교\x1b[0m", text)
        self.assertNotIn("|", text)

    def test_no_color_is_honoured(self):
        self.assertNotIn("\x1b", on_terminal(NO_COLOR="1")[1])
        self.assertNotIn("\x1b", on_terminal(TERM="dumb")[1])

    def test_the_width_is_respected(self):
        narrow, wide = (on_terminal(columns=columns, NO_COLOR="1")[1] for columns in (60, 120))
        self.assertGreater(len(narrow.splitlines()), len(wide.splitlines()))

    def test_a_pipe_gets_markdown(self):
        run = piped(*COMPARE)
        self.assertTrue(run.stdout.decode().startswith("# 고객서비스 이행표준 비교\n"))
        self.assertNotIn(b"\x1b", run.stdout)
        self.assertEqual(run.stderr, b"")

    def test_a_format_is_given_to_a_terminal_too(self):
        self.assertTrue(on_terminal("--format", "markdown")[1].startswith("# "))

    def test_a_workbook_is_kept_from_a_terminal(self):
        self.assertEqual(on_terminal("--format", "xlsx"), (2, ""))

    def test_remarks_stand_on_standard_error_when_asked_for(self):
        run = piped(*COMPARE, "--verbose", "--format", "csv")
        self.assertEqual(len(run.stderr.decode().splitlines()), 5)
        self.assertIn("corpus/arko/charter.txt: ", run.stderr.decode())
        self.assertEqual(piped(*COMPARE, "--quiet", "--format", "csv").stderr, b"")
        self.assertEqual(piped(*COMPARE, "--quiet", "--verbose").returncode, 2)


class Manual(unittest.TestCase):
    def test_shells_get_completions(self):
        for shell in ("bash", "zsh", "fish"):
            run = piped(str(reports.CHARTER), "--generate-completion-script", shell)
            self.assertEqual(run.returncode, 0)
            self.assertIn(b"compare", run.stdout)

    def test_the_manual_page_names_every_command_and_option(self):
        page = (reports.ROOT / "doc" / "charter.1").read_text(encoding="utf-8")
        tool = json.loads(piped(str(reports.CHARTER), "--experimental-dump-help").stdout)["command"]
        for command in tool["subcommands"]:
            if command["commandName"] == "help":
                continue
            self.assertIn(command["commandName"], page)
            for argument in command.get("arguments", []):
                for name in argument.get("names", []):
                    if name["kind"] == "long":
                        self.assertIn("-" + name["name"].replace("-", "\\-"), page.replace("\\-", "-").replace("-", "\\-"),
                                      f"{name['name']}: run make manual")


if __name__ == "__main__":
    unittest.main()
