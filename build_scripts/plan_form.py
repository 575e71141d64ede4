"""The plan's form as HTML, with the data that its script reads, and the words around both.

The template is `calculator/templates/plan_form.html.j2`, the script `docs/assets/js/plan.js`; what
is asked is declared in `calculator/plan/questions.py`.
"""

from __future__ import annotations

from typing import Final

from build_scripts import form_words
from calculator import guide, html
from calculator.model import Lang, Text
from calculator.plan.form import describe

WORDS: Final = {
    "answers": Text(en="Your days and your family", fr="Vos dates et votre famille"),
    "answers_lead": Text(
        en="Answer what you know. What you leave open is left out of the plan or told as open.",
        fr="Répondez à ce que vous savez. Ce que vous laissez sans réponse est omis du plan ou y "
        "est signalé comme ouvert.",
    ),
    "from_profile": Text(
        en="Your answers in the calculator are still in this browser. They can fill in a part of "
        "this form.",
        fr="Vos réponses du calculateur sont encore dans ce navigateur. Elles peuvent remplir une "
        "partie de ce formulaire.",
    ),
    "fill": Text(en="Fill in from the calculator", fr="Remplir à partir du calculateur"),
    "show": Text(en="Show my plan", fr="Voir mon plan"),
    "result": Text(en="Your plan", fr="Votre plan"),
    "waiting": Text(
        en="Your plan appears here once the program runs on your device.",
        fr="Votre plan apparaît ici dès que le programme est prêt sur votre appareil.",
    ),
    "calendar": Text(
        en="Save the days for your calendar (.ics)",
        fr="Enregistrer les dates pour votre agenda (.ics)",
    ),
    "file": Text(en="plan.ics", fr="plan.ics"),
    "print": Text(en="Print the plan", fr="Imprimer le plan"),
    "untick": Text(en="Clear all ticks", fr="Effacer toutes les coches"),
    "ticks": Text(
        en="Ticks stay on your device: as long as this tab is open, or longer if you asked the "
        "calculator to keep your answers.",
        fr="Les coches restent sur votre appareil\u202f: tant que cet onglet est ouvert, ou plus "
        "longtemps si vous avez demandé au calculateur de garder vos réponses.",
    ),
    "no_script_title": Text(en="The plan needs JavaScript.", fr="Le plan a besoin de JavaScript."),
    "no_script": Text(
        en="Without it, these pages tell the same rules. Nothing you type is sent anywhere.",
        fr="Sans lui, ces pages donnent les mêmes règles. Rien de ce que vous écrivez n’est "
        "envoyé.",
    ),
}
"""What the template prints, beside the words that it shares with the calculator's form."""

BY_HAND: Final = (
    (
        "express-entry/when.md",
        Text(en="What is checked on which day", fr="Ce qui est vérifié, et quel jour"),
    ),
    ("express-entry/invitation.md", Text(en="The invitation", fr="L’invitation")),
    ("express-entry/application.md", Text(en="Documents and fees", fr="Documents et frais")),
    (
        "express-entry/checks.md",
        Text(en="Medical, police, biometrics", fr="Examen médical, police, biométrie"),
    ),
    ("benefits/citizenship.md", Text(en="The way to citizenship", fr="Vers la citoyenneté")),
)
"""The pages that tell what the plan tells."""

PHRASES: Final = {
    "stage": Text(
        en="The program is starting on your device…",
        fr="Le programme démarre sur votre appareil…",
    ),
    "working": Text(en="Working it out…", fr="Calcul en cours…"),
    "unsupported": Text(
        en="This browser cannot make the plan: it lacks WebAssembly or module workers. A current "
        "version of any large browser can.",
        fr="Ce navigateur ne peut pas établir le plan\u202f: il ne prend pas en charge "
        "WebAssembly ou les modules exécutés en arrière-plan (module workers). Une version récente "
        "de n’importe quel grand navigateur convient.",
    ),
    "load": Text(
        en="The program could not be loaded: a file is missing, damaged or blocked. Your answers "
        "are still here.",
        fr="Le programme n’a pas pu être chargé\u202f: un fichier manque, est endommagé ou est "
        "bloqué. Vos réponses sont toujours là.",
    ),
    "timeout": Text(
        en="The program took too long. Your answers are still here; a slow connection may need a "
        "second try.",
        fr="Le programme a mis trop de temps. Vos réponses sont toujours là\u202f; une connexion "
        "lente demande parfois un deuxième essai.",
    ),
    "crash": Text(
        en="Something went wrong inside the program. Your answers are still here.",
        fr="Une erreur s’est produite dans le programme. Vos réponses sont toujours là.",
    ),
    "ready": Text(en="The plan is up to date.", fr="Le plan est à jour."),
    "filled": Text(
        en="The form was filled in from the calculator.",
        fr="Le formulaire a été rempli à partir du calculateur.",
    ),
    "unticked": Text(en="All ticks were cleared.", fr="Toutes les coches sont effacées."),
}
"""What the script shows, by the names that it uses."""


def plan(lang: Lang) -> str:
    """The form, and the place of the plan, as HTML."""
    return str(
        html.fill(
            "plan_form.html.j2",
            lang,
            {
                "sections": describe(lang),
                "by_hand": [
                    {"url": guide.url(page, on=guide.PLAN), "label": label.in_(lang)}
                    for page, label in BY_HAND
                ],
                "data": {
                    "lang": lang,
                    "root": guide.url("index.md", on=guide.PLAN),
                    "phrases": {key: text.in_(lang) for key, text in PHRASES.items()},
                },
                "word": lambda key: _word(key, lang),
                "attribution": "",
                "licence": "",
                "search": lambda key: key,
            },
        )
    )


def _word(key: str, lang: Lang) -> str:
    return WORDS[key].in_(lang) if key in WORDS else form_words.say(key, lang)
