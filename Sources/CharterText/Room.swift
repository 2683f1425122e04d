// Room of CharterText.
