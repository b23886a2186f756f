"""`attrs.frozen` with errors that name the field, a `repr` that fits a screen, a notebook display.

A field with a converter or a validator has its say; a field that holds plain text, a number or a
yes-or-no is checked by its annotation. Whatever is refused is an `InvalidValueError` that names class,
field and value.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from smartgoals.errors import InvalidValueError, SmartGoalsError
from smartgoals.values.display import html_repr, parts, short_repr, shown

if TYPE_CHECKING:
    from attrs import frozen as frozen  # noqa: PLC0414 — exported from here
else:
    T = TypeVar("T")

    def frozen(cls: type[T] | None = None, **options: Any) -> Any:  # noqa: ANN401 — as in attrs
        """Make a class frozen, as `attrs.frozen` does.

        Args:
            cls: The class, where the decorator stands without brackets.
            options: Those of `attrs.frozen`.
        """
        if cls is None:
            return partial(frozen, **options)
        if "__rich_repr__" not in vars(cls):
            cls.__rich_repr__ = parts
        cls._repr_html_ = html_repr
        if "__repr__" not in vars(cls) and options.get("repr", True):
            cls.__repr__ = short_repr
        return attrs.frozen(cls, field_transformer=_checked, **options)


def _checked(cls: type[object], fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    return [field.evolve(converter=_converter(cls.__name__, field)) for field in fields]


def _converter(owner: str, field: attrs.Attribute[Any]) -> Callable[[Any], Any] | None:
    name = f"{owner}.{field.name.lstrip('_')}"
    if field.converter is not None:
        convert: Any = field.converter
        return _named(name, str(field.type), convert)
    if field.validator is None and str(field.type) in _PLAIN:
        wanted, check = _PLAIN[str(field.type)]
        return _named(name, wanted, check)
    return None


def _named(name: str, wanted: str, convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A converter whose refusals name the field."""

    @wraps(convert, assigned=("__annotations__",), updated=())
    def converted(value: Any) -> Any:  # noqa: ANN401 — whatever the caller gave
        try:
            return convert(value)
        except InvalidValueError as error:
            msg = f"{name}: {error}"
            raise InvalidValueError(msg, error.value) from None
        except SmartGoalsError:
            raise
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            msg = f"{name}: {wanted} is wanted, not {shown(value)}"
            raise InvalidValueError(msg, value) from error

    return converted


def _only(*kinds: type[object] | None) -> Callable[[Any], Any]:
    """Let values of these types pass; a bool is no number, and a number is finite."""
    types = tuple(type(None) if kind is None else kind for kind in kinds)

    def check(value: Any) -> Any:  # noqa: ANN401 — whatever the caller gave
        if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
            raise TypeError
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError
        return value

    return check


_PLAIN = {
    "str": ("a text", _only(str)),
    "str | None": ("a text or None", _only(str, None)),
    "bool": ("True or False", _only(bool)),
    "bool | None": ("True, False or None", _only(bool, None)),
    "int": ("a whole number", _only(int)),
    "float": ("a number", _only(int, float)),
    "float | None": ("a number or None", _only(int, float, None)),
}
"""What is checked by its annotation, where a field has no converter and no validator."""
