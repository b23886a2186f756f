"""The nouns: frozen values that refer to each other by key."""

from smartgoals.model.action import Action, Contribution, Interaction
from smartgoals.model.assessment import Assessment, Improvement, Opportunity, Strength, Threat
from smartgoals.model.calendar import Calendar
from smartgoals.model.cascade import Cascade
from smartgoals.model.cascade_plan import (
    CascadeNode,
    CascadePlan,
    CascadeShortfall,
    Contradiction,
    ContradictionKind,
    NotCascaded,
    RollUp,
    Window,
)
from smartgoals.model.catchball import CatchballRound, DelegationState, Move
from smartgoals.model.comparison import Comparison
from smartgoals.model.delegated_action import DelegatedAction, RunnerUp, TargetShare
from smartgoals.model.delegation import DecisionArea, DelegationLevel
from smartgoals.model.divergence import Divergence
from smartgoals.model.forecast import Forecast, NoForecast
from smartgoals.model.impact import Failure, Satisfaction, TargetImpact
from smartgoals.model.infeasibility import (
    Constraint,
    ConstraintKind,
    LaterDeadline,
    LaterDue,
    LowerTarget,
    MoreBudget,
    OneMorePerson,
    Relaxation,
)
from smartgoals.model.judgement import ExpertJudgement, Realism, ReferenceClass
from smartgoals.model.mandate import Mandate
from smartgoals.model.measure import Guardrail, Measure, Target
from smartgoals.model.measure_identity import MeasureIdentity
from smartgoals.model.measure_types import Aggregation, Frequency, Side, Timing, UnitKind
from smartgoals.model.measurement import (
    AmendedField,
    Amendment,
    CheckIn,
    Countermeasure,
    Measurement,
    Review,
)
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.objective import CommitmentKind, Objective, Orientation
from smartgoals.model.origin import Origin
from smartgoals.model.person import Person, Team
from smartgoals.model.plan import Plan
from smartgoals.model.plan_bounds import LevelBound, PlanLevel
from smartgoals.model.plan_diff import OwnerChange, PlanDiff, Reschedule, ShareChange
from smartgoals.model.plan_results import (
    Coverage,
    Gap,
    LateAction,
    LeftOut,
    Load,
    Reason,
    Shortfall,
    Trajectory,
    UnassignedGap,
    UnownedAction,
)
from smartgoals.model.planner import Missing, Planner
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile, Tolerance, Weights
from smartgoals.model.progress import (
    Basis,
    DelegationProgress,
    GuardrailProgress,
    OwedCountermeasure,
    Progress,
    Status,
    TargetProgress,
    VersionProgress,
)
from smartgoals.model.purpose import Beneficiary, Purpose
from smartgoals.model.risk import (
    Appetite,
    Assumption,
    Experiment,
    IfThen,
    Impact,
    Obstacle,
    RiskAppetite,
)
from smartgoals.model.seasons import Seasons
from smartgoals.model.status_bands import PaceBasis, StatusBands
from smartgoals.model.strategy import Exclusion, Guideline, Strategy
from smartgoals.model.trend import Trend
from smartgoals.model.waiver import Waiver
from smartgoals.values.estimate import Estimate
from smartgoals.values.period import Period

__all__ = [
    "Action",
    "Aggregation",
    "AmendedField",
    "Amendment",
    "Appetite",
    "Assessment",
    "Assumption",
    "Basis",
    "Beneficiary",
    "Calendar",
    "Cascade",
    "CascadeNode",
    "CascadePlan",
    "CascadeShortfall",
    "CatchballRound",
    "CheckIn",
    "CommitmentKind",
    "Comparison",
    "Constraint",
    "ConstraintKind",
    "Contradiction",
    "ContradictionKind",
    "Contribution",
    "Countermeasure",
    "Coverage",
    "DecisionArea",
    "DelegatedAction",
    "DelegationLevel",
    "DelegationProgress",
    "DelegationState",
    "Divergence",
    "Estimate",
    "Exclusion",
    "Experiment",
    "ExpertJudgement",
    "Failure",
    "Forecast",
    "Frequency",
    "Gap",
    "Guardrail",
    "GuardrailProgress",
    "Guideline",
    "IfThen",
    "Impact",
    "Improvement",
    "Interaction",
    "LateAction",
    "LaterDeadline",
    "LaterDue",
    "LeftOut",
    "LevelBound",
    "Load",
    "LowerTarget",
    "Mandate",
    "Measure",
    "MeasureIdentity",
    "Measurement",
    "Message",
    "MessageCode",
    "Missing",
    "MoreBudget",
    "Move",
    "NoForecast",
    "NotCascaded",
    "Objective",
    "Obstacle",
    "OneMorePerson",
    "Opportunity",
    "Orientation",
    "Origin",
    "OwedCountermeasure",
    "OwnerChange",
    "PaceBasis",
    "Period",
    "Person",
    "Plan",
    "PlanDiff",
    "PlanLevel",
    "Planner",
    "Policy",
    "Profile",
    "Progress",
    "Purpose",
    "Realism",
    "Reason",
    "ReferenceClass",
    "Relaxation",
    "Reschedule",
    "Review",
    "RiskAppetite",
    "RollUp",
    "RunnerUp",
    "Satisfaction",
    "Seasons",
    "ShareChange",
    "Shortfall",
    "Side",
    "Status",
    "StatusBands",
    "Strategy",
    "Strength",
    "Target",
    "TargetImpact",
    "TargetProgress",
    "TargetShare",
    "Team",
    "Threat",
    "Timing",
    "Tolerance",
    "Trajectory",
    "Trend",
    "UnassignedGap",
    "UnitKind",
    "UnownedAction",
    "VersionProgress",
    "Waiver",
    "Weights",
    "Window",
]
