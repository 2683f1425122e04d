// Room of CharterParsing.
