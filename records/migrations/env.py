"""Alembic's entry: runs on the connection that `records.migrating` opened, within its transaction."""

from alembic import context

from records.schema import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
