"""A playbook for those who live by the people who come: six plays, one a file.

The six points of a commercial policy: money from public calls, an offer of one's own, a message
for each public, a measure for each action, patrons, and prices. Written for a museum, a theatre, a
club or a small business: the words speak of a house, its public and its offer. Days and costs
suit a house of five to ten people and are where to begin.
"""

from __future__ import annotations

from smartgoals.playbooks.commercial.communication import COMMUNICATION
from smartgoals.playbooks.commercial.measurement import MEASUREMENT
from smartgoals.playbooks.commercial.offer import OFFER
from smartgoals.playbooks.commercial.patronage import PATRONAGE
from smartgoals.playbooks.commercial.prices import PRICES
from smartgoals.playbooks.commercial.subsidies import SUBSIDIES
from smartgoals.playbooks.playbook import Playbook
from smartgoals.text import Text

COMMERCIAL = Playbook(
    Text(en="Commercial policy", fr="Politique commerciale"),
    key="commercial",
    plays=[SUBSIDIES, OFFER, COMMUNICATION, MEASUREMENT, PATRONAGE, PRICES],
)
"""The commercial playbook, in both languages."""
