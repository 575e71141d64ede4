"""The words around the questions of the form, and the phrases that its script shows.

Whole sentences with slots, in both languages; the questions themselves are in
`calculator/inputs.py`, and the words of results in `calculator/words.py`.
"""

from __future__ import annotations

from typing import Final

from build_scripts import keep_words, print_words
from calculator.model import Lang, Text

WORDS: Final = {
    "optional": Text(en="(optional)", fr="(facultatif)"),
    "why": Text(en="Why we ask:", fr="Pourquoi cette question\u202f:"),
    "choose": Text(en="Not chosen yet", fr="Pas encore choisi"),
    "answers": Text(en="Your answers", fr="Vos réponses"),
    "answers_lead": Text(
        en="Answer what you know, in any order. A question left open is reported as missing; we "
        "never guess.",
        fr="Répondez aux questions que vous pouvez, dans l’ordre que vous voulez. Une question "
        "laissée sans réponse est signalée comme manquante\u202f; nous ne devinons jamais.",
    ),
    "errors": Text(en="Please check these answers", fr="Veuillez vérifier ces réponses"),
    "show": Text(en="Show my result", fr="Voir mon résultat"),
    "clear": Text(en="Clear all answers", fr="Effacer toutes les réponses"),
    "so_far": Text(en="Your result so far", fr="Votre résultat jusqu’ici"),
    "result": Text(en="Your result", fr="Votre résultat"),
    "waiting": Text(
        en="Your result appears here as soon as you answer a question.",
        fr="Votre résultat apparaît ici dès que vous répondez à une question.",
    ),
    "to_result": Text(en="See the whole result", fr="Voir le résultat complet"),
    "examples": Text(en="Try an example", fr="Essayer un exemple"),
    "examples_lead": Text(
        en="Three invented people. Choosing one replaces your answers; change any of them to see "
        "what happens.",
        fr="Trois personnes inventées. En choisir une remplace vos réponses\u202f; modifiez-en une "
        "pour voir ce qui change.",
    ),
    "ahead": Text(en="What lies ahead", fr="La suite"),
    "ahead_lead": Text(
        en="The rounds you could enter, what changes by itself, what would raise your score, and "
        "which of you should apply. It follows your answers, and promises nothing.",
        fr="Les rondes qui vous seraient ouvertes, ce qui change de soi-même, ce qui augmenterait "
        "votre pointage et qui de vous deux devrait présenter la demande. Tout suit vos réponses, "
        "et rien n’est promis.",
    ),
    "to_plan": Text(
        en="Plan your dates, fees and documents.",
        fr="Planifiez vos dates, vos frais et vos documents.",
    ),
    "ahead_failed": Text(
        en="This part could not be worked out. Your result above stands.",
        fr="Cette partie n’a pas pu être calculée. Votre résultat ci-dessus reste valable.",
    ),
    "trying_back": Text(en="Back to my answers", fr="Revenir à mes réponses"),
    "trying_keep": Text(en="Keep this change", fr="Garder ce changement"),
    "compare": Text(en="Compare results", fr="Comparer des résultats"),
    "compare_lead": Text(
        en="Keep a result under a name, change your answers, and keep it again: the results "
        "stand side by side. They are kept, and forgotten, with your answers.",
        fr="Gardez un résultat sous un nom, modifiez vos réponses, puis gardez-le encore\u202f: "
        "ces résultats se lisent côte à côte. Ils sont gardés, et oubliés, avec vos réponses.",
    ),
    "compare_name": Text(en="Name of this result", fr="Nom de ce résultat"),
    "compare_add": Text(en="Keep it to compare", fr="Le garder pour comparer"),
    "retry": Text(en="Try again", fr="Réessayer"),
    "by_hand": Text(
        en="You can also work out your score by hand:",
        fr="Vous pouvez aussi calculer votre pointage à la main\u202f:",
    ),
    "points_tables": Text(en="all points tables", fr="tous les tableaux des points"),
    "language_charts": Text(en="language charts", fr="tableaux de langue"),
    "conditions": Text(en="conditions of the class", fr="conditions de la catégorie"),
    "no_script_title": Text(
        en="The calculator needs JavaScript.", fr="Le calculateur a besoin de JavaScript."
    ),
    "no_script": Text(
        en="Without it you can still read every question below and do the sum by hand, in three "
        "steps. Nothing you type is sent anywhere.",
        fr="Sans lui, vous pouvez tout de même lire chaque question ci-dessous et faire le calcul "
        "à la main, en trois étapes. Rien de ce que vous écrivez n’est envoyé.",
    ),
    "no_script_language": Text(
        en="Turn your test scores into levels:",
        fr="Convertissez vos notes de test en niveaux\u202f:",
    ),
    "no_script_points": Text(
        en="Add up your points, minding the maximum of each section:",
        fr="Additionnez vos points, en respectant le maximum de chaque section\u202f:",
    ),
    "no_script_conditions": Text(
        en="Check the conditions one by one:", fr="Vérifiez les conditions une à une\u202f:"
    ),
}
"""What the template prints."""

PHRASES: Final = {
    "stage": Text(
        en="The calculator is starting on your device…",
        fr="Le calculateur démarre sur votre appareil…",
    ),
    "working": Text(en="Working it out…", fr="Calcul en cours…"),
    "waiting": WORDS["waiting"],
    "searching": Text(
        en="The list of occupations is loading…", fr="La liste des professions se charge…"
    ),
    "search_failed": Text(
        en="The list of occupations could not be loaded. You can still type the five digits of "
        "your code, or say that you don’t know it.",
        fr="La liste des professions n’a pas pu être chargée. Vous pouvez tout de même taper les "
        "cinq chiffres de votre code, ou indiquer que vous ne le connaissez pas.",
    ),
    "trying": Text(
        en="You are trying: {change}. The form and every result show it.",
        fr="Vous essayez\u202f: {change}. Le formulaire et tous les résultats en tiennent compte.",
    ),
    "tried": Text(
        en="The change is in the form; your result shows it.",
        fr="Le changement est dans le formulaire\u202f; votre résultat en tient compte.",
    ),
    "back": Text(en="Your own answers are back.", fr="Vos propres réponses sont de retour."),
    "compare_open": Text(en="Put into the form", fr="Remettre dans le formulaire"),
    "compare_open_named": Text(
        en="Put into the form: {name}", fr="Remettre dans le formulaire\u202f: {name}"
    ),
    "compare_remove": Text(en="Remove", fr="Retirer"),
    "compare_remove_named": Text(en="Remove: {name}", fr="Retirer\u202f: {name}"),
    "compare_added": Text(
        en="“{name}” is kept to compare.", fr="«\u202f{name}\u202f» est gardé pour comparer."
    ),
    "compare_opened": Text(
        en="The answers of “{name}” are in the form.",
        fr="Les réponses de «\u202f{name}\u202f» sont dans le formulaire.",
    ),
    "compare_removed": Text(en="“{name}” is removed.", fr="«\u202f{name}\u202f» est retiré."),
    "compare_nameless": Text(
        en="Give this result a name first.", fr="Donnez d’abord un nom à ce résultat."
    ),
    "compare_full": Text(
        en="No more results can be kept. Remove one, or use the name of one to replace it.",
        fr="Aucun autre résultat ne peut être gardé. Retirez-en un, ou reprenez le nom d’un "
        "résultat pour le remplacer.",
    ),
    "compare_failed": Text(
        en="The results could not be compared. They are still kept.",
        fr="Les résultats n’ont pas pu être comparés. Ils restent gardés.",
    ),
    "check_one": Text(en="Check 1 answer", fr="Vérifier 1 réponse"),
    "check_many": Text(en="Check {n} answers", fr="Vérifier {n} réponses"),
    "failed": Text(en="The calculator has stopped.", fr="Le calculateur s’est arrêté."),
    "unsupported": Text(
        en="This browser cannot run the calculator: it lacks WebAssembly or module workers. A "
        "current version of any large browser can.",
        fr="Ce navigateur ne peut pas faire fonctionner le calculateur\u202f: il ne prend pas en "
        "charge WebAssembly ou les modules exécutés en arrière-plan (module workers). Une version "
        "récente de n’importe quel grand navigateur convient.",
    ),
    "load": Text(
        en="The calculator could not be loaded: a file is missing, damaged or blocked. Your "
        "answers are still here.",
        fr="Le calculateur n’a pas pu être chargé\u202f: un fichier manque, est endommagé ou est "
        "bloqué. Vos réponses sont toujours là.",
    ),
    "timeout": Text(
        en="The calculator took too long. Your answers are still here; a slow connection may need "
        "a second try.",
        fr="Le calculateur a mis trop de temps. Vos réponses sont toujours là\u202f; une connexion "
        "lente demande parfois un deuxième essai.",
    ),
    "crash": Text(
        en="Something went wrong inside the calculator. Your answers are still here.",
        fr="Une erreur s’est produite dans le calculateur. Vos réponses sont toujours là.",
    ),
}
"""What the script shows, by the names that it uses."""


def say(key: str, lang: Lang) -> str:
    """A word of the form; an unknown key raises `KeyError`."""
    return (WORDS | keep_words.WORDS | print_words.WORDS)[key].in_(lang)


def phrases(lang: Lang) -> dict[str, str]:
    """All phrases of the script in one language."""
    every = PHRASES | keep_words.PHRASES | print_words.PHRASES
    return {key: text.in_(lang) for key, text in every.items()}
