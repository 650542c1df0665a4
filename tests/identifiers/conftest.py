"""No time limit for an example: the first one loads tables and patterns, and machines that test are busy."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
