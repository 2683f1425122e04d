// Room of CharterAlignment.
