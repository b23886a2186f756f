"""Pictures as data: each view becomes HTML, Markdown, Mermaid or Vega-Lite."""

from __future__ import annotations

from smartgoals.views.bowling_chart import bowling_chart
from smartgoals.views.conversation import catchball, transcript
from smartgoals.views.gantt import gantt
from smartgoals.views.load_chart import load_chart
from smartgoals.views.mandate_letter import mandate_letter
from smartgoals.views.overview import overview
from smartgoals.views.smart_table import smart_table
from smartgoals.views.status_table import status_table
from smartgoals.views.strategy_map import strategy_map
from smartgoals.views.view import View

__all__ = [
    "View",
    "bowling_chart",
    "catchball",
    "gantt",
    "load_chart",
    "mandate_letter",
    "overview",
    "smart_table",
    "status_table",
    "strategy_map",
    "transcript",
]
