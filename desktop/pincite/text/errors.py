"""Errors of the rooms that must start fast: a code and values, put into words above."""


class ReadError(Exception):
    """Evidence that could not be read, or a phrase that could not be understood.

    ``code`` names the kind of failure (``empty``, ``encrypted``, ``broken``, ...); ``values``
    holds what a sentence about it needs, such as the file's name. No case text in either.
    """

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
