"""What Hypothesis calls when it is imported, so that `from_type` knows every noun and result."""

from __future__ import annotations

import attrs


def register() -> None:
    """Make `hypothesis.strategies.from_type` use the strategy of each noun and result.

    Hypothesis finds this function by its entry point and calls it while it is still being imported,
    perhaps by `smartgoals.interop.testing`: so nothing is imported before it is needed.
    """
    from hypothesis.strategies import SearchStrategy, register_type_strategy  # noqa: PLC0415 — see above

    from smartgoals.interop.registry import classes  # noqa: PLC0415 — see above

    def found(kind: type[object]) -> SearchStrategy[object]:
        from smartgoals.interop.testing import strategy_of  # noqa: PLC0415 — see above

        return strategy_of(kind)

    for kind in classes().values():
        if attrs.has(kind):
            register_type_strategy(kind, found)
