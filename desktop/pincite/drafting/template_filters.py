"""What a template writes in the text: handles, never values.

``bind`` (``{{ figure|bind("period") }}`` writes ``{F1.period}``), ``cite`` (``[@F1]``) and
``cites`` for a list. Each raises DraftError (template) for what is no item of the case.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from pincite.document.grammar import BINDING, HANDLE
from pincite.drafting.sandbox import Marked
from pincite.model.errors import DraftError


def bind(item: Any, field: str = "", form: str = "") -> Marked:
    """Filter: the binding of an item, ``{F1.period:long}``."""
    named = ".".join(part for part in (_handle(item), _path(item), field) if part)
    words = "{" + named + (f":{form}" if form else "") + "}"
    if BINDING.fullmatch(words) is None:
        raise DraftError("template", detail_code="binding", what=field or form)
    return Marked(words)


def cite(item: Any) -> Marked:
    """Filter: the citation of an item, ``[@F1]``."""
    return Marked(f"[@{_handle(item)}]")


def cites(items: Iterable[Any], prefix: str = "") -> Marked:
    """Filter: the citations of several items in one place; items without proof are left out.

    ``prefix`` is a word before the first, such as ``see``.
    """
    handles = [_handle(one) for one in items if one["cited"]]
    if not handles:
        return Marked("")
    before = f"{prefix} " if prefix.isalpha() else ""
    return Marked("[" + before + "; ".join(f"@{handle}" for handle in handles) + "]")


FILTERS: dict[str, Callable[..., Any]] = {"bind": bind, "cite": cite, "cites": cites}


def _handle(item: Any) -> str:
    handle = item.get("handle", "") if isinstance(item, dict) else ""
    if not re.fullmatch(HANDLE, handle):
        raise DraftError("template", detail_code="not_an_item", what=type(item).__name__)
    return str(handle)


def _path(item: Any) -> str:
    return str(item.get("path", "")) if isinstance(item, dict) else ""
