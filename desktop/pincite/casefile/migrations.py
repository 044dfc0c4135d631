"""Numbered scripts bring a case file from version to version (``PRAGMA user_version``)."""

from collections.abc import Iterator
from importlib.resources import files

from sqlalchemy import Connection

from pincite.model.errors import CaseFileError

APPLICATION_ID = 0x50494E43  # "PINC", read by file(1) and by us
CURRENT = 5


def script(number: int) -> str:
    """The SQL of one version."""
    return files("pincite.casefile").joinpath("schema", f"{number:04d}.sql").read_text("utf-8")


def statements(sql: str) -> Iterator[str]:
    """The statements of a script, triggers whole."""
    import sqlcipher3.dbapi2 as driver

    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if pending.strip() and driver.complete_statement(pending):
            yield pending
            pending = ""


def version(connection: Connection) -> int:
    """The version of the file's schema; 0 for an empty file."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def check(connection: Connection, name: str) -> int:
    """The file's version. Raises CaseFileError when it is no case, or from a newer program."""
    found = version(connection)
    application = int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())
    if application != APPLICATION_ID:
        raise CaseFileError("not_a_case", name=name)
    if found > CURRENT:
        raise CaseFileError("newer", name=name, version=found)
    return found


def migrate(connection: Connection, start: int) -> None:
    """Apply every script after ``start``, all or nothing."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        for number in range(start + 1, CURRENT + 1):
            for statement in statements(script(number)):
                connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={CURRENT}")
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
