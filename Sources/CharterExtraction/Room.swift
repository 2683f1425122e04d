// Room of CharterExtraction.
