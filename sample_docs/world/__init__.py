"""An invented world: people, offices, payers, shops, and the numbers they carry, all drawn from one seed."""

from sample_docs.world.world import World

__all__ = ["World"]
