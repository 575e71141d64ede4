"""The words of the printed report around the result's own."""

from __future__ import annotations

from typing import Final

from calculator import phrases
from calculator.model import Lang, Text

WORDS: Final = {
    "title": Text(
        en="Canadian Experience Class: your report",
        fr="Catégorie de l’expérience canadienne\u202f: votre rapport",
    ),
    "made": Text(
        en="For {day}. Printed on {today} from {site}.",
        fr="Pour le {day}. Imprimé le {today} à partir de {site}.",
    ),
    "made_on_day": Text(
        en="For {day}. Printed on that day from {site}.",
        fr="Pour le {day}. Imprimé ce jour-là à partir de {site}.",
    ),
    "independent": Text(
        en="This is an independent calculator, not one of the Government of Canada. This is "
        "information, not legal advice, and promises neither an invitation nor a decision.",
        fr="Ce calculateur est indépendant et n’est pas celui du gouvernement du Canada. Il "
        "s’agit de renseignements, et non d’un avis juridique\u202f; rien ici ne promet une "
        "invitation ni une décision.",
    ),
    "answers": Text(en="Your answers", fr="Vos réponses"),
    "problem": Text(en="Not used: {problem}", fr="Non retenue\u202f: {problem}"),
    "no_answers": Text(en="No answer was given.", fr="Aucune réponse n’a été donnée."),
    "working": Text(en="The working, line by line", fr="Le détail, ligne par ligne"),
    "working_lead": Text(
        en="What each condition and each line of the score was drawn from. Numbers in square "
        "brackets lead to the sources.",
        fr="Ce qui fonde chaque condition et chaque ligne du pointage. Les numéros entre crochets "
        "renvoient aux sources.",
    ),
    "points_of": Text(en="{points} of {limit}", fr="{points} sur {limit}"),
    "assumed": Text(en="What is assumed", fr="Ce qui est tenu pour acquis"),
    "assumed_dates": Text(
        en="No test date was given, so these results are taken as still valid: {questions}.",
        fr="Sans date de test, ces résultats sont considérés comme encore valides\u202f: "
        "{questions}.",
    ),
    "assumed_true": Text(
        en="That the answers are true, and that documents will show them.",
        fr="Que les réponses sont exactes et que des documents le montreront.",
    ),
    "assumed_years": Text(
        en="That the years of work that you stated are work that counts; nothing about single "
        "jobs was checked.",
        fr="Que les années de travail indiquées sont du travail qui compte\u202f; rien n’a été "
        "vérifié emploi par emploi.",
    ),
    "assumed_rarer": Text(
        en="That what was not ticked under “Rarer situations” is not so: an employer abroad, a "
        "refugee claimant’s permit, a physician in a publicly funded practice.",
        fr="Que ce qui n’a pas été coché sous «\u202fSituations plus rares\u202f» n’est pas le "
        "cas\u202f: un employeur à l’étranger, un permis de demandeur d’asile, un médecin dans "
        "une pratique financée par l’État.",
    ),
    "assumed_present": Text(
        en="For days ahead, that present jobs go on as they are.",
        fr="Pour les jours à venir, que les emplois actuels se poursuivent tels quels.",
    ),
    "doubts": Text(
        en="Open doubts that touch this result", fr="Doutes ouverts qui touchent ce résultat"
    ),
    "doubts_lead": Text(
        en="What we do not know, and how we read it meanwhile. More on each at the address below "
        "it.",
        fr="Ce que nous ne savons pas, et notre lecture entre-temps. L’adresse qui suit chaque "
        "doute mène au détail.",
    ),
    "sources": Text(en="Sources", fr="Sources"),
    "sources_lead": Text(
        en="The texts cited above, with their addresses and the days of our newest copies.",
        fr="Les textes cités ci-dessus, avec leurs adresses et les dates de nos copies les plus "
        "récentes.",
    ),
}


def say(key: str, lang: Lang, **slots: object) -> str:
    """A phrase of the report, its slots filled."""
    return phrases.filled(WORDS, key, lang, **slots)
