"""The rules that goals are checked against: one rule a file, one folder a family."""

from smartgoals.rules.catalogue import RETIRED, RULES
from smartgoals.rules.check import check
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Finding, FindingError, Severity
from smartgoals.rules.report import Report
from smartgoals.rules.rule import Hit, Rule, rule
from smartgoals.rules.traversal import Portfolio
from smartgoals.rules.verdict import Ruling, Verdict

__all__ = [
    "RETIRED",
    "RULES",
    "Context",
    "Finding",
    "FindingError",
    "Hit",
    "Portfolio",
    "Report",
    "Rule",
    "Ruling",
    "Severity",
    "Verdict",
    "check",
    "rule",
]
