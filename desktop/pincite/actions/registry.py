"""Every action of the window by name, so that it can be scripted: ``pincite do CASE ACTION``.

An action is a plain function whose first parameter is the open case; the others are JSON
values, with items named by handle. It changes the case through one transaction.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, get_type_hints

from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue, UnknownAction

Run = TypeVar("Run", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Action:
    """A named action: its title as the journal says it, and its parameters (name -> required)."""

    name: str
    title: str
    run: Callable[..., Any]
    parameters: dict[str, bool]

    @property
    def summary(self) -> str:
        """The first line of its description."""
        return (self.run.__doc__ or "").strip().partition("\n")[0]


_ACTIONS: dict[str, Action] = {}


def action(title: str) -> Callable[[Run], Run]:
    """Register a function as an action under its own name."""

    def register(run: Run) -> Run:
        signature = list(inspect.signature(run).parameters.values())[1:]
        parameters = {
            each.name: each.default is inspect.Parameter.empty
            for each in signature
            if each.kind is not inspect.Parameter.VAR_KEYWORD
        }
        name = run.__name__
        _ACTIONS[name] = Action(name, title, run, parameters)
        return run

    return register


def all_actions() -> dict[str, Action]:
    """Every action by name, sorted."""
    import pincite.actions as here

    for module in pkgutil.iter_modules(here.__path__):
        importlib.import_module(f"{here.__name__}.{module.name}")
    return dict(sorted(_ACTIONS.items()))


def perform(case_file: CaseFile, name: str, values: dict[str, Any]) -> Any:
    """Run an action by name. Raises UnknownAction, or InvalidValue for a missing or odd value."""
    found = all_actions().get(name)
    if found is None:
        raise UnknownAction(name=name)
    for key in values:
        if key not in found.parameters:
            raise InvalidValue(field=key, why="unknown_parameter", kind=name)
    for key, required in found.parameters.items():
        if required and key not in values:
            raise InvalidValue(field=key, why="missing", kind=name)
    _check_kinds(found, values)
    return found.run(case_file, **values)


def _check_kinds(found: Action, values: dict[str, Any]) -> None:
    """Raises InvalidValue wrong_kind for a number where words are due, and the like."""
    from pydantic import PydanticSchemaGenerationError, TypeAdapter, ValidationError

    try:
        kinds = get_type_hints(found.run)
    except NameError:  # a type that is imported for the checker alone
        return
    for key, value in values.items():
        try:
            TypeAdapter(kinds[key]).validate_python(value)
        except ValidationError as error:
            raise InvalidValue(field=key, why="wrong_kind", kind=found.name) from error
        except PydanticSchemaGenerationError:
            continue
