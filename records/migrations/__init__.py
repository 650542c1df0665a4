"""Alembic's revisions of the tables, run by `records.migrating`."""
