"""The scripts make the tables that the model describes."""

import sqlcipher3.dbapi2 as driver
from sqlmodel import SQLModel

from pincite.casefile import migrations, tables

BESIDE = {"search"}  # the full-text table and its shadows


def test_scripts_and_tables_agree() -> None:
    raw = driver.connect(":memory:")
    for number in range(1, migrations.CURRENT + 1):
        for statement in migrations.statements(migrations.script(number)):
            raw.execute(statement)
    names = {
        row[0]
        for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not row[0].startswith(("sqlite_", "search_"))
    } | {"search_entry"}
    assert names - BESIDE == set(SQLModel.metadata.tables)
    for name in names - BESIDE:
        made = {row[1]: bool(row[5]) for row in raw.execute(f"PRAGMA table_info({name})")}
        meant = {c.name: c.primary_key for c in tables.table(name).columns}
        assert made == meant, name
    raw.close()


def test_every_reference_has_a_foreign_key() -> None:
    raw = driver.connect(":memory:")
    for statement in migrations.statements(migrations.script(1)):
        raw.execute(statement)
    for name, meant in SQLModel.metadata.tables.items():
        made = {row[3] for row in raw.execute(f"PRAGMA foreign_key_list({name})")}
        assert {c.name for c in meant.columns if c.foreign_keys} <= made, name
    assert "source" in SQLModel.metadata.tables
    raw.close()
