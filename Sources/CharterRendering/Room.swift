// Room of CharterRendering.
