"""What holds for every plan, whatever the policy and the team."""

from __future__ import annotations

from hypothesis import given

import smartgoals as sg
from smartgoals.model import Calendar, Policy, Team
from smartgoals.planning.verify import verify_plan
from strategies import QUICK, TODAY, calendars, policies, teams


@given(policies(), teams(), calendars())
def test_every_plan_keeps_every_promise(policy: Policy, team: Team, calendar: Calendar) -> None:
    plan = sg.plan(policy, team, today=TODAY, calendar=calendar, profile=QUICK)

    assert [sg.render(one.sentence) for one in verify_plan(plan)] == []
