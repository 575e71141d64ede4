"""The logic: one question of law, one function."""
