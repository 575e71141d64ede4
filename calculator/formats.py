"""Numbers, money, dates and lists as each language writes them.

English as in Canada: `1,560`, `$1,590`, `25 March 2025`.
French as in Canada: narrow no-break spaces between thousands, `1 590 $`, `25 mars 2025`, `1er mai`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from calculator.model import Lang

NARROW = "\u202f"
NO_BREAK = "\u00a0"

_MONTHS: dict[Lang, tuple[str, ...]] = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
}


def number(amount: int, lang: Lang) -> str:
    """A whole number with its thousands parted."""
    return f"{amount:,}".replace(",", "," if lang == "en" else NARROW).replace("-", "\u2212")


def decimal(steps: int, per: int, lang: Lang) -> str:
    """A score counted in steps of 1/`per`, such as 17 halves: `8.5`, `8,5`."""
    whole, rest = divmod(steps, per)
    if not rest:
        return number(whole, lang) + ("" if per == 1 else ("." if lang == "en" else ",") + "0")
    digits = str(rest * 1000 // per).zfill(3).rstrip("0")
    return number(whole, lang) + ("." if lang == "en" else ",") + digits


def hundredths(amount: int, lang: Lang) -> str:
    """Hundredths as a number with the decimals it needs: `37.5`, `37,5`, `40`."""
    whole, rest = divmod(amount, 100)
    if not rest:
        return number(whole, lang)
    mark = "." if lang == "en" else ","
    return f"{number(whole, lang)}{mark}{rest:02d}".rstrip("0")


def money(dollars: int, lang: Lang) -> str:
    """An amount in whole Canadian dollars."""
    amount = number(dollars, lang)
    return f"${amount}" if lang == "en" else f"{amount}{NO_BREAK}$"


def day(when: date, lang: Lang) -> str:
    """A calendar day in words, its parts held together."""
    month = _MONTHS[lang][when.month - 1]
    first = "1er" if lang == "fr" and when.day == 1 else str(when.day)
    return f"{first}{NO_BREAK}{month}{NO_BREAK}{when.year}"


def listed(items: Sequence[str], lang: Lang, last: str = "and") -> str:
    """Items as a list in a sentence: `a, b and c`, or with `or`."""
    word = {"en": {"and": "and", "or": "or"}, "fr": {"and": "et", "or": "ou"}}[lang][last]
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


_UNITS: dict[Lang, dict[str, tuple[str, str]]] = {
    "en": {
        "hours": ("hour", "hours"),
        "hours_per_week": ("hour a week", "hours a week"),
        "weeks": ("week", "weeks"),
        "days": ("day", "days"),
        "months": ("month", "months"),
        "years": ("year", "years"),
        "points": ("point", "points"),
    },
    "fr": {
        "hours": ("heure", "heures"),
        "hours_per_week": ("heure par semaine", "heures par semaine"),
        "weeks": ("semaine", "semaines"),
        "days": ("jour", "jours"),
        "months": ("mois", "mois"),
        "years": ("an", "ans"),
        "points": ("point", "points"),
    },
}


def is_one(amount: int, lang: Lang) -> bool:
    """Whether a number takes the singular: in French nothing does, too."""
    return abs(amount) == 1 if lang == "en" else abs(amount) < 2


def quantity(amount: int, unit: str, lang: Lang) -> str:
    """A number with its unit, singular or plural as the language asks."""
    one, many = _UNITS[lang][unit]
    return f"{number(amount, lang)}{NO_BREAK}{one if is_one(amount, lang) else many}"
