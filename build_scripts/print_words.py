"""The words around the printed report: the button, and what paper says without it.

The report's own words are in `calculator/printed/words.py`.
"""

from __future__ import annotations

from typing import Final

from calculator.model import Text

WORDS: Final = {
    "print": Text(en="Print the report", fr="Imprimer le rapport"),
    "print_hint": Text(
        en="On paper or as a PDF, by your browser: your answers, the result, the whole working and "
        "every source.",
        fr="Sur papier ou en PDF, par votre navigateur\u202f: vos réponses, le résultat, tout le "
        "détail et chaque source.",
    ),
    "print_without": Text(
        en="This is only what stands on the page. For your answers, the working and the sources, "
        "go back to the calculator and press “Print the report”.",
        fr="Voici seulement ce qui est affiché à la page. Pour vos réponses, le détail et les "
        "sources, revenez au calculateur et choisissez «\u202fImprimer le rapport\u202f».",
    ),
    "print_no_ahead": Text(
        en="This part was not worked out before printing. To print it too, scroll down to it in "
        "the calculator, wait until it is there, and print again.",
        fr="Cette partie n’était pas calculée au moment de l’impression. Pour l’imprimer aussi, "
        "descendez jusqu’à elle dans le calculateur, attendez qu’elle s’affiche et imprimez de "
        "nouveau.",
    ),
}
"""What the template prints."""

PHRASES: Final = {
    "print_wait": Text(en="Preparing the report…", fr="Préparation du rapport…"),
    "print_failed": Text(
        en="The report could not be prepared. Try again; your result still stands.",
        fr="Le rapport n’a pas pu être préparé. Réessayez\u202f; votre résultat reste valable.",
    ),
}
"""What the script shows, by the names that it uses."""
