"""What was noticed of a page while it was read (turned, cleaned, damaged), without which it cannot be shown again."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; pages read before have none."""
    op.add_column("pages", sa.Column("notes", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Remove the column."""
    op.drop_column("pages", "notes")
