"""Pictures as data: each view becomes HTML, Markdown, Mermaid or Vega-Lite."""

from __future__ import annotations

from smartgoals.views.bowling_chart import bowling_chart
from smartgoals.views.gantt import gantt
from smartgoals.views.load_chart import load_chart
from smartgoals.views.smart_table import smart_table
from smartgoals.views.strategy_map import strategy_map
from smartgoals.views.view import View

__all__ = ["View", "bowling_chart", "gantt", "load_chart", "smart_table", "strategy_map"]
