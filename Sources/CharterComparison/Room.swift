// Room of CharterComparison.
