from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from records.database import open_database
from records.errors import StoreVersionError
from records.migrating import downgrade, upgrade
from records.schema import Table
from records.store import open_store


@pytest.fixture
def database(database_url):
    opened = open_database(database_url)
    yield opened
    opened.close()


def tables(database):
    return set(sa.inspect(database.engine).get_table_names()) - {"alembic_version"}


def test_the_migrations_make_the_tables_of_the_schema(database):
    upgrade(database)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Table.metadata) == []
    assert tables(database) == set(Table.metadata.tables)


def test_the_checks_of_the_schema_are_in_the_database(database):
    upgrade(database)
    inspector = sa.inspect(database.engine)
    for name, table in Table.metadata.tables.items():
        expected = {each.name for each in table.constraints if isinstance(each, sa.CheckConstraint)}
        assert {each["name"] for each in inspector.get_check_constraints(name)} == expected


def test_a_downgrade_removes_everything_and_can_be_undone(database):
    upgrade(database)
    downgrade(database, "base")
    assert tables(database) == set()
    upgrade(database)
    assert tables(database) == set(Table.metadata.tables)


def test_two_first_runs_at_once_make_the_tables_once(database_url, originals_folder):
    with ThreadPoolExecutor(4) as pool:
        stores = list(pool.map(lambda _: open_store(database_url, originals_folder), range(4)))
    for store in stores:
        assert store.nightly_count().is_balanced
        store.close()


def test_a_newer_releases_database_is_refused_and_left_alone(database):
    upgrade(database)
    with database.transaction() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreVersionError):
        upgrade(database)
    assert tables(database) == set(Table.metadata.tables)
