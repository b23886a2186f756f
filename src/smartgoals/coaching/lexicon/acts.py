"""Phrases that carry a dialogue act, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.values.language import Language

DISTRESS: Mapping[Language, str] = {
    "en": r"\b(kill|hurt|harm|cut|hang)(ing)? myself\b|\bmy own life\b|\bi (feel|am|'m|have been) (\w+ )?suicidal\b"
    r"|\bsuicidal thoughts\b|\bi (\w+ )?(want|wish|would like|'d like|would rather|'d rather) (to )?(die|be dead)\b"
    r"|\bi wish i (was|were) dead\b|\bend (it all|my life)\b|\b(no reason|don't want|no longer want) to (live|be alive|wake up)\b(?! (on|in|like|with|without|off|from|by|under|next|near|at|for|here|there|so)\b)"
    r"|\bnot want to live\b|\bbetter off (dead|without me)\b|\bthink(ing)? (of|about) suicide\b|\bcommit suicide\b"
    r"|\bi can't (take|bear|stand) (it|this) any ?more\b.*\b(cry|crying|alone|hopeless)\b|\bi('m| am) (so )?hopeless\b"
    r"|\b(he|she|my \w+) (beats|hits|hurts) me\b",
    "fr": r"\bme (suicider|tuer|pendre|foutre en l'air|faire du mal|jeter sous)\b|\b(envie|veux|voudrais|prefererais) (de )?mourir\b"
    r"|\bmettre fin a mes jours\b|\ben finir avec (la|ma) vie\b|\bveux en finir$|\bplus envie de (vivre|me lever)\b(?! (a|au|de|des|en|dans|avec|comme|ici|sous|chez|sans)\b)|\bne veux plus vivre$"
    r"|\bpens(e|ees?) (au suicide|suicidaires?)\b|\bidees (noires|suicidaires)\b|\bplus la force de vivre\b"
    r"|\bn'en peux plus\b.*\b(pleure|seule?|desespoir)\b|\bje suis desesperee?\b|\b(il|elle|mon mari|ma femme) me (frappe|bat)\b"
    r"|\bseraient mieux sans moi\b",
}

STOP: Mapping[Language, str] = {
    "en": r"(please )?(stop|pause|enough|quit|exit)( it| here| there| now| please| for (today|now))*"
    r"|(can|could|may|shall) (we|i) (please )?(stop|pause|finish|end|break|take a break|leave it|continue|do this|go on).{0,40}"
    r"|(let's|let us) (stop|pause|finish|end|call it a day|leave it|continue (later|tomorrow)|take a break).{0,25}"
    r"|(i|we) (really )?(have|need|got|'ve got) to (go|leave|run|stop)( now| here)?|i('m| am) (too )?(tired|exhausted)( now)?"
    r"|i (want|would like|'d like) to (stop|pause)( here| now)?|that's enough( for (today|now))?|(another time|later|not now|tomorrow),? ?(please|maybe)?",
    "fr": r"(s'il vous plait,? )?(stop|pause|on arrete|arretez|arretons|j'arrete|assez|quitter|fin)( la| ici| maintenant| tout| pour aujourd'hui| s'il vous plait|,)*"
    r"|(on peut|peut-on|pouvons-nous|est-ce qu'on peut|j'aimerais|je voudrais|je veux)( s')? ?(nous |m')?(arreter|faire une pause|en rester la|reprendre (demain|plus tard)).{0,40}"
    r"|(on|nous) (s'arrete|reprend|reprendra|continue|continuera|en reste|verra)( la| ici| demain| plus tard| une autre fois)+"
    r"|je (dois|vais devoir) (y aller|partir|filer|vous laisser|arreter).{0,15}|il faut que j'y aille|je suis (trop )?fatiguee?"
    r"|ca suffit( pour aujourd'hui)?|c'est assez( pour aujourd'hui)?|(plus tard|une autre fois|pas maintenant|demain)( s'il vous plait)?",
}

GO_BACK: Mapping[Language, str] = {
    "en": r"(please )?(go|come|take me|can we go|could we go|let's go) back( please| one step| a step| one| to the (last|previous) (question|one))*|undo( that)?|take (that|it) back|previous( question)?|i take that back",
    "fr": r"(revenons?|revenez|retour|on revient|peut-on revenir|on peut revenir)( en arriere| a la (question )?(d'avant|precedente)| s'il vous plait)*|annule[rz]?( ca)?|question precedente|je retire( ce que j'ai dit)?",
}

REPEAT: Mapping[Language, str] = {
    "en": r"(sorry|pardon|excuse me|come again|what)|((sorry|pardon),? )?(can|could|would|will) you (please )?(repeat|say)( that| the question| it)*( again)?( please)?"
    r"|(please )?(repeat|say)( that| the question| it)( again)?|(sorry,? )?what (was|is) the question|again please",
    "fr": r"(pardon|plait-il|quoi|comment|hein)|(pardon,? )?(pouvez|pourriez)-vous (me )?(la |le )?(repeter|redire)( la question)?( s'il vous plait)?"
    r"|(vous pouvez|tu peux) repeter.{0,25}|repetez( la question)?( s'il vous plait)?|(c'etait quoi|quelle etait|quelle est) (deja )?la question( deja)?",
}

EXPLAIN: Mapping[Language, str] = {
    "en": r"i (really )?(don't|do not|didn't|can't) (understand|get|follow|see)( what you mean| what you want| your question| the question| that| it| you| this)?( at all)?"
    r"|what do you mean( by .*)?|what does .{1,40} mean|what is an? \w+( exactly)?|what('s| is) that( supposed to mean)?"
    r"|(can|could|would) you (please )?(explain|rephrase|clarify|give me an example|put (it|that) (differently|another way)|be more specific).{0,40}"
    r"|(please )?(explain|rephrase|clarify)( that| it| the question)?( please)?|(give me |for )?(an )?example( please)?|like what|such as|in what (sense|way)"
    r"|why (do|are|would) you (ask|asking|want to know).{0,20}|why is (that|this|it) important|(i'm |i am )?(confused|lost)|huh|meaning",
    "fr": r"je (ne )?(comprends|saisis|vois) pas( bien)?( la question| ce que vous (voulez dire|voulez|demandez)| le sens| votre question| tres bien)?|(j'ai )?pas compris( la question)?|je n'ai pas compris( la question)?"
    r"|(que|qu'est-ce que) (voulez-vous|vous voulez) dire( par .*)?|(qu'est-ce que|qu') ?(vous )?(appelez|entendez)(-vous)?( par)? .{1,50}|c'est-a-dire|c'est quoi .{1,40}|ca veut dire quoi.{0,30}|qu'est-ce que ca veut dire"
    r"|vous voulez dire quoi|(pouvez|pourriez)-vous (m')?(expliquer|reformuler|preciser|donner un exemple).{0,40}|(vous pouvez|tu peux) (expliquer|reformuler|preciser).{0,30}|(expliquez|reformulez|precisez)( la question)?( s'il vous plait)?"
    r"|(un exemple|par exemple|comme quoi|dans quel sens)( s'il vous plait)?|pourquoi (cette question|me demandez-vous|vous (me )?demandez).{0,20}|je suis perdue?|en quoi ca (compte|importe)",
}

ALREADY: Mapping[Language, str] = {
    "en": r"i (?:already )?told you|(?:but |yes,? |well,? )?(?:as|like) i (?:have |'ve )?(?:just |already )?(?:said|told you|mentioned)(?: (?:before|earlier|already))?"
    r"|(?:but |yes,? |well,? )?i(?:'ve| have)? (?:already|just) (?:said|told you|mentioned|answered|gave you|given you|explained)(?: (?:that|so|it|this|you|one|two|three|four|five|them|him|before|already|earlier|all of (?:it|them)))*"
    r"|(?:but )?i (?:said|told you)(?: (?:that|so|it))?(?: (?:already|before|earlier))|you (?:already )?asked (?:me )?(?:that|this)(?: already| before)?|already (?:said|told you|answered)|same (?:answer )?as before|asked and answered",
    "fr": r"(?:mais |oui,? |ben |bah |eh bien,? )*(?:comme )?je (?:vous |te )?(?:l['’ ]ai|le) (?:deja )?(?:dit|dis|dire|donne|explique|repete)(?: (?:plus haut|tout a l'heure|avant|deja))?"
    r"|(?:mais |oui,? |ben |bah )*je viens? de (?:vous )?(?:le|l') ?(?:dire|expliquer)|(?:mais |ben )?deja (?:dit|repondu)|(?:mais )?j'ai deja (?:dit|repondu|donne|explique)(?: (?:ca|cela|a (?:ca|cela|cette question)|(?:deux|trois|quatre|cinq)(?: \w+)?))?"
    r"|(?:mais |ben |bah )?je vien de le dire|vous (?:me )?l'avez deja demande|(?:mais )?je vous en ai (?:deja )?donne (?:deux|trois|quatre|cinq)|meme reponse(?: que .{1,25})?",
}

REJECTION: Mapping[Language, str] = {
    "en": r"(?:but )?(?:no,? )?(?:nothing,? )?(?:that|this|it)(?:'s| is)(?: not|n't) (?:really )?(?:an?|my|one of my|one of the) (?:actions?|options?|strateg(?:y|ies)|points?).*",
    "fr": r"(?:mais )?(?:non,? )?(?:rien,? )?(?:ca,? )?(?:ce n'est|c'est|c'|c|ce ne sont|ca c|ca c'est|ca n'est) ?pas (?:vraiment )?(?:une|un|mon|ma|des) (?:action|option|piste|voie|strategie|point)s?.*",
}

COMPLAINT: Mapping[Language, str] = {
    "en": r"(?:what a )?(?:stupid|silly|dumb|ridiculous|pointless|odd|strange) question|you people(?: are \w+)?|you must be joking|are you (?:serious|kidding(?: me)?|joking)|is this (?:another|some|one of|a) .{1,40}|(?:a )?(?:complete |total )?waste of (?:my |our )?time|any (?:idiot|fool|child) (?:knows|can see)(?: that)?|write (?:that|it) down|before you ask|go and look|are we (?:done|finished|there)(?: yet| now)?|mind your own business|(?:what|who|where) else|what else (?:do you want|then)|i (?:have|'ve got) work to do|next(?: question| one)?(?: please)?|happy(?: now)?|i don't (?:have|see) (?:time for|why).{0,30}|(?:\w+ )?you (?:ask|are asking|'re asking) (?:too many|so many|a lot of|the same|me the same).{0,40}|too many questions.{0,20}|(?:so )?many questions|stop asking.{0,30}|(?:please )?no more questions"
    r"|(?:this|that|it|your question|this conversation)(?:'s| is| was|'re| are)? (?:\w+ )?(?:a waste of (?:my )?time|pointless|useless|ridiculous|stupid|boring|silly|annoying|too long|taking (?:too long|forever)|going nowhere)"
    r"|what('s| is) the point( of (this|all this))?|you(?:'re| are)(?: not|n't) listening.{0,15}|you don't listen.{0,15}|you never listen|(?:that's |that is )?none of your business"
    r"|how (?:much longer|many more questions).{0,30}|(?:is|will) this (?:going to )?take.{0,20}|you(?:'re| are) (?:getting )?on my nerves|i(?:'m| am) (?:fed up|sick) (?:with|of) (?:this|your|these|you).{0,25}|ten if you stop asking|get to the point",
    "fr": r"(?:quelle )?(?:drole de |question )?(?:question )?(?:idiote|stupide|bete|ridicule|absurde)|drole de question|quelle question|vous (?:vous )?(?:moquez|fichez|foutez) de (?:moi|nous|qui)|vous plaisantez|vous rigolez|vous etes serieux|encore (?:un|une) (?:questionnaire|question|reunion|formulaire|truc|interrogatoire).{0,20}|j'ai (?:du travail|autre chose a faire|pas (?:que ca a faire|le temps))(?:,? moi)?|je n'ai pas (?:que ca a faire|le temps)|(?:et )?(?:maintenant )?laissez-moi (?:travailler|tranquille)|(?:n'importe qui|tout le monde) (?:le )?(?:sait|voit)(?: ca)?|notez(?:-le)?|allez voir|vous voulez (?:les|la|le) voir|c'est fini|on a (?:bientot )?fini|occupez-vous de vos affaires|(?:et )?quoi (?:d'autre|encore)|suivante?|question suivante|content|contente|(?:\w+ )?vous (?:me )?posez (?:trop|beaucoup|toujours|tout le temps).{0,40}|(?:trop|que|encore) (?:de|des) questions.{0,20}|arretez (?:de|avec) (?:poser|me poser|vos).{0,30}"
    r"|(?:c'est|cela est|votre question est|vos questions sont) (?:\w+ )?(?:penible|inutile|ridicule|trop long|long|idiot|bete|agacant|lassant|ennuyeux|n'importe quoi|une perte de temps)s?"
    r"|a quoi (?:ca|cela) (?:rime|sert tout ca)|vous (?:ne )?(?:m')?ecoutez pas.{0,15}|ca ne vous regarde pas|(?:c'est|il y en a) (?:encore )?(?:pour )?longtemps|combien de questions.{0,25}"
    r"|j'en ai (?:marre|assez) de (?:vos|ces|toutes ces|tes) questions|vous m'(?:enervez|agacez|ennuyez)|perte de temps|venez-en au fait",
}

ABUSE: Mapping[Language, str] = {
    "en": r"\byou(?:'re| are)? (?:\w+ )?(?:an? )?(?:\w+ )?(?:idiot|moron|stupid|useless|dumb|fool|crap|shit|asshole|worthless|rubbish)\b|\b(?:fuck|screw) (?:you|off|this)\b|^fuck\b|\bshut up\b|\bgo to hell\b|\bpiss off\b|\bstupid (?:bot|machine|robot|computer|coach)\b|^(?:idiot|moron|bullshit)$",
    "fr": r"\b(?:vous etes|t'es|tu es) (?:\w+ )?(?:un |une )?(?:nul|nulle|idiot|idiote|con|conne|bete|stupide|abruti|abrutie|cretin|debile)\b|\bta gueule\b|\bva te faire\b|\ballez vous faire\b|\bconnard\b|^(?:merde|idiot|imbecile|n'importe quoi|conneries?)$|\b(?:stupide|sale) (?:machine|robot|ordinateur|coach)\b|\bfoutez-moi la paix\b|\bfermez-la\b",
}

JOKE: Mapping[Language, str] = {
    "en": r"(?:ha|he|hi)+h?|lol|lmao|rofl|just kidding|i(?:'m| am) (?:just )?(?:kidding|joking)|only joking|(?:a )?(?:pony|unicorn)s?|world (?:peace|domination)|(?:to )?win the lottery|no kidding|(?:no|nah),? kidding|42|bla+h?(?: bla+h?)*|to be (?:king|queen)|a million (?:dollars|pounds)|beer|pizza|yo(?:ur)? m(?:a|um|om)(?:ma)?|test(?:ing)?|asdf\w*|qwert\w*|[bcdfghjklmnpqrstvwxz]{4,}",
    "fr": r"(?:ha|he|hi)+h?|mdr|lol|ptdr|je (?:plaisante|rigole|blague)|c'est (?:une blague|pour rire)|(?:une )?licorne|(?:un )?poney|la paix dans le monde|gagner au (?:loto|lotto)|bla(?: ?bla)*|une biere|etre (?:roi|reine)|devenir maitre du monde|un million d'euros|test|asdf\w*|qwert\w*|azert\w*|[bcdfghjklmnpqrstvwxz]{4,}",
}

UNKNOWN: Mapping[Language, str] = {
    "en": r"(?:well,? |honestly,? |frankly,? |sorry,? )?(?:(?:i )?(?:really |honestly )?(?:don't|do not|dont) (?:really )?know(?: yet| exactly| really| at all| to be honest)?|(?:i have |i've )?(?:no|not the faintest) (?:idea|clue)(?: (?:of|about) .{1,30})?|dunno|hard to (?:say|tell)|(?:i'm )?not sure(?: yet)?|i can't (?:say|tell)|beats me|who knows|i haven't thought about (?:it|that)|good question|no answer|i couldn't say|i'd have to (?:look|check|think)(?: (?:it up|about (?:it|that)))?|(?:i )?(?:couldn't|can't|could not|cannot) (?:tell|say)(?: you)?|(?:we|i|nobody|they) (?:don't|do not|never|doesn't)?(?: really)? ?(?:measure|count|track|counts|measures)s?(?: (?:it|that|them))?)",
    "fr": r"(?:euh,? |ben,? |bah,? |franchement,? |desolee?,? )*(?:(?:je |j'|j )?(?:ne |n')?(?:le |en )?sais (?:vraiment |encore |toujours )?(?:pas|rien)(?: trop| encore| exactement| du tout| moi)?|sais pas(?: trop)?|chais pas|(?:je n'ai |j'ai )?(?:aucune|pas la moindre|pas d') ?idee(?: du reste| de .{1,30}| sur .{1,30})?|difficile a dire|(?:je ne suis |je suis )?pas sure?|qui sait|bonne question|je n'y ai pas (?:encore )?(?:pense|reflechi)|je ne peux pas (?:le )?dire|il (?:faudrait|faut) (?:que j'y|que je|y) ?(?:regarde|verifie|reflechisse|reflechir|penser|pense)|(?:il )?faut voir|je ne vois pas|je ne (?:saurais|peux)(?: pas)? (?:vous )?(?:le )?dire|(?:on|nous|personne) (?:ne )?(?:le |la |les )?(?:mesure|compte|mesurons|comptons)(?: pas)?(?: vraiment)?)",
}

EVASIVE: Mapping[Language, str] = {
    "en": r"(?:well,? |oh,? |um,? )?(?:it varies|it's (?:complicated|complex|difficult|hard)|(?:it's )?(?:difficult|tricky)|h+m+|not much|i(?:'d| would) rather not(?: say)?|(?:it's |that's )?obvious(?:ly)?(?:,? isn't it)?|(?:you(?:'d| would)? (?:have to|should|must|can|could) )?ask .{1,25}|(?:some ?body|some ?one|people|they) (?:has|have|knows?|does|do|says?)(?: \w+){0,2}|everybody knows(?: that)?|as soon as possible|asap|we('ll| will| shall) see\b.{0,25}|(?:it |that )?(?:all )?depends\b.{0,30}|(?:maybe|perhaps|possibly|whatever|anything|something|nothing|none|both|everything|all of it|some ?day|why not|soon|in an ideal world|as you like|you decide|up to you|i don't care|don't care|yes and no|so-so)(?: really| then| special| in particular)?)",
    "fr": r"(?:eh bien,? |oh,? |euh,? |ben,? |bah,? |bof,? )*(?:ca varie|c'est (?:complique|complexe|delicat|difficile|evident)|delicat|h+m+|pas grand-chose|je (?:ne )?prefere(?:rais)? (?:pas|ne pas (?:le )?dire)|evidemment|(?:il faudrait |il faut )?demande[rz] (?:a|au|aux) .{1,25}|quelqu'un (?:l'a|le sait|le fait|s'en occupe)|tout le monde (?:le )?sait(?: ca)?|(?:des que possible|au plus vite|le plus vite possible)|on verra\b.{0,25}|(?:ca|cela) depend\b.{0,30}|(?:peut-etre|n'importe|bof|rien|aucune?|les deux|tout|un jour|pourquoi pas|bientot|dans l'ideal|comme vous voulez|a vous de voir|peu importe|je m'en fiche|ca m'est egal|oui et non)(?: bien| quoi| vraiment| de special| de particulier)?|n'importe (?:quoi|lequel|laquelle|qui|quand))",
}

INTERROGATIVE: Mapping[Language, str] = {
    "en": r"(?:and |but |so |ok,? |well,? )?(?:what|which|who|whom|whose|when|where|why|how|do|does|did|is|are|am|can|could|will|would|should|shall|have|has|may)\b",
    "fr": r"(?:et |mais |alors |ok,? |ben )?(?:que|qu'|quoi|quel|quelle|quels|quelles|qui|quand|ou|pourquoi|comment|combien|est-ce|a quoi|de quoi|par quoi|a qui|vous (?:(?:vous|me|m'|y|en|le|la|les|ne) )?[a-z']+|a votre (?:avis|idee)|ca vous va|dois-je|faut-il|peut-on|y a-t-il|\w+-(?:vous|t-il|t-on|il|elle|je|ce))\b",
}

COUNTING: Mapping[Language, str] = {"en": r"how (?:many|much|often|long)\b", "fr": r"combien\b"}

TAG = re.compile(
    r"[,;]?\s*(?:[-–—]\s*)?\b(?:all right|alright|right|ok|okay|isn['’]t it|is it|is that (?:ok|fine|possible)|would that work|no|yes|you know|if that['’]s ok|happy(?: now)?|are we done|ça vous va|content|vous voulez les voir"
    r"|n['’]est-ce pas|non|hein|d['’]accord|oui|ça va|c['’]est bon|ça marche|vous voyez|si ça vous va)\s*\?\s*$",
    re.IGNORECASE,
)

LEAD = re.compile(
    r"^(?:(?:well|oh|um+|uh|hmm+|euh+|eh bien|ben|bah|bof|so|alors|okay|ok|honestly|frankly|franchement|honnêtement|let['’]s see|voyons|disons|let['’]s say|i(?:['’]d| would) say|je dirais|i guess|i suppose|obviously|évidemment)\b(?:\s*[,:;]\s*|\s*[.…]{1,3}\s*|\s+(?=(?:disons|i['’]d|je dirais|que)\b)\s*)|(?:franchement|honestly|to be honest|to tell the truth|à vrai dire|pour être honnête|pour tout dire|disons|i(?:['’]d| would) say|je dirais)\s+(?:que\s+|that\s+)?)+",
    re.IGNORECASE,
)

ASIDE_WITHIN = re.compile(
    r",\s*(?:i think|i guess|i suppose|i believe|you know|you see|to be honest|of course|je crois|je pense|j['’]imagine|vous savez|vous voyez|voyez-vous|tu sais|à mon avis|bien sûr|disons|mettons|let['’]s say)\s*(?=,)",
    re.IGNORECASE,
)
"""Asides between two commas."""

TRAILING = re.compile(
    r",\s*(?:what else|you know|obviously|of course|that['’]s all|that['’]s it|voilà|quoi|quoi d['’]autre|c['’]est tout|évidemment|bien sûr|tu sais|vous savez)$",
    re.IGNORECASE,
)
"""Asides at the end of a sentence."""
