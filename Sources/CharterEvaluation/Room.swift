// Room of CharterEvaluation.
