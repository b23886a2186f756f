"""Frequent words of languages that are not read, so that they are not taken for English or French.

Articles, prepositions and pronouns first, then the verbs and units that goals are full of. A word that
two languages share counts for both.
"""

from __future__ import annotations

from typing import Final

FREQUENT_WORDS: Final = {
    "de": """
        der die das den dem des ein eine einen einem einer und oder von vom bis zu zum zur auf für mit
        nicht ist sind wird werden wir ihr sie unser unsere unserer im in an am bei nach aus um über
        unter pro mehr weniger alle jede jeder jeden jährlich als dass damit durch ohne soll sollen
        erhöhen steigern senken reduzieren verbessern verringern erreichen gewinnen einführen prozent
        jahr jahre jahres monat monate monaten woche wochen tage tagen ende mai juni juli dezember
        januar märz kunden umsatz anzahl zahl verdoppeln halbieren vermeiden keine kein anteil ziel
    """,
    "es": """
        el la los las lo un una unos unas de del y e o en a al con por para que se su sus es son
        nuestro nuestra nuestros nuestras más menos desde hasta entre sin sobre cada todos todas este
        esta como nos no antes durante mes meses año años semana semanas día días ciento enero febrero
        marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre aumentar reducir
        mejorar lograr alcanzar conseguir disminuir incrementar evitar clientes ventas visitantes
        número objetivo fin final duplicar lanzar abrir
    """,
    "it": """
        il lo la i gli le un uno una di del della dello dei degli delle da dal dalla e o in nel nella
        nei a al alla ai alle con per che si è sono nostro nostra nostri nostre più meno entro fino
        tra fra senza su sul sulla ogni tutti tutte non prima anno anni mese mesi settimana settimane
        giorno giorni cento gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
        dicembre aumentare ridurre migliorare raggiungere portare diminuire evitare clienti vendite
        visitatori numero obiettivo fine raddoppiare dimezzare lanciare aprire
    """,
    "nl": """
        de het een en of van voor met niet is zijn wordt worden wij we onze ons in op te ten aan bij
        naar uit om over onder per meer minder alle elke elk tot als dat door zonder moet moeten
        verhogen verlagen verminderen verbeteren bereiken behalen voorkomen procent jaar jaren maand
        maanden week weken dag dagen eind einde mei juni juli januari februari maart augustus klanten
        omzet aantal bezoekers verdubbelen halveren tegen uiterlijk binnen
    """,
    "pt": """
        o a os as um uma uns umas de do da dos das e ou em no na nos nas ao à aos às com por pelo pela
        para que se é são nosso nossa nossos nossas mais menos desde até entre sem sobre cada todos
        todas este esta como não antes durante mês meses ano anos semana semanas dia dias cento
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
        aumentar reduzir melhorar alcançar atingir conseguir diminuir evitar clientes vendas
        visitantes número objetivo fim final duplicar lançar abrir
    """,
    "ca": """
        el la els les un una uns unes de del dels i o en a al als amb per que es és són nostre nostra
        més menys des fins entre sense sobre cada tots totes no abans mes mesos any anys setmana dies
        augmentar reduir millorar assolir aconseguir gener febrer març juny juliol clients vendes
    """,
    "ro": """
        și sau de la din în cu pe pentru că se este sunt noastre noștri mai puțin până între fără
        fiecare toate nu înainte lună luni an ani săptămâni zile la sută creșterea creșterii reducerea
        reducem creștem numărul clienților până sfârșitul iunie iulie ianuarie decembrie un o al ale
    """,
    "pl": """
        i lub w we z ze na do od dla o po przez przed przy nie się że jest są nasz nasza nasze naszych
        więcej mniej każdy każdego wszystkie rok roku lat miesiąc miesięcy tydzień tygodni dni procent
        zwiększyć zmniejszyć poprawić osiągnąć ograniczyć końca liczbę liczby czerwca lipca grudnia
    """,
    "cs": """
        a nebo v ve z ze na do od pro o po přes před při ne se že je jsou náš naše našich více méně
        každý všechny rok roku let měsíc měsíců týdnů dní procent zvýšit snížit zlepšit dosáhnout
        konce počet června července prosince
    """,
    "sv": """
        och eller att en ett den det de av för med inte är blir vi vår vårt våra i på till från om
        över under per mer färre alla varje före efter utan ska år månad månader vecka veckor dagar
        procent öka minska förbättra nå uppnå senast slutet juni juli maj kunder antal antalet
    """,
    "da": """
        og eller at en et den det de af for med ikke er bliver vi vores i på til fra om over under per
        mere mindre færre alle hver før efter uden skal år måned måneder uge uger dage procent øge
        reducere forbedre nå opnå senest slutningen inden juni juli maj kunder antal antallet
        øke redusere forbedre innen vår våre ikke etter uten måneder
    """,
    "fi": """
        ja tai on ovat ei että sekä kun joka me meidän mukaan mennessä vuoden vuoteen kuukauden
        kuukaudessa viikossa päivässä prosenttia prosentilla lisätä vähentää parantaa saavuttaa
        loppuun asiakkaiden määrä määrää kesäkuun joulukuun enemmän vähemmän kaikki ilman
    """,
    "hu": """
        a az és vagy hogy nem egy van vannak mi által ig ra re ban ben ból ből hoz minden több kevesebb
        év évben évre hónap hónapon hét héten nap napon százalék százalékkal növelni csökkenteni
        javítani elérni végéig számát június július december
    """,
    "tr": """
        ve veya bir bu ile için değil daha kadar sonra önce her tüm yıl yılı yılına ay ayda hafta gün
        yüzde artırmak azaltmak iyileştirmek ulaşmak sonuna sayısını müşteri haziran temmuz aralık
        artır azalt
    """,
    "id": """
        dan atau yang di ke dari untuk dengan pada tidak adalah ini itu kami kita lebih kurang setiap
        semua sebelum setelah tanpa tahun bulan minggu hari persen meningkatkan mengurangi mencapai
        memperbaiki akhir juni juli desember jumlah
    """,
}
"""Words by language code, separated by spaces."""
