"""What each rule says and asks, in both languages: read it aloud."""

from __future__ import annotations

from inline_snapshot import snapshot

from rules.worst import everything
from smartgoals.messages import render
from smartgoals.values import Language


def said(language: Language) -> dict[str, list[str]]:
    """Each rule's sentences as first heard; a rule with several ways to object says them all."""
    heard: dict[str, dict[str, None]] = {}
    for finding in everything():
        message = render(finding.message, language=language)
        question = render(finding.question, language=language)
        heard.setdefault(finding.code, {})[f"{message} — {question}"] = None
    return {code: list(heard[code])[:2] for code in sorted(heard)}


def test_in_english() -> None:
    assert said("en") == snapshot(
        {
            "AMB-01": [
                "The trend alone leads to 64,192: 62,100 comes without doing anything. — What would make you proud?"
            ],
            "AMB-02": [
                "It is reached with a chance of 100%: too safe to mobilise. — What would you try if failing were allowed?",
                "It is reached with a chance of 99%: too safe to mobilise. — What would you try if failing were allowed?",
            ],
            "AMB-03": [
                "Nobody has said how much it is wanted. — From 1 to 10, how much do you want it? What would add one point?",
                "It is wanted at 6 of 10 only. — From 1 to 10, how much do you want it? What would add one point?",
            ],
            "AMB-04": ["Claire calls it too easy. — Which number would make it worth the effort?"],
            "DEL-01": [
                "“Action a3” has no single owner: The board is no person. — Whose name?",
                "“Action a4” has no single owner: a line — Whose name?",
            ],
            "DEL-02": ["Hugo could carry “Action a1”. — Who could do 70% of it?"],
            "DEL-03": ["Hugo is asked for 90 of 88 days. — What do you take off Hugo?"],
            "DEL-04": [
                "Léa is new to it (50% of what it takes) and has nobody at hand. — Who helps at the start?",
                "Hugo is new to it (50% of what it takes) and has nobody at hand. — Who helps at the start?",
            ],
            "DEL-05": [
                "Léa is left alone with “Action a2”: level 7, where 3 fits. — Which decisions are really theirs?",
                "“Action a1” is Hugo’s in name only: every decision is made above. — Which decisions are really theirs?",
            ],
            "DEL-06": [
                "The mandate lists steps and no result. — What result, whatever the method?"
            ],
            "DEL-07": [
                "The mandate does not say what it is for, which result is wanted, where the limits are, with what means, when it is reviewed or what follows. — What do they need, to decide alone?",
                "The mandate does not say who decides what. — What do they need, to decide alone?",
            ],
            "DEL-08": ["Claire has not accepted “Action a1” yet. — What would make you say yes?"],
            "DEL-09": [
                "“Il faut”: nobody is in the sentence. — Who says “I”, and what could each one own?",
                "Hugo carries no result. — Who says “I”, and what could each one own?",
            ],
            "DIA-01": ["There is no diagnosis. — What works already? What could be better?"],
            "DIA-02": [
                "“Lack of a plan” leads nowhere. — Act on it, use it, or accept it?",
                "Nothing builds on “Team”. — Act on it, use it, or accept it?",
            ],
            "DIA-03": [
                "“Lack of a plan” is an opinion: nobody has signed it. — What do you base it on?",
                "“Lack of a plan” is an opinion: nothing shows it. — What do you base it on?",
            ],
            "DIA-04": [
                "“Lack of” names a solution that is missing, not what goes wrong. — What goes wrong because of it?"
            ],
            "END-01": [
                "“Ouvrir” is something to do, not something to reach. — Once it is done, what changes?",
                "“Refaire” is something to do, not something to reach. — Once it is done, what changes?",
            ],
            "END-02": [
                "“Organiser”: that counts your own activity. — What do people do differently?",
                "“waiting time”: that counts your own activity. — What do people do differently?",
            ],
            "END-03": [
                "“en ouvrant le soir” is a means inside the end: keep it as a candidate action. — Could another way work?"
            ],
            "END-04": [
                "Few ways were looked at (0): the first idea may not be the best. — What else could lead there?"
            ],
            "END-05": ["“Ne plus” says what you no longer want. — What do you want instead?"],
            "END-06": [
                "“Ne plus perdre de temps en réunion” says what to leave, not where to go. — Describe the day when it is solved: what do you see?"
            ],
            "END-07": [
                "Nobody here has done it yet: a learning goal may come first. — Do you want to reach it, to keep it, or to learn it?",
                "This is something to learn: a question serves it better than a number. — Do you want to reach it, to keep it, or to learn it?",
            ],
            "MEA-01": [
                "Nothing tells whether it is reached. — How will you know? Who looks, and where?",
                "It can be counted, and nobody says how many there are. — How will you know? Who looks, and where?",
            ],
            "MEA-02": [
                "“ateliers” is counted, but not from how much to how much. — From how many to how many?",
                "“waiting time” is counted, but not from how much to how much. — From how many to how many?",
            ],
            "MEA-03": [
                "“waiting time” is to decrease, but goes from 20 to 45. — Up or down, in fact?",
                "“visits a year” is to increase, but goes from 2 to 1. — Up or down, in fact?",
            ],
            "MEA-04": [
                "10 % of a measure that is itself counted in % can be read in two ways. — What is the final value?"
            ],
            "MEA-05": [
                "“ateliers”: nobody says where the number comes from, or how often it is read. — Where and when will you read it?",
                "“waiting time”: nobody says where the number comes from, or how often it is read. — Where and when will you read it?",
            ],
            "MEA-06": [
                "The text says 31 December 2026, the data say 31 December 2027. — Which one is right?",
                "The text says 80,000, the data say 62,100. — Which one is right?",
            ],
            "MEA-07": [
                "“waiting time” could grow by harming something else. — What must not get worse?",
                "“visits a year” could grow by harming something else. — What must not get worse?",
            ],
            "MEA-08": [
                "“more” is compared with nothing. — Than what, than when?",
                "“moins de” is compared with nothing. — Than what, than when?",
            ],
            "MEA-09": [
                "“the share raised” only says again that it is reached. — What would a stranger see on that day?",
                "“price” only says again that it is reached. — What would a stranger see on that day?",
            ],
            "MEA-10": [
                "“visits a year” and its guardrails count the same sort of thing. — Which quality could suffer from the quantity, or the other way round?"
            ],
            "MEA-11": [
                "Nobody can get the number “waiting time”. — Which number can you have that says nearly the same?"
            ],
            "PLN-01": [
                "The actions bring 90% of what “visits a year” lacks. — What is missing, or what do we lower?"
            ],
            "PLN-02": [
                "What “Action a1” and “Textile evenings” do for each other is only hoped for: nothing shows it. — Through what does one help the other?",
                "What “Action a1” and “Textile evenings” do for each other is only hoped for: nobody says how. — Through what does one help the other?",
            ],
            "PLN-03": [
                "“Action a1” ends on 31 January 2028, after 31 December 2027. — What must come first?",
                "“Action a2” starts before “Action a1” is done. — What must come first?",
            ],
            "PLN-04": [
                "“Action a1”: too few checkpoints before it is due (0). — When could you still change course?"
            ],
            "PLN-05": [
                "“visits a year” moves last, and nothing is read that moves first. — What moves first?"
            ],
            "PLN-06": [
                "“Action a1” is tried without saying how much it may cost, when to stop or what it is to teach. — What can you afford to lose, to learn what?",
                "You are open to risk, and nothing is tried out. — What can you afford to lose, to learn what?",
            ],
            "PLN-07": [
                "“Action a1” works with a chance of 40%; at least 70% was agreed. — Who accepts this risk, and how far?"
            ],
            "PLN-08": [
                "It was behind at 2 reviews running, and nothing has changed. — What do we change now?",
                "It is called on track at 50% of the pace. — What do we change now?",
            ],
            "POL-01": [
                "A single action makes no policy. — What will still hold next year?",
                "Nobody looks at it again on regular days. — What will still hold next year?",
            ],
            "POL-02": [
                "“Grow”: a link is missing between the end and its means. — Which action serves which strategy?",
                "“Textile evenings”: a link is missing between the end and its means. — Which action serves which strategy?",
            ],
            "POL-03": ["Nothing is ruled out. — What will you not do?"],
            "POL-04": [
                "There is no guiding choice. — What strength will do the work?",
                "“Reach 74,000 visits” is a target, not an approach. — What strength will do the work?",
            ],
            "POL-05": [
                "Nobody will see whether “Action a3” succeeds. — How is this action’s success measured?"
            ],
            "POL-06": [
                "“Action a3” and its figures come from the playbook “commercial”; nobody here has looked at them. — What would it take here, and what would it bring?"
            ],
            "POL-07": [
                "“Action a1” is due on 31 January 2028, after the objective, 31 December 2027. — When is it of use?",
                "“Action a2” was due on 30 June 2025, which has passed. — When is it of use?",
            ],
            "POR-01": [
                "“Open late” and “Open late” look like the same objective. — Which one do we keep?"
            ],
            "POR-02": [
                "“Less” and “Up” want different things of the same measure on the same day. — Which one is true?"
            ],
            "POR-03": [
                "“Welcome 80,000 visits in 2026” and “quiet” pull apart: school holidays. — When they clash, which one wins?"
            ],
            "POR-04": [
                "“takings” is to be 300, but the other targets make it 3. — Which of them gives way?"
            ],
            "POR-05": [
                "9 objectives at once are too many to focus on. — Which three matter most?",
                "hugo has 5 objectives to keep in mind. — Which three matter most?",
            ],
            "POR-06": ["“Textile evenings” counts for 120%. — Which part goes where?"],
            "POR-07": [
                "“Up” pulls “visits a year” up while “Down” pulls it down. — Which way do we go, in fact?"
            ],
            "PUR-01": [
                "The objective behind “Improve the welcome” stays hidden. — Once you have it, what will it give you?",
                "The objective behind “Améliorer l'accueil” stays hidden. — Once you have it, what will it give you?",
            ],
            "PUR-02": [
                "“Welcome 80,000 visits in 2026” says the objective once more. — And what is that for?"
            ],
            "PUR-03": ["“Launch” goes down to a means, not up to an end. — That is how; and why?"],
            "PUR-04": [
                "Nothing says why reaching the objective leads to “Welcome 80,000 visits in 2026”. — If it is reached and the purpose is not, are you satisfied?",
                "Nothing says why reaching the objective leads to “Launch a podcast”. — If it is reached and the purpose is not, are you satisfied?",
            ],
            "PUR-05": [
                "There may be a deeper purpose than “Welcome 80,000 visits in 2026”. — What else is it for?",
                "There may be a deeper purpose than “Launch a podcast”. — What else is it for?",
            ],
            "REA-01": [
                "Nobody who knows the field has said whether it can be done, and why. — You are the expert: is it doable, and why?"
            ],
            "REA-02": ["By your own estimate the chance is 0%. — What would have to be true?"],
            "REA-03": [
                "+45% is more than nearly all comparable cases (5): towns. — Who did it, and how?"
            ],
            "REA-04": [
                "A stretch usually backfires after a miss. — Which small win comes first?",
                "A stretch usually backfires without time to spare. — Which small win comes first?",
            ],
            "REA-05": [
                "“Obtenir que”: somebody else would have to act. — What part is yours?",
                "Only 40% of it lies in your hands. — What part is yours?",
            ],
            "REA-06": [
                "The actions cost 3,000, the budget is 1,000. — What stops, to make room?",
                "The actions ask for 90 days, the team has 88. — What stops, to make room?",
            ],
            "REA-07": [
                "Everything hangs on “The council votes”, and it may well fail. — How will you know early that it fails?"
            ],
            "REA-08": [
                "It is new, nobody is sure how, and a number is promised all the same. — What must you learn before promising a number?"
            ],
            "REA-09": [
                "No failure has been imagined. — It failed: why? If that happens, then what?"
            ],
            "REA-10": ["Claire calls it unrealistic. — What could you promise instead?"],
            "SPC-01": [
                "“Improve” does not say what will be different. — What will be different, and for whom, the day you reach it?",
                "“Améliorer” does not say what will be different. — What will be different, and for whom, the day you reach it?",
            ],
            "SPC-02": [
                "“et augmenter les ventes de la boutique” adds a second result: split it off, or count it as a second measure. — If you could reach only one, which?"
            ],
            "SPC-03": [
                "“if possible” lets anyone claim success. — What would you promise without this word?"
            ],
            "SPC-04": [
                "“visits a year” depends on people, and nobody says which ones are to change. — Whose behaviour must change?"
            ],
            "TIM-01": ["There is no deadline. — On which date do we look?"],
            "TIM-02": ["“dès que possible” is not a date. — Which day, which year?"],
            "TIM-03": [
                "“visits a year” has seasons: August 2025 and December 2027 cannot be compared. — Same months as before?"
            ],
            "TIM-04": ["31 December 2025 has already passed. — What is the next date?"],
            "TIM-05": [
                "The milestone of 30 June 2025 lies before the start, 12 January 2026. — Which value, on which day, is on the way?",
                "The milestone of 30 June 2026 wants 12, which is beyond the target, 10. — Which value, on which day, is on the way?",
            ],
        }
    )


def test_in_french() -> None:
    assert said("fr") == snapshot(
        {
            "AMB-01": [
                "La tendance mène seule à 64\u202f192\xa0: 62\u202f100 s’atteint sans rien faire. — De quoi seriez-vous fier\u202f?"
            ],
            "AMB-02": [
                "C’est atteint avec 100\xa0% de chances\xa0: trop sûr pour mobiliser. — Que tenteriez-vous si l’échec était permis\u202f?",
                "C’est atteint avec 99\xa0% de chances\xa0: trop sûr pour mobiliser. — Que tenteriez-vous si l’échec était permis\u202f?",
            ],
            "AMB-03": [
                "Personne n’a dit à quel point il y tient. — De 1 à 10, à quel point le voulez-vous\u202f? Qu’est-ce qui ajouterait un point\u202f?",
                "L’envie n’est que de 6 sur 10. — De 1 à 10, à quel point le voulez-vous\u202f? Qu’est-ce qui ajouterait un point\u202f?",
            ],
            "AMB-04": ["Claire le juge trop facile. — Quel chiffre vaudrait l’effort\u202f?"],
            "DEL-01": [
                "«\xa0Action a3\xa0» n’a pas un porteur unique\xa0: The board n’est pas une personne. — Quel nom\u202f?",
                "«\xa0Action a4\xa0» n’a pas un porteur unique\xa0: a line — Quel nom\u202f?",
            ],
            "DEL-02": [
                "Hugo pourrait porter «\xa0Action a1\xa0». — Qui saurait en faire 70\xa0%\u202f?"
            ],
            "DEL-03": ["On demande à Hugo 90 jours sur 88. — De quoi déchargez-vous Hugo\u202f?"],
            "DEL-04": [
                "Léa débute (50\xa0% de ce qu’il faut) et n’a personne à ses côtés. — Qui l’aide au début\u202f?",
                "Hugo débute (50\xa0% de ce qu’il faut) et n’a personne à ses côtés. — Qui l’aide au début\u202f?",
            ],
            "DEL-05": [
                "On laisse Léa sans appui sur «\xa0Action a2\xa0»\xa0: niveau 7, quand 3 conviendrait. — Quelles décisions sont vraiment les siennes\u202f?",
                "«\xa0Action a1\xa0» n’est à Hugo que de nom\xa0: tout se décide au-dessus. — Quelles décisions sont vraiment les siennes\u202f?",
            ],
            "DEL-06": [
                "Le mandat énumère des étapes, sans résultat. — Quel résultat, quelle que soit la méthode\u202f?"
            ],
            "DEL-07": [
                "Le mandat ne dit pas à quoi il sert, quel résultat est attendu, quelles sont les limites, avec quels moyens, quand on en reparle ou ce qui s’ensuit. — De quoi ont-ils besoin pour décider seuls\u202f?",
                "Le mandat ne dit pas qui décide de quoi. — De quoi ont-ils besoin pour décider seuls\u202f?",
            ],
            "DEL-08": [
                "Claire n’a pas encore accepté «\xa0Action a1\xa0». — Qu’est-ce qui vous ferait dire oui\u202f?"
            ],
            "DEL-09": [
                "«\xa0Il faut\xa0»\xa0: il n’y a personne dans la phrase. — Qui dit «\xa0je\xa0», et que pourrait porter chacun\u202f?",
                "Hugo ne porte aucun résultat. — Qui dit «\xa0je\xa0», et que pourrait porter chacun\u202f?",
            ],
            "DIA-01": [
                "Il n’y a pas de diagnostic. — Qu’est-ce qui marche déjà\u202f? Que pourrait-on améliorer\u202f?"
            ],
            "DIA-02": [
                "«\xa0Lack of a plan\xa0» ne mène nulle part. — Agir, s’en servir, ou l’accepter\u202f?",
                "Rien ne s’appuie sur «\xa0Team\xa0». — Agir, s’en servir, ou l’accepter\u202f?",
            ],
            "DIA-03": [
                "«\xa0Lack of a plan\xa0» est un avis\xa0: personne ne l’a signé. — Sur quoi vous fondez-vous\u202f?",
                "«\xa0Lack of a plan\xa0» est un avis\xa0: rien ne le montre. — Sur quoi vous fondez-vous\u202f?",
            ],
            "DIA-04": [
                "«\xa0Lack of\xa0» nomme une solution absente, pas un problème. — Qu’est-ce qui va mal à cause de cela\u202f?"
            ],
            "END-01": [
                "«\xa0Ouvrir\xa0», c’est une chose à faire, pas un résultat à atteindre. — Une fois que c’est fait, qu’est-ce que cela change\u202f?",
                "«\xa0Refaire\xa0», c’est une chose à faire, pas un résultat à atteindre. — Une fois que c’est fait, qu’est-ce que cela change\u202f?",
            ],
            "END-02": [
                "«\xa0Organiser\xa0»\xa0: c’est votre propre activité que vous comptez. — Que fait le public autrement\u202f?",
                "«\xa0waiting time\xa0»\xa0: c’est votre propre activité que vous comptez. — Que fait le public autrement\u202f?",
            ],
            "END-03": [
                "«\xa0en ouvrant le soir\xa0» est un moyen caché dans la fin\xa0: gardez-le comme action possible. — Un autre chemin serait-il possible\u202f?"
            ],
            "END-04": [
                "Peu de pistes explorées (0)\xa0: la première idée n’est pas toujours la meilleure. — Qu’est-ce qui pourrait y mener aussi\u202f?"
            ],
            "END-05": [
                "«\xa0Ne plus\xa0» dit ce que vous ne voulez plus. — Que voulez-vous à la place\u202f?"
            ],
            "END-06": [
                "«\xa0Ne plus perdre de temps en réunion\xa0» dit ce qu’on quitte, pas où l’on va. — Décrivez la journée où c’est réglé\xa0: que voyez-vous\u202f?"
            ],
            "END-07": [
                "Personne ici ne l’a encore fait\xa0: un objectif d’apprentissage peut venir d’abord. — Voulez-vous l’atteindre, le maintenir ou l’apprendre\u202f?",
                "Il s’agit d’apprendre\xa0: une question y aide mieux qu’un chiffre. — Voulez-vous l’atteindre, le maintenir ou l’apprendre\u202f?",
            ],
            "MEA-01": [
                "Rien ne dira si c’est atteint. — À quoi saurez-vous que c’est atteint\u202f? Qui le constate, et où\u202f?",
                "Cela se compte, et l’on ne dit pas combien il y en a. — À quoi saurez-vous que c’est atteint\u202f? Qui le constate, et où\u202f?",
            ],
            "MEA-02": [
                "«\xa0ateliers\xa0» se compte, mais on ne sait pas de combien à combien. — De combien à combien\u202f?",
                "«\xa0waiting time\xa0» se compte, mais on ne sait pas de combien à combien. — De combien à combien\u202f?",
            ],
            "MEA-03": [
                "«\xa0waiting time\xa0» est à diminuer, mais va de 20 à 45. — À la hausse ou à la baisse, au juste\u202f?",
                "«\xa0visits a year\xa0» est à augmenter, mais va de 2 à 1. — À la hausse ou à la baisse, au juste\u202f?",
            ],
            "MEA-04": [
                "10\xa0% d’un indicateur lui-même compté en % peut se lire de deux façons. — Quelle est la valeur finale\u202f?"
            ],
            "MEA-05": [
                "«\xa0ateliers\xa0»\xa0: on ne dit ni d’où vient le chiffre, ni à quel rythme il se lit. — Où et quand lirez-vous ce chiffre\u202f?",
                "«\xa0waiting time\xa0»\xa0: on ne dit ni d’où vient le chiffre, ni à quel rythme il se lit. — Où et quand lirez-vous ce chiffre\u202f?",
            ],
            "MEA-06": [
                "Le texte dit 31 décembre 2026, les données disent 31 décembre 2027. — Lequel est le bon\u202f?",
                "Le texte dit 80\u202f000, les données disent 62\u202f100. — Lequel est le bon\u202f?",
            ],
            "MEA-07": [
                "«\xa0waiting time\xa0» pourrait croître aux dépens du reste. — Qu’est-ce qui ne doit pas se dégrader\u202f?",
                "«\xa0visits a year\xa0» pourrait croître aux dépens du reste. — Qu’est-ce qui ne doit pas se dégrader\u202f?",
            ],
            "MEA-08": [
                "«\xa0more\xa0» n’est comparé à rien. — Par rapport à quoi, à quand\u202f?",
                "«\xa0moins de\xa0» n’est comparé à rien. — Par rapport à quoi, à quand\u202f?",
            ],
            "MEA-09": [
                "«\xa0the share raised\xa0» redit seulement que c’est atteint. — Que verrait un inconnu ce jour-là\u202f?",
                "«\xa0price\xa0» redit seulement que c’est atteint. — Que verrait un inconnu ce jour-là\u202f?",
            ],
            "MEA-10": [
                "«\xa0visits a year\xa0» et ses garde-fous comptent la même sorte de chose. — Quelle qualité pourrait souffrir de la quantité, ou l’inverse\u202f?"
            ],
            "MEA-11": [
                "Personne ne peut obtenir le chiffre «\xa0waiting time\xa0». — Quel chiffre pouvez-vous avoir qui dise presque la même chose\u202f?"
            ],
            "PLN-01": [
                "Les actions apportent 90\xa0% de ce qui manque à «\xa0visits a year\xa0». — Que manque-t-il, ou que baisse-t-on\u202f?"
            ],
            "PLN-02": [
                "Ce que «\xa0Action a1\xa0» et «\xa0Textile evenings\xa0» s’apportent n’est qu’espéré\xa0: rien ne le montre. — Par quoi l’une aide-t-elle l’autre\u202f?",
                "Ce que «\xa0Action a1\xa0» et «\xa0Textile evenings\xa0» s’apportent n’est qu’espéré\xa0: on ne dit pas comment. — Par quoi l’une aide-t-elle l’autre\u202f?",
            ],
            "PLN-03": [
                "«\xa0Action a1\xa0» finit le 31 janvier 2028, après le 31 décembre 2027. — Qu’est-ce qui vient d’abord\u202f?",
                "«\xa0Action a2\xa0» commence avant la fin de «\xa0Action a1\xa0». — Qu’est-ce qui vient d’abord\u202f?",
            ],
            "PLN-04": [
                "«\xa0Action a1\xa0»\xa0: trop peu de points d’étape avant l’échéance (0). — Quand pourrez-vous encore corriger\u202f?"
            ],
            "PLN-05": [
                "«\xa0visits a year\xa0» bouge en dernier, et rien de ce qui bouge en premier n’est suivi. — Qu’est-ce qui bouge en premier\u202f?"
            ],
            "PLN-06": [
                "«\xa0Action a1\xa0» se tente sans dire ce qu’elle peut coûter, quand s’arrêter ou ce qu’elle doit apprendre. — Que pouvez-vous perdre, pour apprendre quoi\u202f?",
                "Vous acceptez le risque, et rien n’est tenté. — Que pouvez-vous perdre, pour apprendre quoi\u202f?",
            ],
            "PLN-07": [
                "«\xa0Action a1\xa0» a 40\xa0% de chances\u202f; on avait convenu d’au moins 70\xa0%. — Qui accepte ce risque, et jusqu’où\u202f?"
            ],
            "PLN-08": [
                "Le retard dure depuis 2 points d’étape, et rien n’a changé. — Que change-t-on maintenant\u202f?",
                "On le dit en bonne voie, à 50\xa0% du rythme prévu. — Que change-t-on maintenant\u202f?",
            ],
            "POL-01": [
                "Une seule action ne fait pas une politique. — Qu’est-ce qui vaudra encore l’an prochain\u202f?",
                "Personne n’y revient à dates régulières. — Qu’est-ce qui vaudra encore l’an prochain\u202f?",
            ],
            "POL-02": [
                "«\xa0Grow\xa0»\xa0: un maillon manque entre la fin et les moyens. — Quelle action sert quelle stratégie\u202f?",
                "«\xa0Textile evenings\xa0»\xa0: un maillon manque entre la fin et les moyens. — Quelle action sert quelle stratégie\u202f?",
            ],
            "POL-03": ["On ne renonce à rien. — À quoi renoncez-vous\u202f?"],
            "POL-04": [
                "Il n’y a pas de ligne directrice. — Sur quelle force vous appuyez-vous\u202f?",
                "«\xa0Reach 74,000 visits\xa0» est une cible, pas une ligne directrice. — Sur quelle force vous appuyez-vous\u202f?",
            ],
            "POL-05": [
                "Personne ne verra si «\xa0Action a3\xa0» réussit. — Comment mesurez-vous le succès de cette action\u202f?"
            ],
            "POL-06": [
                "«\xa0Action a3\xa0» et ses chiffres viennent du recueil «\xa0commercial\xa0»\u202f; personne ici ne les a regardés. — Que demanderait-elle ici, et qu’apporterait-elle\u202f?"
            ],
            "POL-07": [
                "«\xa0Action a1\xa0» est attendue le 31 janvier 2028, après l’objectif, le 31 décembre 2027. — Quand est-elle utile\u202f?",
                "«\xa0Action a2\xa0» était attendue le 30 juin 2025, qui est passé. — Quand est-elle utile\u202f?",
            ],
            "POR-01": [
                "«\xa0Open late\xa0» et «\xa0Open late\xa0» semblent être le même objectif. — Lequel garde-t-on\u202f?"
            ],
            "POR-02": [
                "«\xa0Less\xa0» et «\xa0Up\xa0» veulent du même indicateur deux choses le même jour. — Lequel est le vrai\u202f?"
            ],
            "POR-03": [
                "«\xa0Welcome 80,000 visits in 2026\xa0» et «\xa0quiet\xa0» tirent à l’opposé\xa0: school holidays. — S’ils s’opposent, lequel l’emporte\u202f?"
            ],
            "POR-04": [
                "«\xa0takings\xa0» doit valoir 300, mais les autres cibles donnent 3. — Laquelle cède\u202f?"
            ],
            "POR-05": [
                "9 objectifs à la fois, c’est trop pour se concentrer. — Quels sont les trois essentiels\u202f?",
                "hugo a 5 objectifs en tête. — Quels sont les trois essentiels\u202f?",
            ],
            "POR-06": [
                "«\xa0Textile evenings\xa0» compte pour 120\xa0%. — Quelle part va où\u202f?"
            ],
            "POR-07": [
                "«\xa0Up\xa0» tire «\xa0visits a year\xa0» vers le haut pendant que «\xa0Down\xa0» le tire vers le bas. — Dans quel sens va-t-on, au juste\u202f?"
            ],
            "PUR-01": [
                "L’objectif de l’objectif «\xa0Improve the welcome\xa0» reste caché. — Quel est l’objectif de cet objectif\u202f?",
                "L’objectif de l’objectif «\xa0Améliorer l'accueil\xa0» reste caché. — Quel est l’objectif de cet objectif\u202f?",
            ],
            "PUR-02": [
                "«\xa0Welcome 80,000 visits in 2026\xa0» redit l’objectif. — Et cela, pour quoi faire\u202f?"
            ],
            "PUR-03": [
                "«\xa0Launch\xa0» descend vers un moyen au lieu de monter vers une fin. — Cela, c’est comment\u202f; et pourquoi\u202f?"
            ],
            "PUR-04": [
                "Rien ne dit pourquoi l’objectif mène à «\xa0Welcome 80,000 visits in 2026\xa0». — S’il est atteint sans la finalité, êtes-vous satisfait\u202f?",
                "Rien ne dit pourquoi l’objectif mène à «\xa0Launch a podcast\xa0». — S’il est atteint sans la finalité, êtes-vous satisfait\u202f?",
            ],
            "PUR-05": [
                "Il y a peut-être une finalité plus profonde que «\xa0Welcome 80,000 visits in 2026\xa0». — À quoi d’autre cela sert-il\u202f?",
                "Il y a peut-être une finalité plus profonde que «\xa0Launch a podcast\xa0». — À quoi d’autre cela sert-il\u202f?",
            ],
            "REA-01": [
                "Personne du métier n’a dit si c’est réalisable, ni pourquoi. — Vous êtes l’expert\xa0: est-ce réalisable, et pourquoi\u202f?"
            ],
            "REA-02": [
                "Selon votre propre estimation, il y a 0\xa0% de chances. — Que faudrait-il pour que ce soit possible\u202f?"
            ],
            "REA-03": [
                "+45\xa0%, c’est plus que presque tous les cas comparables (5)\xa0: towns. — Qui l’a fait, et comment\u202f?"
            ],
            "REA-04": [
                "Viser très haut se retourne souvent contre vous après un échec. — Quelle petite victoire d’abord\u202f?",
                "Viser très haut se retourne souvent contre vous quand il n’y a pas de marge. — Quelle petite victoire d’abord\u202f?",
            ],
            "REA-05": [
                "«\xa0Obtenir que\xa0»\xa0: c’est à d’autres d’agir. — Quelle part dépend de vous\u202f?",
                "40\xa0% seulement dépendent de vous. — Quelle part dépend de vous\u202f?",
            ],
            "REA-06": [
                "Les actions coûtent 3\u202f000, le budget est de 1\u202f000. — Qu’arrêtez-vous pour faire de la place\u202f?",
                "Les actions demandent 90 jours, l’équipe en a 88. — Qu’arrêtez-vous pour faire de la place\u202f?",
            ],
            "REA-07": [
                "Tout repose sur «\xa0The council votes\xa0», qui pourrait bien ne pas tenir. — Comment saurez-vous tôt qu’elle ne tient pas\u202f?"
            ],
            "REA-08": [
                "C’est nouveau, personne ne sait bien faire, et l’on promet pourtant un chiffre. — Que faut-il apprendre avant de promettre un chiffre\u202f?"
            ],
            "REA-09": [
                "Aucun échec n’a été imaginé. — C’est raté\xa0: pourquoi\u202f? Si cela arrive, alors quoi\u202f?"
            ],
            "REA-10": [
                "Claire le juge irréaliste. — Que pourriez-vous promettre à la place\u202f?"
            ],
            "SPC-01": [
                "«\xa0Improve\xa0» ne dit pas ce qui sera différent. — Qu’est-ce qui sera différent, et pour qui, le jour où ce sera atteint\u202f?",
                "«\xa0Améliorer\xa0» ne dit pas ce qui sera différent. — Qu’est-ce qui sera différent, et pour qui, le jour où ce sera atteint\u202f?",
            ],
            "SPC-02": [
                "«\xa0et augmenter les ventes de la boutique\xa0» ajoute un second résultat\xa0: séparez-les, ou donnez-lui son propre indicateur. — Si vous n’en atteigniez qu’un, lequel\u202f?"
            ],
            "SPC-03": [
                "«\xa0if possible\xa0» permet à chacun de se dire quitte. — À quoi vous engagez-vous sans ce mot\u202f?"
            ],
            "SPC-04": [
                "«\xa0visits a year\xa0» dépend de gens, sans qu’on dise lesquels doivent changer. — Le comportement de qui doit changer\u202f?"
            ],
            "TIM-01": ["Il n’y a pas d’échéance. — À quelle date regarde-t-on\u202f?"],
            "TIM-02": [
                "«\xa0dès que possible\xa0» n’est pas une date. — Quel jour, quelle année\u202f?"
            ],
            "TIM-03": [
                "«\xa0visits a year\xa0» varie avec les saisons\xa0: août 2025 et décembre 2027 ne se comparent pas. — Les mêmes mois qu’avant\u202f?"
            ],
            "TIM-04": ["Le 31 décembre 2025 est déjà passé. — Quelle est la prochaine date\u202f?"],
            "TIM-05": [
                "Le jalon du 30 juin 2025 précède le début, le 12 janvier 2026. — Quelle valeur, quel jour, se trouve sur le chemin\u202f?",
                "Le jalon du 30 juin 2026 demande 12, au-delà de la cible, 10. — Quelle valeur, quel jour, se trouve sur le chemin\u202f?",
            ],
        }
    )
