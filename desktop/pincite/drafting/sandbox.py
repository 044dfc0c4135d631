"""Jinja2 in a small cage: plain data in, text form out, and nothing else.

On top of Jinja's own immutable sandbox: only the statements and expressions named here exist, no
attribute of any object can be reached (a dot is a dictionary's key), nothing can be called but the
template's own macros, every loop is counted, and whatever a template prints that is not a handle
is escaped, so that no field can become markup.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.runtime import Context, LoopContext, Macro, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pincite.document.print_inlines import escaped
from pincite.drafting.template_text import template_error
from pincite.model.errors import DraftError

MOST_TURNS = 50_000  # of all loops together
MOST_OUTPUT = 1_000_000  # characters of the whole
MOST_PIECE = 50_000  # characters of one macro's or join's result

_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Assign,
    nodes.Macro, nodes.Call, nodes.Name, nodes.Const, nodes.List, nodes.Tuple, nodes.Getattr,
    nodes.Getitem, nodes.Filter, nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or,
    nodes.Not, nodes.CondExpr, nodes.Keyword, nodes.ExprStmt,
)  # fmt: skip
_FAILURES = (
    TemplateError, TypeError, ValueError, LookupError, RecursionError, ArithmeticError, SyntaxError,
)  # fmt: skip
_LOOP = ("first", "last", "index", "index0", "length", "revindex", "revindex0")
_FILTERS = (
    "default", "first", "last", "length", "count", "list", "map", "select", "reject",
    "selectattr", "rejectattr", "reverse", "unique",
)  # fmt: skip
_TESTS = ("defined", "undefined", "none", "in", "eq", "ne", "equalto", "odd", "even", "string")


class Marked(str):
    """Text form that the program made itself and that stands as it is."""

    __slots__ = ()


class _Cage(ImmutableSandboxedEnvironment):
    def __init__(self, filters: Mapping[str, Callable[..., Any]]) -> None:
        super().__init__(
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
            finalize=_finalized,
        )
        self.turns = 0
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.filters.update(filters, join=_join, counted=self._counted)
        self.tests = {name: self.tests[name] for name in _TESTS}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A dot is a dictionary's key, or what a loop knows of itself."""
        if isinstance(obj, dict):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, LoopContext) and attribute in _LOOP:
            return getattr(obj, attribute)
        if isinstance(obj, Undefined):
            return obj._fail_with_undefined_error()
        raise SecurityError(attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Brackets take a dictionary's key or a list's place."""
        if isinstance(obj, dict) and isinstance(argument, str):
            return self.getattr(obj, argument)
        if isinstance(obj, list | tuple) and isinstance(argument, int):
            if -len(obj) <= argument < len(obj):
                return obj[argument]
            return self.undefined(obj=obj, name=str(argument))
        raise SecurityError(str(argument)[:40])

    def call(self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Only the template's own macros can be called."""
        if not isinstance(__obj, Macro):
            raise SecurityError("call")
        self._turn()
        for own in ("_loop_vars", "_block_vars"):  # Jinja's, for callers that want them
            kwargs.pop(own, None)
        return _short(Marked(__obj(*args, **kwargs)))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002
        return False

    def is_safe_callable(self, obj: Any) -> bool:
        return isinstance(obj, Macro)

    def _counted(self, items: Iterable[Any]) -> list[Any]:
        found = []
        for item in islice(items, MOST_TURNS + 1):
            self._turn()
            found.append(item)
        return found

    def _turn(self) -> None:
        self.turns += 1
        if self.turns > MOST_TURNS:
            raise SecurityError("too_long")


def render(
    body: str,
    data: Mapping[str, Any],
    filters: Mapping[str, Callable[..., Any]],
    first_line: int = 1,
) -> str:
    """The text that a template writes over plain data.

    Raises DraftError ``template`` with the file's ``line`` and a ``detail_code``: ``syntax``,
    ``undefined`` (``what`` is not there), ``forbidden`` or ``too_long``.
    """
    cage = _Cage(filters)
    before = first_line - 1
    try:
        tree = cage.parse(body)
        _check(tree, before)
        pieces = []
        length = 0
        for piece in cage.from_string(tree).generate(**data):
            length += len(piece)
            if length > MOST_OUTPUT:
                raise SecurityError("too_long")
            pieces.append(piece)
    except TemplateSyntaxError as error:
        raise template_error(error.lineno + before, "syntax", error.message or "") from None
    except UndefinedError as error:
        raise template_error(_line(error) + before, "undefined", _named(error)) from None
    except SecurityError as error:
        code = "too_long" if error.message == "too_long" else "forbidden"
        raise template_error(_line(error) + before, code, error.message or "") from None
    except DraftError as error:  # from a filter
        if "line" in error.values:
            raise
        code, what = str(error.values["detail_code"]), str(error.values.get("what", ""))
        raise template_error(_line(error) + before, code, what) from None
    except _FAILURES as error:
        raise template_error(_line(error) + before, "forbidden", type(error).__name__) from None
    return "".join(pieces)


def _check(tree: nodes.Template, before: int) -> None:
    """Refuse every statement and expression that is not allowed; count every loop."""
    for node in tree.find_all(nodes.Node):
        wrong = not isinstance(node, _ALLOWED) or (isinstance(node, nodes.For) and node.recursive)
        if isinstance(node, nodes.Call):
            wrong = not isinstance(node.node, nodes.Name) or bool(node.dyn_args or node.dyn_kwargs)
        if isinstance(node, nodes.Filter | nodes.Test) and node.name == "counted":
            wrong = True
        if wrong:
            raise template_error(_node_line(node) + before, "forbidden", type(node).__name__)
    for loop in list(tree.find_all(nodes.For)):
        counted = nodes.Filter(loop.iter, "counted", [], [], None, None, lineno=loop.lineno)
        counted.environment = tree.environment
        loop.iter = counted


def _node_line(node: nodes.Node) -> int:
    """A node's line; a scope has none of its own and stands where its first statement does."""
    inner = [each.lineno for each in node.iter_child_nodes() if each.lineno]
    return inner[0] if isinstance(node, nodes.Scope) and inner else node.lineno or 1


def _finalized(value: Any) -> str:
    """What a template prints: handles' marks as they are, anything else as plain words."""
    if value is None or isinstance(value, Undefined):
        return "" if value is None else str(value)
    if isinstance(value, Marked):
        return value
    if isinstance(value, str):
        return escaped(value)
    if isinstance(value, bool | int):
        return str(value)
    raise SecurityError("print")


def _join(items: Iterable[Any], between: str = "") -> str:
    parts = list(islice(items, MOST_TURNS))
    if all(isinstance(part, Marked) for part in parts):
        return _short(Marked(escaped(between).join(parts)))
    return _short(Marked(escaped(between).join(_finalized(part) for part in parts)))


def _short(words: Marked) -> Marked:
    if len(words) > MOST_PIECE:
        raise SecurityError("too_long")
    return words


def _named(error: UndefinedError) -> str:
    """The name that is not there, out of Jinja's sentence."""
    quoted = re.findall(r"'([^']*)'", error.message or "")
    return next((words for words in reversed(quoted) if not words.endswith(" object")), "")


def _line(error: BaseException) -> int:
    """The template's line at which an error arose while it ran."""
    line = 1
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
