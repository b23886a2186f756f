"""What a planner says, as a code and facts; `smartgoals.messages` has the words.

Two equal plans stay equal when a sentence is reworded.
"""

from __future__ import annotations

from enum import Enum, unique
from typing import Any

from attrs import field

from smartgoals.text import as_facts
from smartgoals.values.frozen import frozen


@unique
class MessageCode(Enum):
    """What is said, apart from the words in which it is said."""

    # Gap
    INDIVISIBLE_MEASURE = "indivisible-measure"
    RATIO_WITHOUT_PARTS = "ratio-without-parts"
    UNKNOWN_BASE = "unknown-base"
    UNKNOWN_CASES = "unknown-cases"
    TOO_MANY_CASES = "too-many-cases"
    CONTRIBUTION_TO_RATIO = "contribution-to-ratio"
    EMPTY_DENOMINATOR = "empty-denominator"
    GAP = "gap"
    GAP_LESS = "gap-less"
    # Eligibility
    EXCLUDED = "excluded"
    TOO_RISKY = "too-risky"
    WAITS_FOR_INELIGIBLE = "waits-for-ineligible"
    # Selection
    SELECTED = "selected"
    SELECTED_FOR_MEASURE = "selected-for-measure"
    SELECTED_AS_STEP = "selected-as-step"
    SELECTED_FOR_OTHER_TARGET = "selected-for-other-target"
    SELECTED_AS_ENABLER = "selected-as-enabler"
    SELECTED_FOR_STRATEGY = "selected-for-strategy"
    SELECTED_WITHOUT_GAIN = "selected-without-gain"
    COVERAGE_BOUND = "coverage-bound"
    COST_BOUND = "cost-bound"
    # Left out
    ALTERNATIVE_SELECTED = "alternative-selected"
    PREREQUISITE_NOT_SELECTED = "prerequisite-not-selected"
    BUDGET_EXCEEDED = "budget-exceeded"
    RESOURCES_EXCEEDED = "resources-exceeded"
    NOT_NEEDED = "not-needed"
    NO_BETTER_PLAN = "no-better-plan"
    NO_OWNER_IN_TIME = "no-owner-in-time"
    # Assignment
    OWNER = "owner"
    PINNED_OWNER = "pinned-owner"
    OWNER_FOR_DATES = "owner-for-dates"
    OWNER_UNCHANGED = "owner-unchanged"
    RUNNER_UP = "runner-up"
    MENTOR = "mentor"
    NO_SKILL = "no-skill"
    ALL_DECLINED = "all-declined"
    NO_CAPACITY = "no-capacity"
    WAITS_FOR_UNOWNED = "waits-for-unowned"
    # What a person has to do with the plan
    OWNS = "owns"
    LOADED = "loaded"
    OWNS_NOTHING = "owns-nothing"
    MENTORS = "mentors"
    COULD_OWN = "could-own"
    SAID_NO = "said-no"
    # Timetable
    SCHEDULED = "scheduled"
    LATE = "late"
    # Allocation
    SHARE = "share"
    SHARE_AMONG_CASES = "share-among-cases"
    SHARE_STANDS = "share-stands"
    RECOMBINED = "recombined"
    OUT_OF_REACH = "out-of-reach"
    SHORTFALL = "shortfall"
    CHANCE_ERROR = "chance-error"
    # Trajectory
    MILESTONES_STATED = "milestones-stated"
    MILESTONES_EVEN = "milestones-even"
    MILESTONES_SEASONAL = "milestones-seasonal"
    # Levels of delegation
    LEVELS = "levels"
    AREA_LEVEL = "area-level"
    EVERYTHING = "everything"
    # Checkpoints
    CHECKPOINTS = "checkpoints"
    CHECKPOINTS_SPREAD = "checkpoints-spread"
    EVERY_WEEK = "every-week"
    EVERY_OTHER_WEEK = "every-other-week"
    FIRST_MONDAYS = "first-mondays"
    EVERY_QUARTER = "every-quarter"
    # Playbooks
    FROM_PLAYBOOK = "from-playbook"
    PLAYBOOK_ADOPTED = "playbook-adopted"
    # Changes of an earlier plan
    OWNER_CHANGED = "owner-changed"
    DATES_CHANGED = "dates-changed"
    RESULT_CHANGED = "result-changed"
    SHARE_CHANGED = "share-changed"
    PROPOSED_AGAIN = "proposed-again"
    REQUEST_IMPOSSIBLE = "request-impossible"
    NO_LONGER_ASKED = "no-longer-asked"
    # Cascade
    CASCADED = "cascaded"
    ROLLED_UP = "rolled-up"
    # Policies of a cascade that are not planned
    NODE_LEFT_OUT = "node-left-out"
    NODE_UNOWNED = "node-unowned"
    NODE_WITHOUT_TIME = "node-without-time"
    NODE_WITHOUT_TARGET = "node-without-target"
    # What a failure leads to
    FAILED = "failed"
    STOPPED = "stopped"
    UNAIDED = "unaided"
    QUOTED = "quoted"
    GOES_ON = "goes-on"
    STRATEGY_IDLE = "strategy-idle"
    STRATEGY_WEAKER = "strategy-weaker"
    TARGET_MISSED = "target-missed"
    OBJECTIVE_WEAKER = "objective-weaker"
    PURPOSE_WEAKER = "purpose-weaker"
    # Mandates
    INTENT = "intent"
    SERVES_OBJECTIVE = "serves-objective"
    RESULT = "result"
    RESULT_LESS = "result-less"
    RESULT_AMONG_CASES = "result-among-cases"
    RESULT_LESS_AMONG_CASES = "result-less-among-cases"
    RESULT_MOVE = "result-move"
    RESULT_LEVEL = "result-level"
    RESULT_READ = "result-read"
    RESULT_DONE = "result-done"
    GUARDRAIL_AT_LEAST = "guardrail-at-least"
    GUARDRAIL_AT_MOST = "guardrail-at-most"
    AS_WRITTEN = "as-written"
    LOSS_LIMIT = "loss-limit"
    NO_MONEY = "no-money"
    COST_UNKNOWN = "cost-unknown"
    STOP_RULE = "stop-rule"
    WORKING_DAYS = "working-days"
    MONEY = "money"
    MENTOR_RESOURCE = "mentor-resource"
    REVIEWS = "reviews"
    ONE_REVIEW = "one-review"
    CREDIT = "credit"
    MORE_AUTONOMY = "more-autonomy"
    RIGHT_TO_ERR = "right-to-err"


@frozen
class Message:
    """A code and the facts that belong to it: hashable, comparable, rendered later.

    Attributes:
        code: What is said.
        facts: Facts by name, kept as sorted pairs; a fact may be a message itself.

    >>> Message(MessageCode.MENTOR, {"owner": "Ada", "mentor": "Bo"}).facts
    (('mentor', 'Bo'), ('owner', 'Ada'))
    """

    code: MessageCode
    facts: tuple[tuple[str, Any], ...] = field(default=(), converter=as_facts)

    def fact(self, name: str) -> Any:  # noqa: ANN401 — facts are of many types
        """One fact, or None where the message has none of that name.

        Args:
            name: The name of the fact.
        """
        return dict(self.facts).get(name)
