"""The search for occupations on a page of the guide: its words, and the phrases of its script.

The field is `calculator/templates/find.html.j2`, the script `docs/assets/js/find.js`; what is found
comes from `calculator/search_report.py`.
"""

from __future__ import annotations

from typing import Final

from calculator import html
from calculator.law import SOURCES
from calculator.model import Lang, Text

WORDS: Final = {
    "search": Text(en="Search for an occupation", fr="Chercher une profession"),
    "label": Text(en="Job title or code", fr="Titre d’emploi ou code"),
    "hint": Text(
        en="In English or in French. The list below follows as you type; what you type stays on "
        "your device.",
        fr="En français ou en anglais. La liste ci-dessous suit ce que vous tapez\u202f; rien "
        "n’est envoyé.",
    ),
    "no_script": Text(
        en="The search on this page needs JavaScript. Without it, look for your occupation on the "
        "official site:",
        fr="La recherche de cette page a besoin de JavaScript. Sans lui, cherchez votre profession "
        "sur le site officiel\u202f:",
    ),
    "instead": Text(
        en="You can also search on the official site:",
        fr="Vous pouvez aussi chercher sur le site officiel\u202f:",
    ),
    "retry": Text(en="Try again", fr="Réessayer"),
}
"""What the template prints."""

PHRASES: Final = {
    "loading": Text(
        en="The list of occupations is loading on your device…",
        fr="La liste des professions se charge sur votre appareil…",
    ),
    "index": Text(
        en="The list of occupations could not be loaded. What you typed is still here.",
        fr="La liste des professions n’a pas pu être chargée. Ce que vous avez tapé est toujours "
        "là.",
    ),
    "unsupported": Text(
        en="This browser cannot run the search: it lacks WebAssembly or module workers. A current "
        "version of any large browser can.",
        fr="Ce navigateur ne peut pas faire fonctionner la recherche\u202f: il ne prend pas en "
        "charge WebAssembly ou les modules exécutés en arrière-plan (module workers). Une version "
        "récente de n’importe quel grand navigateur convient.",
    ),
    "load": Text(
        en="The search could not be loaded: a file is missing, damaged or blocked. What you typed "
        "is still here.",
        fr="La recherche n’a pas pu être chargée\u202f: un fichier manque, est endommagé ou est "
        "bloqué. Ce que vous avez tapé est toujours là.",
    ),
    "timeout": Text(
        en="The search took too long. What you typed is still here; a slow connection may need a "
        "second try.",
        fr="La recherche a mis trop de temps. Ce que vous avez tapé est toujours là\u202f; une "
        "connexion lente demande parfois un deuxième essai.",
    ),
    "crash": Text(
        en="Something went wrong inside the search. What you typed is still here.",
        fr="Une erreur s’est produite dans la recherche. Ce que vous avez tapé est toujours là.",
    ),
}
"""What the script shows, by the names that it uses."""


def occupation_search(lang: Lang) -> str:
    """The field, and the place of what is found, as HTML."""
    return str(
        html.fill(
            "find.html.j2",
            lang,
            {
                "word": lambda key: WORDS[key].in_(lang),
                "phrases": {key: text.in_(lang) for key, text in PHRASES.items()},
                "official": SOURCES["noc"],
            },
        )
    )
