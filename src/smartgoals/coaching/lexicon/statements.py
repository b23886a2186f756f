"""Words around what is wished, listed, found and owned: clauses, asides, list items and names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.values.language import Language

AFTER_NO_TITLE = r"(?<!\bM\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMme\.)(?<!\bMrs\.)(?<!\bSt\.)(?<!\b[A-Z]\.)(?<!\d\.)(?<!\b[a-z]\.)"

ITEM_COMMAS = re.compile(r",(?!\d)\s*(?P<conjunction>(?:et|and|or|ou|puis|then|plus)\s+)?")

ITEM_CONJUNCTION = {"en": re.compile(r"\s+and\s+"), "fr": re.compile(r"\s+et\s+")}

CLAUSE_CONTINUES = re.compile(
    r"^(?:who|whom|whose|which|that|when|where|while|because|since|so|if|as|although|though|unless|until|before|after"
    r"|especially|including|too|very|trop|très|such as|like|even|mostly|mainly|at|in|on|with|without|for|from|by|to|of|per|than|not|is|are|was|takes?|although|now"
    r"|qui|que|qu['’]|dont|où|quand|lorsque|car|parce|puisque|donc|alors|si|s['’]il|comme|surtout|notamment|y compris|même|sinon|mais"
    r"|à|au|aux|en|dans|avec|sans|pour|par|sur|sous|chez|depuis|jusqu['’]|pas|ce qui|ce que)\b|^de \d",
    re.IGNORECASE,
)
"""How a piece begins that goes on with what stands before the comma."""

ANAPHOR = re.compile(
    r"^(?:they|it|he|she|this|that|these|those|elle|il|ils|elles|ça|cela|ce|c['’])\b", re.IGNORECASE
)
"""A pronoun for what was just named: its clause goes on with it."""

CLAUSE_SUBJECT: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"^(?:they|it|he|she|we|i|you|there|one|this|that|these|those|nobody|everybody|everyone|someone|people)\b"
        r"|^(?-i:[A-Z][\w-]+)(?=\s)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"^(?:elle|il|ils|elles|on|nous|vous|je|tu|ça|cela|ce|personne|chacun|tout le monde|c['’]|j['’])\b"
        r"|^(?-i:[A-ZÀ-ÖØ-Þ][\w-]+)(?=\s)",
        re.IGNORECASE,
    ),
}
"""How a clause begins whose subject is a pronoun or a name."""

NOUN_PHRASE = re.compile(
    r"^(?:the|a|an|our|my|your|their|its|his|her|some|most|many|few|no|every|each|all|half"
    r"|le|la|les|un|une|des|du|nos|notre|mon|ma|mes|votre|vos|leur|leurs|son|sa|ses|ce|cette|ces|chaque|plusieurs|certains|aucune?"
    r"|l['’]|d['’])\b",
    re.IGNORECASE,
)
"""How a noun phrase begins that may be the subject of a clause."""

FINITE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:is|are|was|were|has|have|had|do|does|did|don['’]t|doesn['’]t|isn['’]t|aren['’]t|can|can['’]t|could|will|won['’]t|would|should|must|may|gets?|got"
        r"|goes|go|went|comes?|came|takes?|took|makes?|made|knows?|knew|runs?|ran|works?|worked|keeps?|kept|lacks?|needs?|wants?|likes?|loves?|stays?|leaves?|left"
        r"|says?|said|feels?|felt|asks?|waits?|breaks?|broke|loses?|lost|cost|costs|arrives?|speaks?|listens?|helps?|reads?|answers?|uses?|pays?|paid|sells?|buys?|opens?|closes?|fails?|calls?|shows?|\w+['’]s (?:not|too|very))\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:est|sont|était|étaient|sera|seront|a|ont|avait|avaient|aura|va|vont|fait|font|peut|peuvent|doit|doivent|veut|veulent|sait|savent|vient|viennent|prend|prennent|dit|disent|met|mettent"
        r"|manque|coûte|marche|reste|plante|dure|arrive|parle|ferme|ouvre|passe|perd|tient|suit|connaît|aime|demande|attend|répond|lit|vend|(?<=[sx]\s)\w+(?<!m)ent|(?<=ous\s)\w+ons|n['’]\w+|ne)\b",
        re.IGNORECASE,
    ),
}
"""A verb that makes a clause of a phrase: the common ones, and French plural endings."""

MODAL_LEAD = re.compile(
    r"^(?:(?:we|i|one|you|they)(?:['’](?:d|ll)\s+|\s+(?:could|can|might|should|would|will|may)\s+)(?:also\s+|then\s+|either\s+)?"
    r"|(?:on|nous|je|l['’]on|ils|elles|il|elle|vous)\s+(?:pourrait|pourrions|pourrais|peut|pouvons|peux|va|allons|vais|devrait|devrions|pourraient)\s+(?:aussi\s+|également\s+)?)",
    re.IGNORECASE,
)
"""What comes before the verb of an option or an action: "we could"."""

REMARKS = re.compile(
    r"^(?:peut-être|maybe|perhaps|probably|sans doute|i think|i guess|je pense|je crois|disons|mettons|say|etc|quoi|voilà|bien sûr|of course|obviously|évidemment|for now|pour l['’]instant|please"
    r"|yes|no|oui|non|ok|okay|but yes|mais oui|c['’]est tout|that['’]s all|that['’]s it|later|plus tard|\w+(?:ally|ously|ately)|\w+(?:ellement|alement|iquement|emment|amment)"
    r"|(?:and )?never|(?:et )?jamais|ever|tops|max|maxi|maximum|pas un de plus|pas une de plus|not one more|full stop|point final|point|next(?: question| one)?|suivante?|happy|happy now|content|sorry|pardon|désolée?|ha(?:ha)+|lol|voyez-vous|you know|tu sais|vous savez|definitely|certainly|absolutely|for sure|naturally|clearly|surely|mainly|simply|certainement|absolument|clairement|sûrement|simplement|in a way|en gros|au moins|at least|if that counts|si ça compte|that sort of thing|ce genre de choses|and so on|et ainsi de suite)$",
    re.IGNORECASE,
)

HEDGED = re.compile(
    r"[,;]?\s+(?:peut-être|maybe|perhaps|probably|sans doute|i think|i guess|je pense|je crois|disons|mettons|say|quoi|etc\.?|for now|pour l['’]instant)$",
    re.IGNORECASE,
)

TITLE = r"(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Me)\s+"

NAME_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]*"

PARTICLE = r"(?:(?:de|du|des|la|le|van|von|al|el|d['’])\s*)"

NAME = rf"(?:{TITLE})?{NAME_WORD}(?:\s+{PARTICLE}?{NAME_WORD})*"

SEVERAL_NAMES = re.compile(rf"{NAME_WORD}[^A-ZÀ-Þ]*(?:,| et | and | ou | or |/|&)\s*{NAME_WORD}")

BEFORE_NAME = re.compile(
    r"^(?:(?:mon|ma|mes|notre|nos|le|la|les|l['’]|un|une|my|our|the|a|an|maybe|perhaps|peut-être"
    r"|probably|sans doute|ce serait|ce sera|c['’]est|it is|it['’]s|i think|i['’]d say|je pense à|je dirais|je pense que c['’]est|avec|with|ask)\s+)+",
    re.IGNORECASE,
)

NO_NAME = re.compile(
    r"\b(personne|nobody|no one|tout|toute|tous|toutes|l['’]équipe|nous|quelqu['’]un|everybody"
    r"|everyone|the team|the whole|all|we|somebody|someone|service|department|bureau|comité"
    r"|committee|voir|anyone|whoever|(?:new|other|same) one)\b",
    re.IGNORECASE,
)

BEHIND_NAME = re.compile(
    r"[,]?\s+(?:aussi|too|also|as well|again|encore|definitely|naturellement|bien sûr|of course|évidemment|probably|sans doute|peut-être|i think|je pense|obviously|certainement|please)$",
    re.IGNORECASE,
)

ROLE = re.compile(
    r"\s*\([^)]*\)|,\s*(?:mon|ma|mes|notre|nos|le|la|l['’]|un|une|my|our|the|a|an|who|qui|parce|because|since|car|she|he|elle|il|chef|head|responsable|directrice|directeur|professeure?|infirmière|assistante?|comptable|manager|in|at|from|of|du|de|des|au|aux|à|chez|together|ensemble|with|avec)\b[^,;&]*",
    re.IGNORECASE,
)

AFTER_NAME = re.compile(
    r"\s+(?:pour|for|parce|because|car|since|qui|who|she|he|is|est|would|could|can|will|pourrait|saurait|sait|peut|has|a|did|knows|connaît|with|avec|from|de la|du|from)\s.*$|\s+(?:would|could|can|will|pourrait|saurait|peut)$",
)

SECOND_THOUGHT = re.compile(
    r"(?:^|[.…!?;,—–-]\s*)(?:(?:oh|ah|euh|or|ou|but|mais|well|enfin)\s+)?(?:(?:no|non|rather|plutôt|actually|en fait|wait|attendez)\b[\s,:—–-]+)+(?:(?:no|non|rather|plutôt|i mean|je veux dire)\b[\s,:—–-]*)?(?=\S)"
    r"|\b(?:no|non|or rather|plutôt|ou plutôt|actually|en fait|wait)\b\s*[,:—–-]+\s*|\b(?:let['’]s say|disons|mettons)\s+",
    re.IGNORECASE,
)
"""What comes before a second thought, which replaces what was said before it."""

REFUSED: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:[.,;:]\s+(?:but |and )?(?:not|no|without|never)|\s(?:but not|and not|except(?: for)?|all but))\s+(?=\S)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:[.,;:]\s+(?:mais |et )?(?:pas|sans|jamais)|\s(?:mais pas|et pas|sauf|à part|hormis))\s+(?=\S)",
        re.IGNORECASE,
    ),
}
"""What comes before an option that is refused."""

KINSHIP = re.compile(
    rf"^{NAME_WORD}['’]s\s+(?:wife|husband|son|daughter|sister|brother|deputy|assistant|friend|mother|father)\s+(?=[A-ZÀ-Þ])"
)

NOT_NAMES = frozenset(
    [
        "je",
        "j",
        "i",
        "on",
        "nous",
        "we",
        "sorry",
        "no",
        "non",
        "yes",
        "oui",
        "ok",
        "ca",
        "cela",
        "it",
        "that",
        "un",
        "une",
        "the",
        "le",
        "la",
        "les",
        "mais",
        "but",
        "si",
        "pas",
        "not",
        "ne",
        "peut",
        "je",
        "c",
        "the",
    ]
)

OWNER_NAME = r"(?:(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+)?[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]+)?"

OWNER: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:[Ii]t(?:'s|’s| is| would be| will be)\s+)?(?P<name>{OWNER_NAME})(?:,[^,]{{2,30}},)?\s+(?:who\s+)?(?:would|will|could|should|can|is going to|'ll)\s+(?:take (?:care of|charge of|on|it over)|look after|be in charge|run|lead|own|handle|see to|do) (?:of )?(?:it|this|that)\b"
        rf"|\b(?:with|under)\s+(?P<name2>{OWNER_NAME})\s+(?:in charge|at the helm|leading(?: it)?|responsible)\b|\b(?P<name3>{OWNER_NAME})\s+(?:is|will be)\s+(?:in charge|responsible|the owner)\b"
    ),
    "fr": re.compile(
        rf"\b[Cc]['’](?:est|était|sera|serait)\s+(?:(?:elle|lui|bien sûr|plutôt),?\s+)?(?P<name>{OWNER_NAME})(?:,[^,]{{2,30}},|,)?\s+qui\s+(?:s['’]en\s+(?:occupe\w*|charge\w*)|(?:le|la|les|porte\w*|pilote\w*|gère|gérer\w*)\s*\w*)"
        rf"|\b(?P<name2>{OWNER_NAME})\s+s['’]en\s+(?:occupe\w*|charge\w*)|\b(?:avec|sous)\s+(?P<name3>{OWNER_NAME})\s+(?:à la barre|aux commandes|comme responsable|aux manettes)"
        rf"|\b(?P<name4>{OWNER_NAME})\s+(?:en\s+(?:est|sera|serait)\s+(?:responsable|chargée?)|pilote\w*)\b"
    ),
}

OWNER_CLAUSE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?:[,;.]\s*)(?:and\s+)?(?:it(?:'s|’s| is)\s+)?{OWNER_NAME}\s+(?:who\s+)?(?:will|would|is going to|is in charge)"
    ),
    "fr": re.compile(
        rf"(?:[,;.]\s*)(?:et\s+)?(?:[Cc]['’](?:est|sera|serait)\s+(?:(?:elle|lui),?\s+)?)?{OWNER_NAME},?\s+(?:qui\s+)?(?:s['’]en|pilote|gère|sera|le\s|la\s)"
    ),
}

OWNER_BEHIND = re.compile(
    rf",\s*(?:(?:et\s+)?c['’](?:est|sera)\s+|(?:and\s+)?(?:it(?:'s|’s| is)\s+)?(?:by\s+)?)(?P<name>{NAME})(?P<rest>\s*(?:\([^)]*\))?.*)$"
)

DOES_IT = re.compile(
    r"\s*(?:\([^)]*\))?\s*(?:$|qui\b|avec\b|with\b|s['’]en\b|will\b|would\b|does\b|can\b|le fait|who\b)",
    re.IGNORECASE,
)

MYSELF = re.compile(
    r"((c'est |ce sera |plutot )?moi|moi-meme|(it's |that's )?me|myself|i|i do|i will|i'll do (it|that)( myself)?|i'll take it"
    r"|i('m| am) doing it|je m'en (occupe|charge)|je le (fais|ferai)|j'y vais)( aussi| too)?"
)

BEFORE_PEOPLE = frozenset(
    [
        "more",
        "other",
        "new",
        "d",
        "de",
        "plus",
        "autres",
        "nouveaux",
        "nouvelles",
        "davantage",
        "the",
        "i",
        "we",
        "want",
        "je",
        "veux",
        "nous",
        "voulons",
    ]
)

ANYBODY = frozenset(
    [
        "people",
        "persons",
        "everybody",
        "everyone",
        "ones",
        "they",
        "gens",
        "personnes",
        "personne",
        "monde",
        "tous",
        "on",
        "eux",
    ]
)
"""Words for people that tell nobody apart."""

PEOPLE = re.compile(r"\b(d'autres gens|des gens|autres gens)\b")

ASIDE = re.compile(
    r"^(?:obviously|evidemment|basically|simply|of course|bien sur|voila|c'est tout|that's all|that's it|if we|si (?:on|nous)|ca ne devrait)\b"
)

WHAT_I_WANT = re.compile(
    r"^(?:what (?:i|we)(?:['’]d| would)? (?:really )?(?:want|like|love|need)(?: to see)?(?: instead)? is(?: that)?|ce que (?:j['’]aimerais|je (?:veux|voudrais|souhaite)|nous voulons|l['’]on veut|on veut|on voudrait)(?: voir)?,? c['’]est(?: que)?|my (?:goal|aim|objective) is(?: to)?|(?:mon|notre) (?:but|objectif),? (?:c['’]est|est)(?: de)?)\s+",
    re.IGNORECASE,
)

BEFORE_INFINITIVE = re.compile(
    r"^(?:(?:i|we)(?:['’]d| would)? (?:really )?(?:want|like|love|wish) to\s+(?=[a-z])"
    r"|(?:je (?:veux|voudrais|souhaite|souhaiterais)|j['’]aimerais|nous (?:voulons|voudrions|souhaitons)|on (?:veut|voudrait|aimerait))(?: bien)?\s+(?=\w+(?:er|ir|re|oir)\b))",
    re.IGNORECASE,
)
"""What stands before the verb of a wish: "I want to"."""

WISH_CLAUSE = re.compile(
    r"(?:,|;|:|\s[–—-]|\.)\s+(?:(?:so|and|but|donc|et|mais)\s+)?(?=(?:(?:what )?(?:i|we)(?:['’]d| would)? (?:want|like|need)|je (?:veux|voudrais)|j['’](?:aimerais|en voudrais|en veux|en vise)|on (?:veut|voudrait|vise|en veut|en voudrait)|nous (?:voulons|voudrions))\b)",
    re.IGNORECASE,
)

DESCRIBES = re.compile(
    r"(?:que|qu'|that|for \w+ \w+ to|je veux que|j'aimerais que)\b"
    r"|(?:everything|everyone|everybody|all|every) [^,]*ed$|(?:tout|tous|toutes) [^,]*(?:e|ee|es|ees)$"
)
"""How a state of things is described: "that they stay", "everything billed"."""

AN_END = r"\b(who|that|qui|que)\b|\b(transmettre|leguer|laisser|pass .* on|hand .* (down|on)|leave .* behind)\b"
"""What tells an end from a means: people it is about, something handed on."""

TWO_GOALS = re.compile(r",\s*(?:et|and|ainsi que|as well as)\s", re.IGNORECASE)

COMPLAINS = re.compile(
    r"^(j'en ai (assez|marre)|(y en a )?marre|ras le bol|i('m| am) (fed up|sick|tired)|fed up|sick of)\b"
    r"|\btoo (much|many|few|little|long|slow)\b|\btrop\b|\bpas assez\b|\bnot enough\b|\b(who|qui) (wait|attend)"
)

AT_AN_AGE = re.compile(r"\b(at|of|under|over|aged) \d+$|\b\d+ ans\b|\ba \d+ (ans|h)\b")

TURN_TO_IMPROVEMENTS: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"[.,;:\s]*\b(?:to improve|what could be better|could be better|weaknesses|weak points|what (?:does not|doesn['’]t)(?: work)?|the problem is(?: that)?|unfortunately|but|however|less good)\b\s*[:,]?\s*",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"[.,;:\s]*(?:\bà améliorer|\bpoints? faibles?|\bfaiblesses?|\bce qui ne (?:marche|va) pas|\bce qui va moins bien|\bmoins bien|\ble (?:problème|souci),? (?:c['’]est|est)(?: que)?|\bmalheureusement|\bpar contre|\ben revanche|\bmais|\bcependant|\bpourtant)\b"
        r"\s*[:,]?\s*",
        re.IGNORECASE,
    ),
}

STRENGTHS_HEADING = re.compile(
    r"^\s*(?:points? forts?|forces?|ce qui (?:marche|va bien)|strengths?|strong points|what works)\s*:\s*",
    re.IGNORECASE,
)

SMALL_WORDS = frozenset(
    [
        "the",
        "and",
        "for",
        "but",
        "mainl",
        "our",
        "all",
        "le",
        "des",
        "une",
        "mai",
        "no",
        "pour",
        "avec",
        "sur",
        "first",
        "last",
    ]
)
"""Stems that recall no option."""
