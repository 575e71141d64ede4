"""The calculator's form as HTML, with the data that its script reads."""

from __future__ import annotations

from pathlib import Path

from build_scripts import publisher
from build_scripts.form_words import phrases, say
from build_scripts.scenarios import Scenario, example_people
from calculator import fields, guide, html, search_words
from calculator.foresight.door import LONGEST_NAME, MOST_SCENARIOS, VIEWS
from calculator.forms import to_form
from calculator.model import Lang


def calculator(lang: Lang, root: Path) -> str:
    """The form, the place of the result, the examples and the phrases, as HTML."""
    people = example_people(root)
    return str(
        html.fill(
            "form.html.j2",
            lang,
            {
                "sections": fields.describe(lang),
                "examples": [
                    {
                        "id": person.id,
                        "label": person.title.in_(lang),
                        "story": person.story.in_(lang),
                    }
                    for person in people
                ],
                "data": {
                    "lang": lang,
                    "root": guide.url("index.md", on=guide.CALCULATOR),
                    "phrases": phrases(lang),
                    "examples": {person.id: _fields(person, lang) for person in people},
                },
                "word": lambda key: say(key, lang),
                "search": lambda key: search_words.say(key, lang),
                "attribution": search_words.ATTRIBUTION.in_(lang),
                "licence": search_words.LICENCE.in_(lang),
                "ahead": VIEWS,
                "publisher": publisher.block(root, lang),
                "longest_name": LONGEST_NAME,
                "most_kept": MOST_SCENARIOS,
                "to": lambda page: guide.url(page, on=guide.CALCULATOR),
            },
        )
    )


def _fields(person: Scenario, lang: Lang) -> dict[str, str]:
    """An example's answers as the form takes them."""
    return {field[0]: field[1] for field in to_form(person.profile, lang)}
